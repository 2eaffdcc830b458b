# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TargetConstraints``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members
from ..types import UNSET, Unset
from . import application_budget as _application_budget
from . import target_constraints_device as _target_constraints_device
from .target_constraints_selected_target_based_on import TargetConstraintsSelectedTargetBasedOn

if TYPE_CHECKING:
    from .application_budget import ApplicationBudget
    from .target_constraints_device import TargetConstraintsDevice

_new = object.__new__
_TargetConstraintsSelectedTargetBasedOn = members(TargetConstraintsSelectedTargetBasedOn)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TargetConstraints(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    application_budgets: list[ApplicationBudget]
    target_devices: list[TargetConstraintsDevice]
    selected_target_based_on: TargetConstraintsSelectedTargetBasedOn | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "applicationBudgets": "application_budgets",
        "targetDevices": "target_devices",
        "selectedTargetBasedOn": "selected_target_based_on",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TargetConstraints")
        d, o = v, _new(TargetConstraints)
        known = 2
        o._extra = None
        try:
            o.application_budgets = list_of(
                _application_budget.read, d["applicationBudgets"], d, "applicationBudgets", drift
            )
            o.target_devices = list_of(_target_constraints_device.read, d["targetDevices"], d, "targetDevices", drift)
        except KeyError:
            return with_gaps(TargetConstraints, known, d, at, key, drift)
        if "selectedTargetBasedOn" in d:
            known += 1
            o.selected_target_based_on = (
                _TargetConstraintsSelectedTargetBasedOn[v]
                if type(v := d["selectedTargetBasedOn"]) is str and v in _TargetConstraintsSelectedTargetBasedOn
                else member(TargetConstraintsSelectedTargetBasedOn, v, d, "selectedTargetBasedOn", drift)
            )
        else:
            o.selected_target_based_on = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TargetConstraints._read
