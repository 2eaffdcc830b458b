# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PreviewDefaultFilesInFolderRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .preview_default_files_in_folder_request_items_to_list import PreviewDefaultFilesInFolderRequestItemsToList

_new = object.__new__
_PreviewDefaultFilesInFolderRequestItemsToList = members(PreviewDefaultFilesInFolderRequestItemsToList)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PreviewDefaultFilesInFolderRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    items_to_list: PreviewDefaultFilesInFolderRequestItemsToList
    prefix: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "itemsToList": "items_to_list",
        "prefix": "prefix",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PreviewDefaultFilesInFolderRequest")
        d, o = v, _new(PreviewDefaultFilesInFolderRequest)
        known = 2
        o._extra = None
        try:
            o.items_to_list = (
                _PreviewDefaultFilesInFolderRequestItemsToList[v]
                if type(v := d["itemsToList"]) is str and v in _PreviewDefaultFilesInFolderRequestItemsToList
                else member(PreviewDefaultFilesInFolderRequestItemsToList, v, d, "itemsToList", drift)
            )
            o.prefix = v if type(v := d["prefix"]) is str else text(v, d, "prefix", drift)
        except KeyError:
            return with_gaps(PreviewDefaultFilesInFolderRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PreviewDefaultFilesInFolderRequest._read
