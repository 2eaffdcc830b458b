# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobState``: 4 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer
from ..types import UNSET, Unset
from . import job_state_execution_details as _job_state_execution_details
from . import job_step as _job_step

if TYPE_CHECKING:
    from .job_state_execution_details import JobStateExecutionDetails
    from .job_step import JobStep

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobState(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    step: JobStep
    timestamp: datetime.datetime
    version: int
    execution_details: JobStateExecutionDetails | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "step": "step",
        "timestamp": "timestamp",
        "version": "version",
        "executionDetails": "execution_details",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobState")
        d, o = v, _new(JobState)
        known = 3
        o._extra = None
        try:
            o.step = _job_step.read(d["step"], d, "step", drift)
            o.timestamp = date_time(d["timestamp"], d, "timestamp", drift)
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(JobState, known, d, at, key, drift)
        if "executionDetails" in d:
            known += 1
            o.execution_details = _job_state_execution_details.read(d["executionDetails"], d, "executionDetails", drift)
        else:
            o.execution_details = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobState._read
