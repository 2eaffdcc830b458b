# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetOrganizationDataItemTransformJobsResponseTransformationJobsItem``: 10 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetOrganizationDataItemTransformJobsResponseTransformationJobsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    create_project_id: int
    created: datetime.datetime
    id: int
    job_id: int
    transformation_block_name: str
    transformation_job_id: int
    job_finished: datetime.datetime | Unset = UNSET
    job_finished_successful: bool | Unset = UNSET
    job_started: datetime.datetime | Unset = UNSET
    pipeline_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "createProjectId": "create_project_id",
        "created": "created",
        "id": "id",
        "jobId": "job_id",
        "transformationBlockName": "transformation_block_name",
        "transformationJobId": "transformation_job_id",
        "jobFinished": "job_finished",
        "jobFinishedSuccessful": "job_finished_successful",
        "jobStarted": "job_started",
        "pipelineName": "pipeline_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(
                v, at, key, drift, "GetOrganizationDataItemTransformJobsResponseTransformationJobsItem"
            )
        d, o = v, _new(GetOrganizationDataItemTransformJobsResponseTransformationJobsItem)
        known = 6
        o._extra = None
        try:
            o.create_project_id = (
                v if type(v := d["createProjectId"]) is int else integer(v, d, "createProjectId", drift)
            )
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.job_id = v if type(v := d["jobId"]) is int else integer(v, d, "jobId", drift)
            o.transformation_block_name = (
                v if type(v := d["transformationBlockName"]) is str else text(v, d, "transformationBlockName", drift)
            )
            o.transformation_job_id = (
                v if type(v := d["transformationJobId"]) is int else integer(v, d, "transformationJobId", drift)
            )
        except KeyError:
            return with_gaps(
                GetOrganizationDataItemTransformJobsResponseTransformationJobsItem, known, d, at, key, drift
            )
        if "jobFinished" in d:
            known += 1
            o.job_finished = date_time(d["jobFinished"], d, "jobFinished", drift)
        else:
            o.job_finished = UNSET
        if "jobFinishedSuccessful" in d:
            known += 1
            o.job_finished_successful = (
                v if type(v := d["jobFinishedSuccessful"]) is bool else boolean(v, d, "jobFinishedSuccessful", drift)
            )
        else:
            o.job_finished_successful = UNSET
        if "jobStarted" in d:
            known += 1
            o.job_started = date_time(d["jobStarted"], d, "jobStarted", drift)
        else:
            o.job_started = UNSET
        if "pipelineName" in d:
            known += 1
            o.pipeline_name = v if type(v := d["pipelineName"]) is str else text(v, d, "pipelineName", drift)
        else:
            o.pipeline_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetOrganizationDataItemTransformJobsResponseTransformationJobsItem._read
