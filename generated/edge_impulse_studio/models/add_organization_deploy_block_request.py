# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationDeployBlockRequest``: 17 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, File, Unset
from .add_organization_deploy_block_request_category import AddOrganizationDeployBlockRequestCategory

_new = object.__new__
_AddOrganizationDeployBlockRequestCategory = members(AddOrganizationDeployBlockRequestCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationDeployBlockRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cli_arguments: str
    description: str
    docker_container: str
    name: str
    category: AddOrganizationDeployBlockRequestCategory | Unset = UNSET
    integrate_url: str | Unset = UNSET
    limits_cpu: float | Unset = UNSET
    limits_memory: int | Unset = UNSET
    mount_learn_block: bool | Unset = UNSET
    parameters: list[dict[str, Any]] | Unset = UNSET
    photo: File | Unset = UNSET
    privileged: bool | Unset = UNSET
    requests_cpu: float | Unset = UNSET
    requests_memory: int | Unset = UNSET
    show_optimizations: bool | Unset = UNSET
    source_code_download_staff_only: bool | Unset = UNSET
    supports_eon_compiler: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "cliArguments": "cli_arguments",
        "description": "description",
        "dockerContainer": "docker_container",
        "name": "name",
        "category": "category",
        "integrateUrl": "integrate_url",
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "mountLearnBlock": "mount_learn_block",
        "parameters": "parameters",
        "photo": "photo",
        "privileged": "privileged",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
        "showOptimizations": "show_optimizations",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
        "supportsEonCompiler": "supports_eon_compiler",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationDeployBlockRequest")
        d, o = v, _new(AddOrganizationDeployBlockRequest)
        known = 4
        o._extra = None
        try:
            o.cli_arguments = v if type(v := d["cliArguments"]) is str else text(v, d, "cliArguments", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(AddOrganizationDeployBlockRequest, known, d, at, key, drift)
        if "category" in d:
            known += 1
            o.category = (
                _AddOrganizationDeployBlockRequestCategory[v]
                if type(v := d["category"]) is str and v in _AddOrganizationDeployBlockRequestCategory
                else member(AddOrganizationDeployBlockRequestCategory, v, d, "category", drift)
            )
        else:
            o.category = UNSET
        if "integrateUrl" in d:
            known += 1
            o.integrate_url = v if type(v := d["integrateUrl"]) is str else text(v, d, "integrateUrl", drift)
        else:
            o.integrate_url = UNSET
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
        if "mountLearnBlock" in d:
            known += 1
            o.mount_learn_block = (
                v if type(v := d["mountLearnBlock"]) is bool else boolean(v, d, "mountLearnBlock", drift)
            )
        else:
            o.mount_learn_block = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = list_of(partial(map_of, anything), d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if "photo" in d:
            known += 1
            o.photo = d["photo"]
        else:
            o.photo = UNSET
        if "privileged" in d:
            known += 1
            o.privileged = v if type(v := d["privileged"]) is bool else boolean(v, d, "privileged", drift)
        else:
            o.privileged = UNSET
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
        if "showOptimizations" in d:
            known += 1
            o.show_optimizations = (
                v if type(v := d["showOptimizations"]) is bool else boolean(v, d, "showOptimizations", drift)
            )
        else:
            o.show_optimizations = UNSET
        if "sourceCodeDownloadStaffOnly" in d:
            known += 1
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
        else:
            o.source_code_download_staff_only = UNSET
        if "supportsEonCompiler" in d:
            known += 1
            o.supports_eon_compiler = (
                v if type(v := d["supportsEonCompiler"]) is bool else boolean(v, d, "supportsEonCompiler", drift)
            )
        else:
            o.supports_eon_compiler = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddOrganizationDeployBlockRequest._read
