# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ThemeColors``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ThemeColors(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    primary_color: str | Unset = UNSET
    primary_color_gradient_end: str | Unset = UNSET
    primary_color_rgb: list[float] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "primaryColor": "primary_color",
        "primaryColorGradientEnd": "primary_color_gradient_end",
        "primaryColorRgb": "primary_color_rgb",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ThemeColors")
        d, o = v, _new(ThemeColors)
        known = 0
        o._extra = None
        if "primaryColor" in d:
            known += 1
            o.primary_color = v if type(v := d["primaryColor"]) is str else text(v, d, "primaryColor", drift)
        else:
            o.primary_color = UNSET
        if "primaryColorGradientEnd" in d:
            known += 1
            o.primary_color_gradient_end = (
                v if type(v := d["primaryColorGradientEnd"]) is str else text(v, d, "primaryColorGradientEnd", drift)
            )
        else:
            o.primary_color_gradient_end = UNSET
        if "primaryColorRgb" in d:
            known += 1
            o.primary_color_rgb = list_of(number, d["primaryColorRgb"], d, "primaryColorRgb", drift)
        else:
            o.primary_color_rgb = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ThemeColors._read
