# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``MoveRawDataRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .raw_data_category import RawDataCategory

_new = object.__new__
_RawDataCategory = members(RawDataCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MoveRawDataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    new_category: RawDataCategory

    WIRE: ClassVar[Mapping[str, str]] = {
        "newCategory": "new_category",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "MoveRawDataRequest")
        d, o = v, _new(MoveRawDataRequest)
        known = 1
        o._extra = None
        try:
            o.new_category = (
                _RawDataCategory[v]
                if type(v := d["newCategory"]) is str and v in _RawDataCategory
                else member(RawDataCategory, v, d, "newCategory", drift)
            )
        except KeyError:
            return with_gaps(MoveRawDataRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = MoveRawDataRequest._read
