# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerRun``: 9 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import tuner_space_impulse as _tuner_space_impulse
from .job_status import JobStatus

if TYPE_CHECKING:
    from .tuner_space_impulse import TunerSpaceImpulse

_new = object.__new__
_JobStatus = members(JobStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerRun(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    index: int
    job_status: JobStatus
    tuner_coordinator_job_id: int
    tuner_job_id: int
    visible: bool
    continuation_job_id: int | Unset = UNSET
    name: str | Unset = UNSET
    space: list[TunerSpaceImpulse] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "index": "index",
        "jobStatus": "job_status",
        "tunerCoordinatorJobId": "tuner_coordinator_job_id",
        "tunerJobId": "tuner_job_id",
        "visible": "visible",
        "continuationJobId": "continuation_job_id",
        "name": "name",
        "space": "space",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerRun")
        d, o = v, _new(TunerRun)
        known = 6
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.index = v if type(v := d["index"]) is int else integer(v, d, "index", drift)
            o.job_status = (
                _JobStatus[v]
                if type(v := d["jobStatus"]) is str and v in _JobStatus
                else member(JobStatus, v, d, "jobStatus", drift)
            )
            o.tuner_coordinator_job_id = (
                v if type(v := d["tunerCoordinatorJobId"]) is int else integer(v, d, "tunerCoordinatorJobId", drift)
            )
            o.tuner_job_id = v if type(v := d["tunerJobId"]) is int else integer(v, d, "tunerJobId", drift)
            o.visible = v if type(v := d["visible"]) is bool else boolean(v, d, "visible", drift)
        except KeyError:
            return with_gaps(TunerRun, known, d, at, key, drift)
        if "continuationJobId" in d:
            known += 1
            o.continuation_job_id = (
                v if type(v := d["continuationJobId"]) is int else integer(v, d, "continuationJobId", drift)
            )
        else:
            o.continuation_job_id = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "space" in d:
            known += 1
            o.space = list_of(_tuner_space_impulse.read, d["space"], d, "space", drift)
        else:
            o.space = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerRun._read
