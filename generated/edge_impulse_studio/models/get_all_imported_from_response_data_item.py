# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAllImportedFromResponseDataItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAllImportedFromResponseDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: str
    id: int
    imported_from: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "id": "id",
        "importedFrom": "imported_from",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAllImportedFromResponseDataItem")
        d, o = v, _new(GetAllImportedFromResponseDataItem)
        known = 3
        o._extra = None
        try:
            o.category = v if type(v := d["category"]) is str else text(v, d, "category", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.imported_from = v if type(v := d["importedFrom"]) is str else text(v, d, "importedFrom", drift)
        except KeyError:
            return with_gaps(GetAllImportedFromResponseDataItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAllImportedFromResponseDataItem._read
