# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponseStatus``: 8 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members
from .optimize_state_response_status_status import OptimizeStateResponseStatusStatus

_new = object.__new__
_OptimizeStateResponseStatusStatus = members(OptimizeStateResponseStatusStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeStateResponseStatus(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    num_busy_workers: int
    num_completed_trials: int
    num_failed_trials: int
    num_pending_trials: int
    num_pending_workers: int
    num_ready_workers: int
    num_running_trials: int
    status: OptimizeStateResponseStatusStatus

    WIRE: ClassVar[Mapping[str, str]] = {
        "numBusyWorkers": "num_busy_workers",
        "numCompletedTrials": "num_completed_trials",
        "numFailedTrials": "num_failed_trials",
        "numPendingTrials": "num_pending_trials",
        "numPendingWorkers": "num_pending_workers",
        "numReadyWorkers": "num_ready_workers",
        "numRunningTrials": "num_running_trials",
        "status": "status",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeStateResponseStatus")
        d, o = v, _new(OptimizeStateResponseStatus)
        known = 8
        o._extra = None
        try:
            o.num_busy_workers = v if type(v := d["numBusyWorkers"]) is int else integer(v, d, "numBusyWorkers", drift)
            o.num_completed_trials = (
                v if type(v := d["numCompletedTrials"]) is int else integer(v, d, "numCompletedTrials", drift)
            )
            o.num_failed_trials = (
                v if type(v := d["numFailedTrials"]) is int else integer(v, d, "numFailedTrials", drift)
            )
            o.num_pending_trials = (
                v if type(v := d["numPendingTrials"]) is int else integer(v, d, "numPendingTrials", drift)
            )
            o.num_pending_workers = (
                v if type(v := d["numPendingWorkers"]) is int else integer(v, d, "numPendingWorkers", drift)
            )
            o.num_ready_workers = (
                v if type(v := d["numReadyWorkers"]) is int else integer(v, d, "numReadyWorkers", drift)
            )
            o.num_running_trials = (
                v if type(v := d["numRunningTrials"]) is int else integer(v, d, "numRunningTrials", drift)
            )
            o.status = (
                _OptimizeStateResponseStatusStatus[v]
                if type(v := d["status"]) is str and v in _OptimizeStateResponseStatusStatus
                else member(OptimizeStateResponseStatusStatus, v, d, "status", drift)
            )
        except KeyError:
            return with_gaps(OptimizeStateResponseStatus, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeStateResponseStatus._read
