# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetImpulseThresholdsResponse``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .set_impulse_thresholds_response_regenerate_model_testing_status import (
    SetImpulseThresholdsResponseRegenerateModelTestingStatus,
)

_new = object.__new__
_SetImpulseThresholdsResponseRegenerateModelTestingStatus = members(
    SetImpulseThresholdsResponseRegenerateModelTestingStatus
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetImpulseThresholdsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    had_model_testing_results: bool
    regenerate_model_testing_status: SetImpulseThresholdsResponseRegenerateModelTestingStatus
    error: str | Unset = UNSET
    regenerate_model_testing_results_job_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hadModelTestingResults": "had_model_testing_results",
        "regenerateModelTestingStatus": "regenerate_model_testing_status",
        "error": "error",
        "regenerateModelTestingResultsJobId": "regenerate_model_testing_results_job_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetImpulseThresholdsResponse")
        d, o = v, _new(SetImpulseThresholdsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.had_model_testing_results = (
                v if type(v := d["hadModelTestingResults"]) is bool else boolean(v, d, "hadModelTestingResults", drift)
            )
            o.regenerate_model_testing_status = (
                _SetImpulseThresholdsResponseRegenerateModelTestingStatus[v]
                if type(v := d["regenerateModelTestingStatus"]) is str
                and v in _SetImpulseThresholdsResponseRegenerateModelTestingStatus
                else member(
                    SetImpulseThresholdsResponseRegenerateModelTestingStatus,
                    v,
                    d,
                    "regenerateModelTestingStatus",
                    drift,
                )
            )
        except KeyError:
            return with_gaps(SetImpulseThresholdsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "regenerateModelTestingResultsJobId" in d:
            known += 1
            o.regenerate_model_testing_results_job_id = (
                v
                if type(v := d["regenerateModelTestingResultsJobId"]) is int
                else integer(v, d, "regenerateModelTestingResultsJobId", drift)
            )
        else:
            o.regenerate_model_testing_results_job_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetImpulseThresholdsResponse._read
