# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponse``: 17 fields, 11 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import optimize_config as _optimize_config
from . import optimize_state_response_status as _optimize_state_response_status
from . import optimize_state_response_workers_item as _optimize_state_response_workers_item
from . import tuner_trial as _tuner_trial
from .optimize_state_response_project_data_type import OptimizeStateResponseProjectDataType
from .optimize_state_response_tuning_algorithm import OptimizeStateResponseTuningAlgorithm

if TYPE_CHECKING:
    from .optimize_config import OptimizeConfig
    from .optimize_state_response_status import OptimizeStateResponseStatus
    from .optimize_state_response_workers_item import OptimizeStateResponseWorkersItem
    from .tuner_trial import TunerTrial

_new = object.__new__
_OptimizeStateResponseProjectDataType = members(OptimizeStateResponseProjectDataType)
_OptimizeStateResponseTuningAlgorithm = members(OptimizeStateResponseTuningAlgorithm)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeStateResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    can_extend_search: bool
    config: OptimizeConfig
    is_whitelabel: bool
    next_run_index: int
    project_data_type: OptimizeStateResponseProjectDataType
    status: OptimizeStateResponseStatus
    total_training_time_exceeded: bool
    trials: list[TunerTrial]
    tuner_job_is_running: bool
    workers: list[OptimizeStateResponseWorkersItem]
    error: str | Unset = UNSET
    continuation_job_id: int | Unset = UNSET
    job_error: str | Unset = UNSET
    tuner_coordinator_job_id: int | Unset = UNSET
    tuner_job_id: int | Unset = UNSET
    tuning_algorithm: OptimizeStateResponseTuningAlgorithm | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "canExtendSearch": "can_extend_search",
        "config": "config",
        "isWhitelabel": "is_whitelabel",
        "nextRunIndex": "next_run_index",
        "projectDataType": "project_data_type",
        "status": "status",
        "totalTrainingTimeExceeded": "total_training_time_exceeded",
        "trials": "trials",
        "tunerJobIsRunning": "tuner_job_is_running",
        "workers": "workers",
        "error": "error",
        "continuationJobId": "continuation_job_id",
        "jobError": "job_error",
        "tunerCoordinatorJobId": "tuner_coordinator_job_id",
        "tunerJobId": "tuner_job_id",
        "tuningAlgorithm": "tuning_algorithm",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeStateResponse")
        d, o = v, _new(OptimizeStateResponse)
        known = 11
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.can_extend_search = (
                v if type(v := d["canExtendSearch"]) is bool else boolean(v, d, "canExtendSearch", drift)
            )
            o.config = _optimize_config.read(d["config"], d, "config", drift)
            o.is_whitelabel = v if type(v := d["isWhitelabel"]) is bool else boolean(v, d, "isWhitelabel", drift)
            o.next_run_index = v if type(v := d["nextRunIndex"]) is int else integer(v, d, "nextRunIndex", drift)
            o.project_data_type = (
                _OptimizeStateResponseProjectDataType[v]
                if type(v := d["projectDataType"]) is str and v in _OptimizeStateResponseProjectDataType
                else member(OptimizeStateResponseProjectDataType, v, d, "projectDataType", drift)
            )
            o.status = _optimize_state_response_status.read(d["status"], d, "status", drift)
            o.total_training_time_exceeded = (
                v
                if type(v := d["totalTrainingTimeExceeded"]) is bool
                else boolean(v, d, "totalTrainingTimeExceeded", drift)
            )
            o.trials = list_of(_tuner_trial.read, d["trials"], d, "trials", drift)
            o.tuner_job_is_running = (
                v if type(v := d["tunerJobIsRunning"]) is bool else boolean(v, d, "tunerJobIsRunning", drift)
            )
            o.workers = list_of(_optimize_state_response_workers_item.read, d["workers"], d, "workers", drift)
        except KeyError:
            return with_gaps(OptimizeStateResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "continuationJobId" in d:
            known += 1
            o.continuation_job_id = (
                v if type(v := d["continuationJobId"]) is int else integer(v, d, "continuationJobId", drift)
            )
        else:
            o.continuation_job_id = UNSET
        if "jobError" in d:
            known += 1
            o.job_error = v if type(v := d["jobError"]) is str else text(v, d, "jobError", drift)
        else:
            o.job_error = UNSET
        if "tunerCoordinatorJobId" in d:
            known += 1
            o.tuner_coordinator_job_id = (
                v if type(v := d["tunerCoordinatorJobId"]) is int else integer(v, d, "tunerCoordinatorJobId", drift)
            )
        else:
            o.tuner_coordinator_job_id = UNSET
        if "tunerJobId" in d:
            known += 1
            o.tuner_job_id = v if type(v := d["tunerJobId"]) is int else integer(v, d, "tunerJobId", drift)
        else:
            o.tuner_job_id = UNSET
        if "tuningAlgorithm" in d:
            known += 1
            o.tuning_algorithm = (
                _OptimizeStateResponseTuningAlgorithm[v]
                if type(v := d["tuningAlgorithm"]) is str and v in _OptimizeStateResponseTuningAlgorithm
                else member(OptimizeStateResponseTuningAlgorithm, v, d, "tuningAlgorithm", drift)
            )
        else:
            o.tuning_algorithm = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeStateResponse._read
