# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPublicDeploymentStatusResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import get_public_deployment_status_response_job as _get_public_deployment_status_response_job
from . import job_log_item as _job_log_item

if TYPE_CHECKING:
    from .get_public_deployment_status_response_job import GetPublicDeploymentStatusResponseJob
    from .job_log_item import JobLogItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPublicDeploymentStatusResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    job: GetPublicDeploymentStatusResponseJob
    logs: list[JobLogItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "job": "job",
        "logs": "logs",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPublicDeploymentStatusResponse")
        d, o = v, _new(GetPublicDeploymentStatusResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.job = _get_public_deployment_status_response_job.read(d["job"], d, "job", drift)
            o.logs = list_of(_job_log_item.read, d["logs"], d, "logs", drift)
        except KeyError:
            return with_gaps(GetPublicDeploymentStatusResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPublicDeploymentStatusResponse._read
