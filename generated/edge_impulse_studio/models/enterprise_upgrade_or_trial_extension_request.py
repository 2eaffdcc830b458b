# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnterpriseUpgradeOrTrialExtensionRequest``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EnterpriseUpgradeOrTrialExtensionRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    objective: str | Unset = UNSET
    reason: str | Unset = UNSET
    timeline: str | Unset = UNSET
    trial_id: float | Unset = UNSET
    use_case: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "objective": "objective",
        "reason": "reason",
        "timeline": "timeline",
        "trialId": "trial_id",
        "useCase": "use_case",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EnterpriseUpgradeOrTrialExtensionRequest")
        d, o = v, _new(EnterpriseUpgradeOrTrialExtensionRequest)
        known = 0
        o._extra = None
        if "objective" in d:
            known += 1
            o.objective = v if type(v := d["objective"]) is str else text(v, d, "objective", drift)
        else:
            o.objective = UNSET
        if "reason" in d:
            known += 1
            o.reason = v if type(v := d["reason"]) is str else text(v, d, "reason", drift)
        else:
            o.reason = UNSET
        if "timeline" in d:
            known += 1
            o.timeline = v if type(v := d["timeline"]) is str else text(v, d, "timeline", drift)
        else:
            o.timeline = UNSET
        if "trialId" in d:
            known += 1
            o.trial_id = v if type(v := d["trialId"]) is float or type(v) is int else number(v, d, "trialId", drift)
        else:
            o.trial_id = UNSET
        if "useCase" in d:
            known += 1
            o.use_case = v if type(v := d["useCase"]) is str else text(v, d, "useCase", drift)
        else:
            o.use_case = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EnterpriseUpgradeOrTrialExtensionRequest._read
