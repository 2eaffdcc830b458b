# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobStep``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, number, text
from ..types import UNSET, Unset
from . import job_failure_details as _job_failure_details

if TYPE_CHECKING:
    from .job_failure_details import JobFailureDetails

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobStep(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    ordinal: float
    attempt: int | Unset = UNSET
    failure_details: JobFailureDetails | Unset = UNSET
    progress: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "ordinal": "ordinal",
        "attempt": "attempt",
        "failureDetails": "failure_details",
        "progress": "progress",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobStep")
        d, o = v, _new(JobStep)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.ordinal = v if type(v := d["ordinal"]) is float or type(v) is int else number(v, d, "ordinal", drift)
        except KeyError:
            return with_gaps(JobStep, known, d, at, key, drift)
        if "attempt" in d:
            known += 1
            o.attempt = v if type(v := d["attempt"]) is int else integer(v, d, "attempt", drift)
        else:
            o.attempt = UNSET
        if "failureDetails" in d:
            known += 1
            o.failure_details = _job_failure_details.read(d["failureDetails"], d, "failureDetails", drift)
        else:
            o.failure_details = UNSET
        if "progress" in d:
            known += 1
            o.progress = v if type(v := d["progress"]) is float or type(v) is int else number(v, d, "progress", drift)
        else:
            o.progress = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobStep._read
