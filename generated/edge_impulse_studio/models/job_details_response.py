# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobDetailsResponse``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import job_details as _job_details

if TYPE_CHECKING:
    from .job_details import JobDetails

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobDetailsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    jobs: list[JobDetails] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "jobs": "jobs",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobDetailsResponse")
        d, o = v, _new(JobDetailsResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(JobDetailsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "jobs" in d:
            known += 1
            o.jobs = list_of(_job_details.read, d["jobs"], d, "jobs", drift)
        else:
            o.jobs = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobDetailsResponse._read
