# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyOrganizationBucketResponseFilesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VerifyOrganizationBucketResponseFilesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    folder_name: str
    name: str
    size: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "folderName": "folder_name",
        "name": "name",
        "size": "size",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VerifyOrganizationBucketResponseFilesItem")
        d, o = v, _new(VerifyOrganizationBucketResponseFilesItem)
        known = 3
        o._extra = None
        try:
            o.folder_name = v if type(v := d["folderName"]) is str else text(v, d, "folderName", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.size = v if type(v := d["size"]) is int else integer(v, d, "size", drift)
        except KeyError:
            return with_gaps(VerifyOrganizationBucketResponseFilesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VerifyOrganizationBucketResponseFilesItem._read
