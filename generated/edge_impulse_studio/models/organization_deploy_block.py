# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDeployBlock``: 27 fields, 15 of them required."""

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
from .organization_deploy_block_category import OrganizationDeployBlockCategory

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .dsp_group_item import DSPGroupItem

_new = object.__new__
_OrganizationDeployBlockCategory = members(OrganizationDeployBlockCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDeployBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    category: OrganizationDeployBlockCategory
    cli_arguments: str
    created: datetime.datetime
    description: str
    docker_container: str
    docker_container_managed_by_edge_impulse: bool
    id: int
    mount_learn_block: bool
    name: str
    photo: str
    privileged: bool
    show_optimizations: bool
    source_code_available: bool
    source_code_download_staff_only: bool
    supports_eon_compiler: bool
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    integrate_url: str | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    last_updated_by_user: CreatedUpdatedByUser | Unset = UNSET
    limits_cpu: float | Unset = UNSET
    limits_memory: int | Unset = UNSET
    parameters: list[dict[str, Any]] | Unset = UNSET
    parameters_ui: list[DSPGroupItem] | Unset = UNSET
    requests_cpu: float | Unset = UNSET
    requests_memory: int | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "cliArguments": "cli_arguments",
        "created": "created",
        "description": "description",
        "dockerContainer": "docker_container",
        "dockerContainerManagedByEdgeImpulse": "docker_container_managed_by_edge_impulse",
        "id": "id",
        "mountLearnBlock": "mount_learn_block",
        "name": "name",
        "photo": "photo",
        "privileged": "privileged",
        "showOptimizations": "show_optimizations",
        "sourceCodeAvailable": "source_code_available",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
        "supportsEonCompiler": "supports_eon_compiler",
        "createdByUser": "created_by_user",
        "integrateUrl": "integrate_url",
        "lastUpdated": "last_updated",
        "lastUpdatedByUser": "last_updated_by_user",
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "parameters": "parameters",
        "parametersUI": "parameters_ui",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
        "userId": "user_id",
        "userName": "user_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDeployBlock")
        d, o = v, _new(OrganizationDeployBlock)
        known = 15
        o._extra = None
        try:
            o.category = (
                _OrganizationDeployBlockCategory[v]
                if type(v := d["category"]) is str and v in _OrganizationDeployBlockCategory
                else member(OrganizationDeployBlockCategory, v, d, "category", drift)
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
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.mount_learn_block = (
                v if type(v := d["mountLearnBlock"]) is bool else boolean(v, d, "mountLearnBlock", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.photo = v if type(v := d["photo"]) is str else text(v, d, "photo", drift)
            o.privileged = v if type(v := d["privileged"]) is bool else boolean(v, d, "privileged", drift)
            o.show_optimizations = (
                v if type(v := d["showOptimizations"]) is bool else boolean(v, d, "showOptimizations", drift)
            )
            o.source_code_available = (
                v if type(v := d["sourceCodeAvailable"]) is bool else boolean(v, d, "sourceCodeAvailable", drift)
            )
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
            o.supports_eon_compiler = (
                v if type(v := d["supportsEonCompiler"]) is bool else boolean(v, d, "supportsEonCompiler", drift)
            )
        except KeyError:
            return with_gaps(OrganizationDeployBlock, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "integrateUrl" in d:
            known += 1
            o.integrate_url = v if type(v := d["integrateUrl"]) is str else text(v, d, "integrateUrl", drift)
        else:
            o.integrate_url = UNSET
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


read = OrganizationDeployBlock._read
