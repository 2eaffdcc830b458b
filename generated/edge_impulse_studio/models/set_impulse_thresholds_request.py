# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetImpulseThresholdsRequest``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of
from ..types import UNSET, Unset
from . import set_impulse_thresholds_request_thresholds_item as _set_impulse_thresholds_request_thresholds_item

if TYPE_CHECKING:
    from .set_impulse_thresholds_request_thresholds_item import SetImpulseThresholdsRequestThresholdsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetImpulseThresholdsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    allow_creating_regenerate_model_testing_jobs: bool
    thresholds: list[SetImpulseThresholdsRequestThresholdsItem]
    force_run_regenerate_model_testing_in_job: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "allowCreatingRegenerateModelTestingJobs": "allow_creating_regenerate_model_testing_jobs",
        "thresholds": "thresholds",
        "forceRunRegenerateModelTestingInJob": "force_run_regenerate_model_testing_in_job",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetImpulseThresholdsRequest")
        d, o = v, _new(SetImpulseThresholdsRequest)
        known = 2
        o._extra = None
        try:
            o.allow_creating_regenerate_model_testing_jobs = (
                v
                if type(v := d["allowCreatingRegenerateModelTestingJobs"]) is bool
                else boolean(v, d, "allowCreatingRegenerateModelTestingJobs", drift)
            )
            o.thresholds = list_of(
                _set_impulse_thresholds_request_thresholds_item.read, d["thresholds"], d, "thresholds", drift
            )
        except KeyError:
            return with_gaps(SetImpulseThresholdsRequest, known, d, at, key, drift)
        if "forceRunRegenerateModelTestingInJob" in d:
            known += 1
            o.force_run_regenerate_model_testing_in_job = (
                v
                if type(v := d["forceRunRegenerateModelTestingInJob"]) is bool
                else boolean(v, d, "forceRunRegenerateModelTestingInJob", drift)
            )
        else:
            o.force_run_regenerate_model_testing_in_job = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetImpulseThresholdsRequest._read
