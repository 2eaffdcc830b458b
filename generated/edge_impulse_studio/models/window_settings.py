# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``WindowSettings``: 7 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WindowSettings(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    balance_score: float
    valid: bool
    window_count: int
    window_increase_ms: float
    window_increase_pct: float
    window_size_ms: float
    zero_pad_percentage: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "balanceScore": "balance_score",
        "valid": "valid",
        "windowCount": "window_count",
        "windowIncreaseMs": "window_increase_ms",
        "windowIncreasePct": "window_increase_pct",
        "windowSizeMs": "window_size_ms",
        "zeroPadPercentage": "zero_pad_percentage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "WindowSettings")
        d, o = v, _new(WindowSettings)
        known = 7
        o._extra = None
        try:
            o.balance_score = (
                v if type(v := d["balanceScore"]) is float or type(v) is int else number(v, d, "balanceScore", drift)
            )
            o.valid = v if type(v := d["valid"]) is bool else boolean(v, d, "valid", drift)
            o.window_count = v if type(v := d["windowCount"]) is int else integer(v, d, "windowCount", drift)
            o.window_increase_ms = (
                v
                if type(v := d["windowIncreaseMs"]) is float or type(v) is int
                else number(v, d, "windowIncreaseMs", drift)
            )
            o.window_increase_pct = (
                v
                if type(v := d["windowIncreasePct"]) is float or type(v) is int
                else number(v, d, "windowIncreasePct", drift)
            )
            o.window_size_ms = (
                v if type(v := d["windowSizeMs"]) is float or type(v) is int else number(v, d, "windowSizeMs", drift)
            )
            o.zero_pad_percentage = (
                v
                if type(v := d["zeroPadPercentage"]) is float or type(v) is int
                else number(v, d, "zeroPadPercentage", drift)
            )
        except KeyError:
            return with_gaps(WindowSettings, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = WindowSettings._read
