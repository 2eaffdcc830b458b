# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineRunStep``: 18 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, integer, map_of, member, members, text
from ..types import UNSET, Unset
from . import organization_create_project as _organization_create_project
from .organization_pipeline_run_step_category import OrganizationPipelineRunStepCategory
from .organization_pipeline_run_step_upload_type import OrganizationPipelineRunStepUploadType

if TYPE_CHECKING:
    from .organization_create_project import OrganizationCreateProject

_new = object.__new__
_OrganizationPipelineRunStepCategory = members(OrganizationPipelineRunStepCategory)
_OrganizationPipelineRunStepUploadType = members(OrganizationPipelineRunStepUploadType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationPipelineRunStep(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    status: Any
    builtin_transformation_block: dict[str, Any] | Unset = UNSET
    category: OrganizationPipelineRunStepCategory | Unset = UNSET
    extra_cli_arguments: str | Unset = UNSET
    filter_: str | Unset = UNSET
    label: str | Unset = UNSET
    new_project_name: str | Unset = UNSET
    output_dataset_bucket_id: int | Unset = UNSET
    output_dataset_bucket_path: str | Unset = UNSET
    output_dataset_name: str | Unset = UNSET
    parameters: dict[str, str] | Unset = UNSET
    project_api_key: str | Unset = UNSET
    project_hmac_key: str | Unset = UNSET
    project_id: int | Unset = UNSET
    transformation_block_id: int | Unset = UNSET
    transformation_job: OrganizationCreateProject | Unset = UNSET
    upload_type: OrganizationPipelineRunStepUploadType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
        "builtinTransformationBlock": "builtin_transformation_block",
        "category": "category",
        "extraCliArguments": "extra_cli_arguments",
        "filter": "filter_",
        "label": "label",
        "newProjectName": "new_project_name",
        "outputDatasetBucketId": "output_dataset_bucket_id",
        "outputDatasetBucketPath": "output_dataset_bucket_path",
        "outputDatasetName": "output_dataset_name",
        "parameters": "parameters",
        "projectApiKey": "project_api_key",
        "projectHmacKey": "project_hmac_key",
        "projectId": "project_id",
        "transformationBlockId": "transformation_block_id",
        "transformationJob": "transformation_job",
        "uploadType": "upload_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationPipelineRunStep")
        d, o = v, _new(OrganizationPipelineRunStep)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.status = d["status"]
        except KeyError:
            return with_gaps(OrganizationPipelineRunStep, known, d, at, key, drift)
        if "builtinTransformationBlock" in d:
            known += 1
            o.builtin_transformation_block = map_of(
                anything, d["builtinTransformationBlock"], d, "builtinTransformationBlock", drift
            )
        else:
            o.builtin_transformation_block = UNSET
        if "category" in d:
            known += 1
            o.category = (
                _OrganizationPipelineRunStepCategory[v]
                if type(v := d["category"]) is str and v in _OrganizationPipelineRunStepCategory
                else member(OrganizationPipelineRunStepCategory, v, d, "category", drift)
            )
        else:
            o.category = UNSET
        if "extraCliArguments" in d:
            known += 1
            o.extra_cli_arguments = (
                v if type(v := d["extraCliArguments"]) is str else text(v, d, "extraCliArguments", drift)
            )
        else:
            o.extra_cli_arguments = UNSET
        if "filter" in d:
            known += 1
            o.filter_ = v if type(v := d["filter"]) is str else text(v, d, "filter", drift)
        else:
            o.filter_ = UNSET
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            o.label = UNSET
        if "newProjectName" in d:
            known += 1
            o.new_project_name = v if type(v := d["newProjectName"]) is str else text(v, d, "newProjectName", drift)
        else:
            o.new_project_name = UNSET
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
        if "parameters" in d:
            known += 1
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if "projectApiKey" in d:
            known += 1
            o.project_api_key = v if type(v := d["projectApiKey"]) is str else text(v, d, "projectApiKey", drift)
        else:
            o.project_api_key = UNSET
        if "projectHmacKey" in d:
            known += 1
            o.project_hmac_key = v if type(v := d["projectHmacKey"]) is str else text(v, d, "projectHmacKey", drift)
        else:
            o.project_hmac_key = UNSET
        if "projectId" in d:
            known += 1
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
        else:
            o.project_id = UNSET
        if "transformationBlockId" in d:
            known += 1
            o.transformation_block_id = (
                v if type(v := d["transformationBlockId"]) is int else integer(v, d, "transformationBlockId", drift)
            )
        else:
            o.transformation_block_id = UNSET
        if "transformationJob" in d:
            known += 1
            o.transformation_job = _organization_create_project.read(
                d["transformationJob"], d, "transformationJob", drift
            )
        else:
            o.transformation_job = UNSET
        if "uploadType" in d:
            known += 1
            o.upload_type = (
                _OrganizationPipelineRunStepUploadType[v]
                if type(v := d["uploadType"]) is str and v in _OrganizationPipelineRunStepUploadType
                else member(OrganizationPipelineRunStepUploadType, v, d, "uploadType", drift)
            )
        else:
            o.upload_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipelineRunStep._read
