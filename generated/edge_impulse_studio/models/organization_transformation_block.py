# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationTransformationBlock``: 34 fields, 20 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from . import dsp_group_item as _dsp_group_item
from . import environment_variable as _environment_variable
from . import transformation_block_additional_mount_point as _transformation_block_additional_mount_point
from .ai_actions_operates_on import AIActionsOperatesOn
from .public_project_tier_availability import PublicProjectTierAvailability
from .transformation_job_operates_on_enum import TransformationJobOperatesOnEnum

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .dsp_group_item import DSPGroupItem
    from .environment_variable import EnvironmentVariable
    from .transformation_block_additional_mount_point import TransformationBlockAdditionalMountPoint

_new = object.__new__
_PublicProjectTierAvailability = members(PublicProjectTierAvailability)
_TransformationJobOperatesOnEnum = members(TransformationJobOperatesOnEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationTransformationBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    additional_mount_points: list[TransformationBlockAdditionalMountPoint]
    allow_extra_cli_arguments: bool
    cli_arguments: str
    created: datetime.datetime
    description: str
    docker_container: str
    docker_container_managed_by_edge_impulse: bool
    environment_variables: list[EnvironmentVariable]
    id: int
    ind_metadata: bool
    is_public: bool
    name: str
    operates_on: TransformationJobOperatesOnEnum
    public_project_tier_availability: PublicProjectTierAvailability
    show_in_ai_actions: bool
    show_in_create_transformation_job: bool
    show_in_data_sources: bool
    show_in_synthetic_data: bool
    source_code_available: bool
    source_code_download_staff_only: bool
    ai_actions_operates_on: list[AIActionsOperatesOn] | Unset = UNSET
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    last_updated_by_user: CreatedUpdatedByUser | Unset = UNSET
    limits_cpu: float | Unset = UNSET
    limits_memory: int | Unset = UNSET
    max_running_time_str: str | Unset = UNSET
    parameters: list[dict[str, Any]] | Unset = UNSET
    parameters_ui: list[DSPGroupItem] | Unset = UNSET
    repository_url: str | Unset = UNSET
    requests_cpu: float | Unset = UNSET
    requests_memory: int | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "additionalMountPoints": "additional_mount_points",
        "allowExtraCliArguments": "allow_extra_cli_arguments",
        "cliArguments": "cli_arguments",
        "created": "created",
        "description": "description",
        "dockerContainer": "docker_container",
        "dockerContainerManagedByEdgeImpulse": "docker_container_managed_by_edge_impulse",
        "environmentVariables": "environment_variables",
        "id": "id",
        "indMetadata": "ind_metadata",
        "isPublic": "is_public",
        "name": "name",
        "operatesOn": "operates_on",
        "publicProjectTierAvailability": "public_project_tier_availability",
        "showInAIActions": "show_in_ai_actions",
        "showInCreateTransformationJob": "show_in_create_transformation_job",
        "showInDataSources": "show_in_data_sources",
        "showInSyntheticData": "show_in_synthetic_data",
        "sourceCodeAvailable": "source_code_available",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
        "aiActionsOperatesOn": "ai_actions_operates_on",
        "createdByUser": "created_by_user",
        "lastUpdated": "last_updated",
        "lastUpdatedByUser": "last_updated_by_user",
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "maxRunningTimeStr": "max_running_time_str",
        "parameters": "parameters",
        "parametersUI": "parameters_ui",
        "repositoryUrl": "repository_url",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
        "userId": "user_id",
        "userName": "user_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationTransformationBlock")
        d, o = v, _new(OrganizationTransformationBlock)
        known = 20
        o._extra = None
        try:
            o.additional_mount_points = list_of(
                _transformation_block_additional_mount_point.read,
                d["additionalMountPoints"],
                d,
                "additionalMountPoints",
                drift,
            )
            o.allow_extra_cli_arguments = (
                v if type(v := d["allowExtraCliArguments"]) is bool else boolean(v, d, "allowExtraCliArguments", drift)
            )
            o.cli_arguments = v if type(v := d["cliArguments"]) is str else text(v, d, "cliArguments", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.docker_container_managed_by_edge_impulse = (
                v
                if type(v := d["dockerContainerManagedByEdgeImpulse"]) is bool
                else boolean(v, d, "dockerContainerManagedByEdgeImpulse", drift)
            )
            o.environment_variables = list_of(
                _environment_variable.read, d["environmentVariables"], d, "environmentVariables", drift
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.ind_metadata = v if type(v := d["indMetadata"]) is bool else boolean(v, d, "indMetadata", drift)
            o.is_public = v if type(v := d["isPublic"]) is bool else boolean(v, d, "isPublic", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.operates_on = (
                _TransformationJobOperatesOnEnum[v]
                if type(v := d["operatesOn"]) is str and v in _TransformationJobOperatesOnEnum
                else member(TransformationJobOperatesOnEnum, v, d, "operatesOn", drift)
            )
            o.public_project_tier_availability = (
                _PublicProjectTierAvailability[v]
                if type(v := d["publicProjectTierAvailability"]) is str and v in _PublicProjectTierAvailability
                else member(PublicProjectTierAvailability, v, d, "publicProjectTierAvailability", drift)
            )
            o.show_in_ai_actions = (
                v if type(v := d["showInAIActions"]) is bool else boolean(v, d, "showInAIActions", drift)
            )
            o.show_in_create_transformation_job = (
                v
                if type(v := d["showInCreateTransformationJob"]) is bool
                else boolean(v, d, "showInCreateTransformationJob", drift)
            )
            o.show_in_data_sources = (
                v if type(v := d["showInDataSources"]) is bool else boolean(v, d, "showInDataSources", drift)
            )
            o.show_in_synthetic_data = (
                v if type(v := d["showInSyntheticData"]) is bool else boolean(v, d, "showInSyntheticData", drift)
            )
            o.source_code_available = (
                v if type(v := d["sourceCodeAvailable"]) is bool else boolean(v, d, "sourceCodeAvailable", drift)
            )
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
        except KeyError:
            return with_gaps(OrganizationTransformationBlock, known, d, at, key, drift)
        if "aiActionsOperatesOn" in d:
            known += 1
            o.ai_actions_operates_on = list_of(
                partial(member, AIActionsOperatesOn), d["aiActionsOperatesOn"], d, "aiActionsOperatesOn", drift
            )
        else:
            o.ai_actions_operates_on = UNSET
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "lastUpdated" in d:
            known += 1
            o.last_updated = date_time(d["lastUpdated"], d, "lastUpdated", drift)
        else:
            o.last_updated = UNSET
        if "lastUpdatedByUser" in d:
            known += 1
            o.last_updated_by_user = _created_updated_by_user.read(
                d["lastUpdatedByUser"], d, "lastUpdatedByUser", drift
            )
        else:
            o.last_updated_by_user = UNSET
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
        if "parametersUI" in d:
            known += 1
            o.parameters_ui = list_of(_dsp_group_item.read, d["parametersUI"], d, "parametersUI", drift)
        else:
            o.parameters_ui = UNSET
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
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if "userName" in d:
            known += 1
            o.user_name = v if type(v := d["userName"]) is str else text(v, d, "userName", drift)
        else:
            o.user_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationTransformationBlock._read
