# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectWithFiles``: 40 fields, 21 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from . import organization_create_project_transformation_summary as _organization_create_project_transformation_summary
from . import organization_create_project_with_files_files_item as _organization_create_project_with_files_files_item
from .organization_create_project_category import OrganizationCreateProjectCategory
from .organization_create_project_upload_type import OrganizationCreateProjectUploadType
from .transformation_job_operates_on_enum import TransformationJobOperatesOnEnum
from .transformation_job_status_enum import TransformationJobStatusEnum

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .organization_create_project_transformation_summary import OrganizationCreateProjectTransformationSummary
    from .organization_create_project_with_files_files_item import OrganizationCreateProjectWithFilesFilesItem

_new = object.__new__
_OrganizationCreateProjectCategory = members(OrganizationCreateProjectCategory)
_OrganizationCreateProjectUploadType = members(OrganizationCreateProjectUploadType)
_TransformationJobOperatesOnEnum = members(TransformationJobOperatesOnEnum)
_TransformationJobStatusEnum = members(TransformationJobStatusEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationCreateProjectWithFiles(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: OrganizationCreateProjectCategory
    created: datetime.datetime
    id: int
    in_progress: bool
    name: str
    operates_on: TransformationJobOperatesOnEnum
    organization_id: int
    status: TransformationJobStatusEnum
    total_download_file_count: int
    total_download_file_size: int
    total_download_file_size_string: str
    total_time_spent_seconds: int
    total_time_spent_string: str
    total_upload_file_count: int
    transform_job_status: TransformationJobStatusEnum
    transformation_parallel: int
    transformation_summary: OrganizationCreateProjectTransformationSummary
    upload_job_status: TransformationJobStatusEnum
    upload_type: OrganizationCreateProjectUploadType
    file_count_for_filter: int
    files: list[OrganizationCreateProjectWithFilesFilesItem]
    builtin_transformation_block: dict[str, Any] | Unset = UNSET
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    email_recipient_uids: list[int] | Unset = UNSET
    filter_query: str | Unset = UNSET
    label: str | Unset = UNSET
    output_dataset_bucket_id: int | Unset = UNSET
    output_dataset_bucket_path: str | Unset = UNSET
    output_dataset_name: str | Unset = UNSET
    pipeline_id: int | Unset = UNSET
    pipeline_name: str | Unset = UNSET
    pipeline_run_id: int | Unset = UNSET
    pipeline_step: int | Unset = UNSET
    project_id: int | Unset = UNSET
    project_name: str | Unset = UNSET
    project_owner: str | Unset = UNSET
    transformation_block_id: int | Unset = UNSET
    transformation_block_name: str | Unset = UNSET
    upload_job_files_uploaded: int | Unset = UNSET
    upload_job_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "created": "created",
        "id": "id",
        "inProgress": "in_progress",
        "name": "name",
        "operatesOn": "operates_on",
        "organizationId": "organization_id",
        "status": "status",
        "totalDownloadFileCount": "total_download_file_count",
        "totalDownloadFileSize": "total_download_file_size",
        "totalDownloadFileSizeString": "total_download_file_size_string",
        "totalTimeSpentSeconds": "total_time_spent_seconds",
        "totalTimeSpentString": "total_time_spent_string",
        "totalUploadFileCount": "total_upload_file_count",
        "transformJobStatus": "transform_job_status",
        "transformationParallel": "transformation_parallel",
        "transformationSummary": "transformation_summary",
        "uploadJobStatus": "upload_job_status",
        "uploadType": "upload_type",
        "fileCountForFilter": "file_count_for_filter",
        "files": "files",
        "builtinTransformationBlock": "builtin_transformation_block",
        "createdByUser": "created_by_user",
        "emailRecipientUids": "email_recipient_uids",
        "filterQuery": "filter_query",
        "label": "label",
        "outputDatasetBucketId": "output_dataset_bucket_id",
        "outputDatasetBucketPath": "output_dataset_bucket_path",
        "outputDatasetName": "output_dataset_name",
        "pipelineId": "pipeline_id",
        "pipelineName": "pipeline_name",
        "pipelineRunId": "pipeline_run_id",
        "pipelineStep": "pipeline_step",
        "projectId": "project_id",
        "projectName": "project_name",
        "projectOwner": "project_owner",
        "transformationBlockId": "transformation_block_id",
        "transformationBlockName": "transformation_block_name",
        "uploadJobFilesUploaded": "upload_job_files_uploaded",
        "uploadJobId": "upload_job_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationCreateProjectWithFiles")
        d, o = v, _new(OrganizationCreateProjectWithFiles)
        known = 21
        o._extra = None
        try:
            o.category = (
                _OrganizationCreateProjectCategory[v]
                if type(v := d["category"]) is str and v in _OrganizationCreateProjectCategory
                else member(OrganizationCreateProjectCategory, v, d, "category", drift)
            )
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.in_progress = v if type(v := d["inProgress"]) is bool else boolean(v, d, "inProgress", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.operates_on = (
                _TransformationJobOperatesOnEnum[v]
                if type(v := d["operatesOn"]) is str and v in _TransformationJobOperatesOnEnum
                else member(TransformationJobOperatesOnEnum, v, d, "operatesOn", drift)
            )
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
            o.status = (
                _TransformationJobStatusEnum[v]
                if type(v := d["status"]) is str and v in _TransformationJobStatusEnum
                else member(TransformationJobStatusEnum, v, d, "status", drift)
            )
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
            o.total_time_spent_seconds = (
                v if type(v := d["totalTimeSpentSeconds"]) is int else integer(v, d, "totalTimeSpentSeconds", drift)
            )
            o.total_time_spent_string = (
                v if type(v := d["totalTimeSpentString"]) is str else text(v, d, "totalTimeSpentString", drift)
            )
            o.total_upload_file_count = (
                v if type(v := d["totalUploadFileCount"]) is int else integer(v, d, "totalUploadFileCount", drift)
            )
            o.transform_job_status = (
                _TransformationJobStatusEnum[v]
                if type(v := d["transformJobStatus"]) is str and v in _TransformationJobStatusEnum
                else member(TransformationJobStatusEnum, v, d, "transformJobStatus", drift)
            )
            o.transformation_parallel = (
                v if type(v := d["transformationParallel"]) is int else integer(v, d, "transformationParallel", drift)
            )
            o.transformation_summary = _organization_create_project_transformation_summary.read(
                d["transformationSummary"], d, "transformationSummary", drift
            )
            o.upload_job_status = (
                _TransformationJobStatusEnum[v]
                if type(v := d["uploadJobStatus"]) is str and v in _TransformationJobStatusEnum
                else member(TransformationJobStatusEnum, v, d, "uploadJobStatus", drift)
            )
            o.upload_type = (
                _OrganizationCreateProjectUploadType[v]
                if type(v := d["uploadType"]) is str and v in _OrganizationCreateProjectUploadType
                else member(OrganizationCreateProjectUploadType, v, d, "uploadType", drift)
            )
            o.file_count_for_filter = (
                v if type(v := d["fileCountForFilter"]) is int else integer(v, d, "fileCountForFilter", drift)
            )
            o.files = list_of(_organization_create_project_with_files_files_item.read, d["files"], d, "files", drift)
        except KeyError:
            return with_gaps(OrganizationCreateProjectWithFiles, known, d, at, key, drift)
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
        if "emailRecipientUids" in d:
            known += 1
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
        else:
            o.email_recipient_uids = UNSET
        if "filterQuery" in d:
            known += 1
            o.filter_query = v if type(v := d["filterQuery"]) is str else text(v, d, "filterQuery", drift)
        else:
            o.filter_query = UNSET
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            o.label = UNSET
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
        if "pipelineId" in d:
            known += 1
            o.pipeline_id = v if type(v := d["pipelineId"]) is int else integer(v, d, "pipelineId", drift)
        else:
            o.pipeline_id = UNSET
        if "pipelineName" in d:
            known += 1
            o.pipeline_name = v if type(v := d["pipelineName"]) is str else text(v, d, "pipelineName", drift)
        else:
            o.pipeline_name = UNSET
        if "pipelineRunId" in d:
            known += 1
            o.pipeline_run_id = v if type(v := d["pipelineRunId"]) is int else integer(v, d, "pipelineRunId", drift)
        else:
            o.pipeline_run_id = UNSET
        if "pipelineStep" in d:
            known += 1
            o.pipeline_step = v if type(v := d["pipelineStep"]) is int else integer(v, d, "pipelineStep", drift)
        else:
            o.pipeline_step = UNSET
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
        if "uploadJobFilesUploaded" in d:
            known += 1
            o.upload_job_files_uploaded = (
                v if type(v := d["uploadJobFilesUploaded"]) is int else integer(v, d, "uploadJobFilesUploaded", drift)
            )
        else:
            o.upload_job_files_uploaded = UNSET
        if "uploadJobId" in d:
            known += 1
            o.upload_job_id = v if type(v := d["uploadJobId"]) is int else integer(v, d, "uploadJobId", drift)
        else:
            o.upload_job_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationCreateProjectWithFiles._read
