# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListLearnBlockFilesResponseFilesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListLearnBlockFilesResponseFilesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    mime_type: str
    path: str
    size: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "mimeType": "mime_type",
        "path": "path",
        "size": "size",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListLearnBlockFilesResponseFilesItem")
        d, o = v, _new(ListLearnBlockFilesResponseFilesItem)
        known = 3
        o._extra = None
        try:
            o.mime_type = v if type(v := d["mimeType"]) is str else text(v, d, "mimeType", drift)
            o.path = v if type(v := d["path"]) is str else text(v, d, "path", drift)
            o.size = v if type(v := d["size"]) is int else integer(v, d, "size", drift)
        except KeyError:
            return with_gaps(ListLearnBlockFilesResponseFilesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListLearnBlockFilesResponseFilesItem._read
