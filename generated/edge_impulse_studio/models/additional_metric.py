# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdditionalMetric``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdditionalMetric(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    full_precision_value: float
    name: str
    value: str
    link: str | Unset = UNSET
    tooltip_text: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "fullPrecisionValue": "full_precision_value",
        "name": "name",
        "value": "value",
        "link": "link",
        "tooltipText": "tooltip_text",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdditionalMetric")
        d, o = v, _new(AdditionalMetric)
        known = 3
        o._extra = None
        try:
            o.full_precision_value = (
                v
                if type(v := d["fullPrecisionValue"]) is float or type(v) is int
                else number(v, d, "fullPrecisionValue", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.value = v if type(v := d["value"]) is str else text(v, d, "value", drift)
        except KeyError:
            return with_gaps(AdditionalMetric, known, d, at, key, drift)
        if "link" in d:
            known += 1
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
        else:
            o.link = UNSET
        if "tooltipText" in d:
            known += 1
            o.tooltip_text = v if type(v := d["tooltipText"]) is str else text(v, d, "tooltipText", drift)
        else:
            o.tooltip_text = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdditionalMetric._read
