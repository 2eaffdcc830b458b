# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrial``: 21 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import tuner_trial_blocks_item as _tuner_trial_blocks_item
from . import tuner_trial_dsp_job_id as _tuner_trial_dsp_job_id
from . import tuner_trial_impulse as _tuner_trial_impulse
from . import tuner_trial_impulse_added_to_project as _tuner_trial_impulse_added_to_project
from . import tuner_trial_metrics as _tuner_trial_metrics
from . import tuner_trial_progress as _tuner_trial_progress
from .tuner_trial_status import TunerTrialStatus

if TYPE_CHECKING:
    from .tuner_trial_blocks_item import TunerTrialBlocksItem
    from .tuner_trial_dsp_job_id import TunerTrialDspJobId
    from .tuner_trial_impulse import TunerTrialImpulse
    from .tuner_trial_impulse_added_to_project import TunerTrialImpulseAddedToProject
    from .tuner_trial_metrics import TunerTrialMetrics
    from .tuner_trial_progress import TunerTrialProgress

_new = object.__new__
_TunerTrialStatus = members(TunerTrialStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrial(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    blocks: list[TunerTrialBlocksItem]
    id: str
    impulse: TunerTrialImpulse
    name: str
    status: TunerTrialStatus
    created_in_post_processing: bool | Unset = UNSET
    current_epoch: int | Unset = UNSET
    device_performance: dict[str, Any] | Unset = UNSET
    dsp_job_id: TunerTrialDspJobId | Unset = UNSET
    experiment: str | Unset = UNSET
    impulse_added_to_project: TunerTrialImpulseAddedToProject | Unset = UNSET
    last_completed_epoch: datetime.datetime | Unset = UNSET
    last_completed_training: datetime.datetime | Unset = UNSET
    learn_job_id: float | Unset = UNSET
    metrics: TunerTrialMetrics | Unset = UNSET
    model: dict[str, Any] | Unset = UNSET
    optimization_round: float | Unset = UNSET
    original_trial_id: str | Unset = UNSET
    progress: TunerTrialProgress | Unset = UNSET
    retries: int | Unset = UNSET
    worker_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "blocks": "blocks",
        "id": "id",
        "impulse": "impulse",
        "name": "name",
        "status": "status",
        "createdInPostProcessing": "created_in_post_processing",
        "currentEpoch": "current_epoch",
        "devicePerformance": "device_performance",
        "dspJobId": "dsp_job_id",
        "experiment": "experiment",
        "impulseAddedToProject": "impulse_added_to_project",
        "lastCompletedEpoch": "last_completed_epoch",
        "lastCompletedTraining": "last_completed_training",
        "learnJobId": "learn_job_id",
        "metrics": "metrics",
        "model": "model",
        "optimizationRound": "optimization_round",
        "original_trial_id": "original_trial_id",
        "progress": "progress",
        "retries": "retries",
        "workerId": "worker_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrial")
        d, o = v, _new(TunerTrial)
        known = 5
        o._extra = None
        try:
            o.blocks = list_of(_tuner_trial_blocks_item.read, d["blocks"], d, "blocks", drift)
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
            o.impulse = _tuner_trial_impulse.read(d["impulse"], d, "impulse", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.status = (
                _TunerTrialStatus[v]
                if type(v := d["status"]) is str and v in _TunerTrialStatus
                else member(TunerTrialStatus, v, d, "status", drift)
            )
        except KeyError:
            return with_gaps(TunerTrial, known, d, at, key, drift)
        if "createdInPostProcessing" in d:
            known += 1
            o.created_in_post_processing = (
                v
                if type(v := d["createdInPostProcessing"]) is bool
                else boolean(v, d, "createdInPostProcessing", drift)
            )
        else:
            o.created_in_post_processing = UNSET
        if "currentEpoch" in d:
            known += 1
            o.current_epoch = v if type(v := d["currentEpoch"]) is int else integer(v, d, "currentEpoch", drift)
        else:
            o.current_epoch = UNSET
        if "devicePerformance" in d:
            known += 1
            o.device_performance = map_of(anything, d["devicePerformance"], d, "devicePerformance", drift)
        else:
            o.device_performance = UNSET
        if "dspJobId" in d:
            known += 1
            o.dsp_job_id = _tuner_trial_dsp_job_id.read(d["dspJobId"], d, "dspJobId", drift)
        else:
            o.dsp_job_id = UNSET
        if "experiment" in d:
            known += 1
            o.experiment = v if type(v := d["experiment"]) is str else text(v, d, "experiment", drift)
        else:
            o.experiment = UNSET
        if "impulseAddedToProject" in d:
            known += 1
            o.impulse_added_to_project = _tuner_trial_impulse_added_to_project.read(
                d["impulseAddedToProject"], d, "impulseAddedToProject", drift
            )
        else:
            o.impulse_added_to_project = UNSET
        if "lastCompletedEpoch" in d:
            known += 1
            o.last_completed_epoch = date_time(d["lastCompletedEpoch"], d, "lastCompletedEpoch", drift)
        else:
            o.last_completed_epoch = UNSET
        if "lastCompletedTraining" in d:
            known += 1
            o.last_completed_training = date_time(d["lastCompletedTraining"], d, "lastCompletedTraining", drift)
        else:
            o.last_completed_training = UNSET
        if "learnJobId" in d:
            known += 1
            o.learn_job_id = (
                v if type(v := d["learnJobId"]) is float or type(v) is int else number(v, d, "learnJobId", drift)
            )
        else:
            o.learn_job_id = UNSET
        if "metrics" in d:
            known += 1
            o.metrics = _tuner_trial_metrics.read(d["metrics"], d, "metrics", drift)
        else:
            o.metrics = UNSET
        if "model" in d:
            known += 1
            o.model = map_of(anything, d["model"], d, "model", drift)
        else:
            o.model = UNSET
        if "optimizationRound" in d:
            known += 1
            o.optimization_round = (
                v
                if type(v := d["optimizationRound"]) is float or type(v) is int
                else number(v, d, "optimizationRound", drift)
            )
        else:
            o.optimization_round = UNSET
        if "original_trial_id" in d:
            known += 1
            o.original_trial_id = (
                v if type(v := d["original_trial_id"]) is str else text(v, d, "original_trial_id", drift)
            )
        else:
            o.original_trial_id = UNSET
        if "progress" in d:
            known += 1
            o.progress = _tuner_trial_progress.read(d["progress"], d, "progress", drift)
        else:
            o.progress = UNSET
        if "retries" in d:
            known += 1
            o.retries = v if type(v := d["retries"]) is int else integer(v, d, "retries", drift)
        else:
            o.retries = UNSET
        if "workerId" in d:
            known += 1
            o.worker_id = v if type(v := d["workerId"]) is str else text(v, d, "workerId", drift)
        else:
            o.worker_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrial._read
