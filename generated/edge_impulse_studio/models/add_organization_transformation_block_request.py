# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationTransformationBlockRequest``: 24 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import environment_variable as _environment_variable
from . import transformation_block_additional_mount_point as _transformation_block_additional_mount_point
from .add_organization_transformation_block_request_operates_on import (
    AddOrganizationTransformationBlockRequestOperatesOn,
)
from .ai_actions_operates_on import AIActionsOperatesOn
from .public_project_tier_availability import PublicProjectTierAvailability

if TYPE_CHECKING:
    from .environment_variable import EnvironmentVariable
    from .transformation_block_additional_mount_point import TransformationBlockAdditionalMountPoint

_new = object.__new__
_AddOrganizationTransformationBlockRequestOperatesOn = members(AddOrganizationTransformationBlockRequestOperatesOn)
_PublicProjectTierAvailability = members(PublicProjectTierAvailability)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationTransformationBlockRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    additional_mount_points: list[TransformationBlockAdditionalMountPoint]
    cli_arguments: str
    description: str
    docker_container: str
    ind_metadata: bool
    name: str
    operates_on: AddOrganizationTransformationBlockRequestOperatesOn
    ai_actions_operates_on: list[AIActionsOperatesOn] | Unset = UNSET
    allow_extra_cli_arguments: bool | Unset = UNSET
    environment_variables: list[EnvironmentVariable] | Unset = UNSET
    is_public: bool | Unset = UNSET
    limits_cpu: float | Unset = UNSET
    limits_memory: int | Unset = UNSET
    max_running_time_str: str | Unset = UNSET
    parameters: list[dict[str, Any]] | Unset = UNSET
    public_project_tier_availability: PublicProjectTierAvailability | Unset = UNSET
    repository_url: str | Unset = UNSET
    requests_cpu: float | Unset = UNSET
    requests_memory: int | Unset = UNSET
    show_in_ai_actions: bool | Unset = UNSET
    show_in_create_transformation_job: bool | Unset = UNSET
    show_in_data_sources: bool | Unset = UNSET
    show_in_synthetic_data: bool | Unset = UNSET
    source_code_download_staff_only: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "additionalMountPoints": "additional_mount_points",
        "cliArguments": "cli_arguments",
        "description": "description",
        "dockerContainer": "docker_container",
        "indMetadata": "ind_metadata",
        "name": "name",
        "operatesOn": "operates_on",
        "aiActionsOperatesOn": "ai_actions_operates_on",
        "allowExtraCliArguments": "allow_extra_cli_arguments",
        "environmentVariables": "environment_variables",
        "isPublic": "is_public",
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "maxRunningTimeStr": "max_running_time_str",
        "parameters": "parameters",
        "publicProjectTierAvailability": "public_project_tier_availability",
        "repositoryUrl": "repository_url",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
        "showInAIActions": "show_in_ai_actions",
        "showInCreateTransformationJob": "show_in_create_transformation_job",
        "showInDataSources": "show_in_data_sources",
        "showInSyntheticData": "show_in_synthetic_data",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationTransformationBlockRequest")
        d, o = v, _new(AddOrganizationTransformationBlockRequest)
        known = 7
        o._extra = None
        try:
            o.additional_mount_points = list_of(
                _transformation_block_additional_mount_point.read,
                d["additionalMountPoints"],
                d,
                "additionalMountPoints",
                drift,
            )
            o.cli_arguments = v if type(v := d["cliArguments"]) is str else text(v, d, "cliArguments", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.ind_metadata = v if type(v := d["indMetadata"]) is bool else boolean(v, d, "indMetadata", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.operates_on = (
                _AddOrganizationTransformationBlockRequestOperatesOn[v]
                if type(v := d["operatesOn"]) is str and v in _AddOrganizationTransformationBlockRequestOperatesOn
                else member(AddOrganizationTransformationBlockRequestOperatesOn, v, d, "operatesOn", drift)
            )
        except KeyError:
            return with_gaps(AddOrganizationTransformationBlockRequest, known, d, at, key, drift)
        if "aiActionsOperatesOn" in d:
            known += 1
            o.ai_actions_operates_on = list_of(
                partial(member, AIActionsOperatesOn), d["aiActionsOperatesOn"], d, "aiActionsOperatesOn", drift
            )
        else:
            o.ai_actions_operates_on = UNSET
        if "allowExtraCliArguments" in d:
            known += 1
            o.allow_extra_cli_arguments = (
                v if type(v := d["allowExtraCliArguments"]) is bool else boolean(v, d, "allowExtraCliArguments", drift)
            )
        else:
            o.allow_extra_cli_arguments = UNSET
        if "environmentVariables" in d:
            known += 1
            o.environment_variables = list_of(
                _environment_variable.read, d["environmentVariables"], d, "environmentVariables", drift
            )
        else:
            o.environment_variables = UNSET
        if "isPublic" in d:
            known += 1
            o.is_public = v if type(v := d["isPublic"]) is bool else boolean(v, d, "isPublic", drift)
        else:
            o.is_public = UNSET
        if "limitsCpu" in d:
            known += 1
            o.limits_cpu = (
                v if type(v := d["limitsCpu"]) is float or type(v) is int else number(v, d, "limitsCpu", drift)
            )
        else:
            o.limits_cpu = UNSET
        if "limitsMemory" in d:
            known += 1
            o.limits_memory = v if type(v := d["limitsMemory"]) is int else integer(v, d, "limitsMemory", drift)
        else:
            o.limits_memory = UNSET
        if "maxRunningTimeStr" in d:
            known += 1
            o.max_running_time_str = (
                v if type(v := d["maxRunningTimeStr"]) is str else text(v, d, "maxRunningTimeStr", drift)
            )
        else:
            o.max_running_time_str = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = list_of(partial(map_of, anything), d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if "publicProjectTierAvailability" in d:
            known += 1
            o.public_project_tier_availability = (
                _PublicProjectTierAvailability[v]
                if type(v := d["publicProjectTierAvailability"]) is str and v in _PublicProjectTierAvailability
                else member(PublicProjectTierAvailability, v, d, "publicProjectTierAvailability", drift)
            )
        else:
            o.public_project_tier_availability = UNSET
        if "repositoryUrl" in d:
            known += 1
            o.repository_url = v if type(v := d["repositoryUrl"]) is str else text(v, d, "repositoryUrl", drift)
        else:
            o.repository_url = UNSET
        if "requestsCpu" in d:
            known += 1
            o.requests_cpu = (
                v if type(v := d["requestsCpu"]) is float or type(v) is int else number(v, d, "requestsCpu", drift)
            )
        else:
            o.requests_cpu = UNSET
        if "requestsMemory" in d:
            known += 1
            o.requests_memory = v if type(v := d["requestsMemory"]) is int else integer(v, d, "requestsMemory", drift)
        else:
            o.requests_memory = UNSET
        if "showInAIActions" in d:
            known += 1
            o.show_in_ai_actions = (
                v if type(v := d["showInAIActions"]) is bool else boolean(v, d, "showInAIActions", drift)
            )
        else:
            o.show_in_ai_actions = UNSET
        if "showInCreateTransformationJob" in d:
            known += 1
            o.show_in_create_transformation_job = (
                v
                if type(v := d["showInCreateTransformationJob"]) is bool
                else boolean(v, d, "showInCreateTransformationJob", drift)
            )
        else:
            o.show_in_create_transformation_job = UNSET
        if "showInDataSources" in d:
            known += 1
            o.show_in_data_sources = (
                v if type(v := d["showInDataSources"]) is bool else boolean(v, d, "showInDataSources", drift)
            )
        else:
            o.show_in_data_sources = UNSET
        if "showInSyntheticData" in d:
            known += 1
            o.show_in_synthetic_data = (
                v if type(v := d["showInSyntheticData"]) is bool else boolean(v, d, "showInSyntheticData", drift)
            )
        else:
            o.show_in_synthetic_data = UNSET
        if "sourceCodeDownloadStaffOnly" in d:
            known += 1
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
        else:
            o.source_code_download_staff_only = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddOrganizationTransformationBlockRequest._read
