# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListPortalFilesInFolderRequest``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListPortalFilesInFolderRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    prefix: str
    continuation_token: str | Unset = UNSET
    only_fetch_folders: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "prefix": "prefix",
        "continuationToken": "continuation_token",
        "onlyFetchFolders": "only_fetch_folders",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListPortalFilesInFolderRequest")
        d, o = v, _new(ListPortalFilesInFolderRequest)
        known = 1
        o._extra = None
        try:
            o.prefix = v if type(v := d["prefix"]) is str else text(v, d, "prefix", drift)
        except KeyError:
            return with_gaps(ListPortalFilesInFolderRequest, known, d, at, key, drift)
        if "continuationToken" in d:
            known += 1
            o.continuation_token = (
                v if type(v := d["continuationToken"]) is str else text(v, d, "continuationToken", drift)
            )
        else:
            o.continuation_token = UNSET
        if "onlyFetchFolders" in d:
            known += 1
            o.only_fetch_folders = (
                v if type(v := d["onlyFetchFolders"]) is bool else boolean(v, d, "onlyFetchFolders", drift)
            )
        else:
            o.only_fetch_folders = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListPortalFilesInFolderRequest._read
