# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationGetCreateProjectsResponseJobsItem``: 26 fields, 11 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, date_time, integer, map_of, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from .organization_get_create_projects_response_jobs_item_upload_type import (
    OrganizationGetCreateProjectsResponseJobsItemUploadType,
)
from .transformation_job_operates_on_enum import TransformationJobOperatesOnEnum
from .transformation_job_status_enum import TransformationJobStatusEnum

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__
_OrganizationGetCreateProjectsResponseJobsItemUploadType = members(
    OrganizationGetCreateProjectsResponseJobsItemUploadType
)
_TransformationJobOperatesOnEnum = members(TransformationJobOperatesOnEnum)
_TransformationJobStatusEnum = members(TransformationJobStatusEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationGetCreateProjectsResponseJobsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    id: int
    name: str
    total_download_file_count: int
    total_download_file_size: int
    total_download_file_size_string: str
    total_time_spent_string: str
    transform_job_status: TransformationJobStatusEnum
    upload_job_status: TransformationJobStatusEnum
    upload_type: OrganizationGetCreateProjectsResponseJobsItemUploadType
    category: Any
    builtin_transformation_block: dict[str, Any] | Unset = UNSET
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    organization_id: int | Unset = UNSET
    output_dataset_bucket_id: int | Unset = UNSET
    output_dataset_bucket_path: str | Unset = UNSET
    output_dataset_name: str | Unset = UNSET
    project_id: int | Unset = UNSET
    project_name: str | Unset = UNSET
    project_owner: str | Unset = UNSET
    total_time_spent_seconds: int | Unset = UNSET
    total_upload_file_count: int | Unset = UNSET
    transformation_block_id: int | Unset = UNSET
    transformation_block_name: str | Unset = UNSET
    transformation_operates_on: TransformationJobOperatesOnEnum | Unset = UNSET
    upload_job_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "id": "id",
        "name": "name",
        "totalDownloadFileCount": "total_download_file_count",
        "totalDownloadFileSize": "total_download_file_size",
        "totalDownloadFileSizeString": "total_download_file_size_string",
        "totalTimeSpentString": "total_time_spent_string",
        "transformJobStatus": "transform_job_status",
        "uploadJobStatus": "upload_job_status",
        "uploadType": "upload_type",
        "category": "category",
        "builtinTransformationBlock": "builtin_transformation_block",
        "createdByUser": "created_by_user",
        "organizationId": "organization_id",
        "outputDatasetBucketId": "output_dataset_bucket_id",
        "outputDatasetBucketPath": "output_dataset_bucket_path",
        "outputDatasetName": "output_dataset_name",
        "projectId": "project_id",
        "projectName": "project_name",
        "projectOwner": "project_owner",
        "totalTimeSpentSeconds": "total_time_spent_seconds",
        "totalUploadFileCount": "total_upload_file_count",
        "transformationBlockId": "transformation_block_id",
        "transformationBlockName": "transformation_block_name",
        "transformationOperatesOn": "transformation_operates_on",
        "uploadJobId": "upload_job_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationGetCreateProjectsResponseJobsItem")
        d, o = v, _new(OrganizationGetCreateProjectsResponseJobsItem)
        known = 11
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.total_download_file_count = (
                v if type(v := d["totalDownloadFileCount"]) is int else integer(v, d, "totalDownloadFileCount", drift)
            )
            o.total_download_file_size = (
                v if type(v := d["totalDownloadFileSize"]) is int else integer(v, d, "totalDownloadFileSize", drift)
            )
            o.total_download_file_size_string = (
                v
                if type(v := d["totalDownloadFileSizeString"]) is str
                else text(v, d, "totalDownloadFileSizeString", drift)
            )
            o.total_time_spent_string = (
                v if type(v := d["totalTimeSpentString"]) is str else text(v, d, "totalTimeSpentString", drift)
            )
            o.transform_job_status = (
                _TransformationJobStatusEnum[v]
                if type(v := d["transformJobStatus"]) is str and v in _TransformationJobStatusEnum
                else member(TransformationJobStatusEnum, v, d, "transformJobStatus", drift)
            )
            o.upload_job_status = (
                _TransformationJobStatusEnum[v]
                if type(v := d["uploadJobStatus"]) is str and v in _TransformationJobStatusEnum
                else member(TransformationJobStatusEnum, v, d, "uploadJobStatus", drift)
            )
            o.upload_type = (
                _OrganizationGetCreateProjectsResponseJobsItemUploadType[v]
                if type(v := d["uploadType"]) is str and v in _OrganizationGetCreateProjectsResponseJobsItemUploadType
                else member(OrganizationGetCreateProjectsResponseJobsItemUploadType, v, d, "uploadType", drift)
            )
            o.category = d["category"]
        except KeyError:
            return with_gaps(OrganizationGetCreateProjectsResponseJobsItem, known, d, at, key, drift)
        if "builtinTransformationBlock" in d:
            known += 1
            o.builtin_transformation_block = map_of(
                anything, d["builtinTransformationBlock"], d, "builtinTransformationBlock", drift
            )
        else:
            o.builtin_transformation_block = UNSET
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "organizationId" in d:
            known += 1
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
        else:
            o.organization_id = UNSET
        if "outputDatasetBucketId" in d:
            known += 1
            o.output_dataset_bucket_id = (
                v if type(v := d["outputDatasetBucketId"]) is int else integer(v, d, "outputDatasetBucketId", drift)
            )
        else:
            o.output_dataset_bucket_id = UNSET
        if "outputDatasetBucketPath" in d:
            known += 1
            o.output_dataset_bucket_path = (
                v if type(v := d["outputDatasetBucketPath"]) is str else text(v, d, "outputDatasetBucketPath", drift)
            )
        else:
            o.output_dataset_bucket_path = UNSET
        if "outputDatasetName" in d:
            known += 1
            o.output_dataset_name = (
                v if type(v := d["outputDatasetName"]) is str else text(v, d, "outputDatasetName", drift)
            )
        else:
            o.output_dataset_name = UNSET
        if "projectId" in d:
            known += 1
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
        else:
            o.project_id = UNSET
        if "projectName" in d:
            known += 1
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        else:
            o.project_name = UNSET
        if "projectOwner" in d:
            known += 1
            o.project_owner = v if type(v := d["projectOwner"]) is str else text(v, d, "projectOwner", drift)
        else:
            o.project_owner = UNSET
        if "totalTimeSpentSeconds" in d:
            known += 1
            o.total_time_spent_seconds = (
                v if type(v := d["totalTimeSpentSeconds"]) is int else integer(v, d, "totalTimeSpentSeconds", drift)
            )
        else:
            o.total_time_spent_seconds = UNSET
        if "totalUploadFileCount" in d:
            known += 1
            o.total_upload_file_count = (
                v if type(v := d["totalUploadFileCount"]) is int else integer(v, d, "totalUploadFileCount", drift)
            )
        else:
            o.total_upload_file_count = UNSET
        if "transformationBlockId" in d:
            known += 1
            o.transformation_block_id = (
                v if type(v := d["transformationBlockId"]) is int else integer(v, d, "transformationBlockId", drift)
            )
        else:
            o.transformation_block_id = UNSET
        if "transformationBlockName" in d:
            known += 1
            o.transformation_block_name = (
                v if type(v := d["transformationBlockName"]) is str else text(v, d, "transformationBlockName", drift)
            )
        else:
            o.transformation_block_name = UNSET
        if "transformationOperatesOn" in d:
            known += 1
            o.transformation_operates_on = (
                _TransformationJobOperatesOnEnum[v]
                if type(v := d["transformationOperatesOn"]) is str and v in _TransformationJobOperatesOnEnum
                else member(TransformationJobOperatesOnEnum, v, d, "transformationOperatesOn", drift)
            )
        else:
            o.transformation_operates_on = UNSET
        if "uploadJobId" in d:
            known += 1
            o.upload_job_id = v if type(v := d["uploadJobId"]) is int else integer(v, d, "uploadJobId", drift)
        else:
            o.upload_job_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationGetCreateProjectsResponseJobsItem._read
