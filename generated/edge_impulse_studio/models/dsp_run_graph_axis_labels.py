# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunGraphAxisLabels``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunGraphAxisLabels(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    x: str
    y: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "X": "x",
        "y": "y",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunGraphAxisLabels")
        d, o = v, _new(DspRunGraphAxisLabels)
        known = 2
        o._extra = None
        try:
            o.x = v if type(v := d["X"]) is str else text(v, d, "X", drift)
            o.y = v if type(v := d["y"]) is str else text(v, d, "y", drift)
        except KeyError:
            return with_gaps(DspRunGraphAxisLabels, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunGraphAxisLabels._read
