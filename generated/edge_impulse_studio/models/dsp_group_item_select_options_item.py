# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPGroupItemSelectOptionsItem``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPGroupItemSelectOptionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    needs_features: list[str] | Unset = UNSET
    needs_ops: list[str] | Unset = UNSET
    option_label: str | Unset = UNSET
    priority: float | Unset = UNSET
    rom_estimate: float | Unset = UNSET
    selected: bool | Unset = UNSET
    value: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "needsFeatures": "needs_features",
        "needsOps": "needs_ops",
        "optionLabel": "option_label",
        "priority": "priority",
        "romEstimate": "rom_estimate",
        "selected": "selected",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPGroupItemSelectOptionsItem")
        d, o = v, _new(DSPGroupItemSelectOptionsItem)
        known = 0
        o._extra = None
        if "needsFeatures" in d:
            known += 1
            o.needs_features = list_of(text, d["needsFeatures"], d, "needsFeatures", drift)
        else:
            o.needs_features = UNSET
        if "needsOps" in d:
            known += 1
            o.needs_ops = list_of(text, d["needsOps"], d, "needsOps", drift)
        else:
            o.needs_ops = UNSET
        if "optionLabel" in d:
            known += 1
            o.option_label = v if type(v := d["optionLabel"]) is str else text(v, d, "optionLabel", drift)
        else:
            o.option_label = UNSET
        if "priority" in d:
            known += 1
            o.priority = v if type(v := d["priority"]) is float or type(v) is int else number(v, d, "priority", drift)
        else:
            o.priority = UNSET
        if "romEstimate" in d:
            known += 1
            o.rom_estimate = (
                v if type(v := d["romEstimate"]) is float or type(v) is int else number(v, d, "romEstimate", drift)
            )
        else:
            o.rom_estimate = UNSET
        if "selected" in d:
            known += 1
            o.selected = v if type(v := d["selected"]) is bool else boolean(v, d, "selected", drift)
        else:
            o.selected = UNSET
        if "value" in d:
            known += 1
            o.value = v if type(v := d["value"]) is str else text(v, d, "value", drift)
        else:
            o.value = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPGroupItemSelectOptionsItem._read
