# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectRequest``: 22 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, integer, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from . import organization_create_project_path_filter as _organization_create_project_path_filter
from .organization_create_project_output_dataset_path_rule import OrganizationCreateProjectOutputDatasetPathRule
from .organization_create_project_request_category import OrganizationCreateProjectRequestCategory
from .organization_create_project_request_upload_type import OrganizationCreateProjectRequestUploadType
from .project_visibility import ProjectVisibility

if TYPE_CHECKING:
    from .organization_create_project_path_filter import OrganizationCreateProjectPathFilter

_new = object.__new__
_OrganizationCreateProjectOutputDatasetPathRule = members(OrganizationCreateProjectOutputDatasetPathRule)
_OrganizationCreateProjectRequestCategory = members(OrganizationCreateProjectRequestCategory)
_OrganizationCreateProjectRequestUploadType = members(OrganizationCreateProjectRequestUploadType)
_ProjectVisibility = members(ProjectVisibility)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationCreateProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    builtin_transformation_block: dict[str, Any] | Unset = UNSET
    category: OrganizationCreateProjectRequestCategory | Unset = UNSET
    email_recipient_uids: list[int] | Unset = UNSET
    extra_cli_arguments: str | Unset = UNSET
    filter_: str | Unset = UNSET
    label: str | Unset = UNSET
    new_project_name: str | Unset = UNSET
    output_dataset_bucket_id: int | Unset = UNSET
    output_dataset_bucket_path: str | Unset = UNSET
    output_dataset_name: str | Unset = UNSET
    output_dataset_path_rule: OrganizationCreateProjectOutputDatasetPathRule | Unset = UNSET
    output_path_in_dataset: str | Unset = UNSET
    parameters: dict[str, str] | Unset = UNSET
    path_filters: list[OrganizationCreateProjectPathFilter] | Unset = UNSET
    project_api_key: str | Unset = UNSET
    project_hmac_key: str | Unset = UNSET
    project_id: int | Unset = UNSET
    project_visibility: ProjectVisibility | Unset = UNSET
    transformation_block_id: int | Unset = UNSET
    transformation_parallel: int | Unset = UNSET
    upload_type: OrganizationCreateProjectRequestUploadType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "builtinTransformationBlock": "builtin_transformation_block",
        "category": "category",
        "emailRecipientUids": "email_recipient_uids",
        "extraCliArguments": "extra_cli_arguments",
        "filter": "filter_",
        "label": "label",
        "newProjectName": "new_project_name",
        "outputDatasetBucketId": "output_dataset_bucket_id",
        "outputDatasetBucketPath": "output_dataset_bucket_path",
        "outputDatasetName": "output_dataset_name",
        "outputDatasetPathRule": "output_dataset_path_rule",
        "outputPathInDataset": "output_path_in_dataset",
        "parameters": "parameters",
        "pathFilters": "path_filters",
        "projectApiKey": "project_api_key",
        "projectHmacKey": "project_hmac_key",
        "projectId": "project_id",
        "projectVisibility": "project_visibility",
        "transformationBlockId": "transformation_block_id",
        "transformationParallel": "transformation_parallel",
        "uploadType": "upload_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationCreateProjectRequest")
        d, o = v, _new(OrganizationCreateProjectRequest)
        known = 1
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(OrganizationCreateProjectRequest, known, d, at, key, drift)
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
                _OrganizationCreateProjectRequestCategory[v]
                if type(v := d["category"]) is str and v in _OrganizationCreateProjectRequestCategory
                else member(OrganizationCreateProjectRequestCategory, v, d, "category", drift)
            )
        else:
            o.category = UNSET
        if "emailRecipientUids" in d:
            known += 1
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
        else:
            o.email_recipient_uids = UNSET
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
        if "outputDatasetPathRule" in d:
            known += 1
            o.output_dataset_path_rule = (
                _OrganizationCreateProjectOutputDatasetPathRule[v]
                if type(v := d["outputDatasetPathRule"]) is str and v in _OrganizationCreateProjectOutputDatasetPathRule
                else member(OrganizationCreateProjectOutputDatasetPathRule, v, d, "outputDatasetPathRule", drift)
            )
        else:
            o.output_dataset_path_rule = UNSET
        if "outputPathInDataset" in d:
            known += 1
            o.output_path_in_dataset = (
                v if type(v := d["outputPathInDataset"]) is str else text(v, d, "outputPathInDataset", drift)
            )
        else:
            o.output_path_in_dataset = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if "pathFilters" in d:
            known += 1
            o.path_filters = list_of(
                _organization_create_project_path_filter.read, d["pathFilters"], d, "pathFilters", drift
            )
        else:
            o.path_filters = UNSET
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
        if "projectVisibility" in d:
            known += 1
            o.project_visibility = (
                _ProjectVisibility[v]
                if type(v := d["projectVisibility"]) is str and v in _ProjectVisibility
                else member(ProjectVisibility, v, d, "projectVisibility", drift)
            )
        else:
            o.project_visibility = UNSET
        if "transformationBlockId" in d:
            known += 1
            o.transformation_block_id = (
                v if type(v := d["transformationBlockId"]) is int else integer(v, d, "transformationBlockId", drift)
            )
        else:
            o.transformation_block_id = UNSET
        if "transformationParallel" in d:
            known += 1
            o.transformation_parallel = (
                v if type(v := d["transformationParallel"]) is int else integer(v, d, "transformationParallel", drift)
            )
        else:
            o.transformation_parallel = UNSET
        if "uploadType" in d:
            known += 1
            o.upload_type = (
                _OrganizationCreateProjectRequestUploadType[v]
                if type(v := d["uploadType"]) is str and v in _OrganizationCreateProjectRequestUploadType
                else member(OrganizationCreateProjectRequestUploadType, v, d, "uploadType", drift)
            )
        else:
            o.upload_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationCreateProjectRequest._read
