# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerCompleteSearch``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerCompleteSearch(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerCompleteSearch")
        d, o = v, _new(TunerCompleteSearch)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(TunerCompleteSearch, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerCompleteSearch._read
