# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetOrganizationDataItemTransformJobsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import (
    get_organization_data_item_transform_jobs_response_transformation_jobs_item as _get_organization_data_item_transform_jobs_response_transformation_jobs_item,
)

if TYPE_CHECKING:
    from .get_organization_data_item_transform_jobs_response_transformation_jobs_item import (
        GetOrganizationDataItemTransformJobsResponseTransformationJobsItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetOrganizationDataItemTransformJobsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    total_transformation_job_count: int
    transformation_jobs: list[GetOrganizationDataItemTransformJobsResponseTransformationJobsItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "totalTransformationJobCount": "total_transformation_job_count",
        "transformationJobs": "transformation_jobs",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetOrganizationDataItemTransformJobsResponse")
        d, o = v, _new(GetOrganizationDataItemTransformJobsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.total_transformation_job_count = (
                v
                if type(v := d["totalTransformationJobCount"]) is int
                else integer(v, d, "totalTransformationJobCount", drift)
            )
            o.transformation_jobs = list_of(
                _get_organization_data_item_transform_jobs_response_transformation_jobs_item.read,
                d["transformationJobs"],
                d,
                "transformationJobs",
                drift,
            )
        except KeyError:
            return with_gaps(GetOrganizationDataItemTransformJobsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetOrganizationDataItemTransformJobsResponse._read
