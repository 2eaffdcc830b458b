# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDspBlock``: 20 fields, 10 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, number, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationDspBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    description: str
    docker_container: str
    docker_container_managed_by_edge_impulse: bool
    id: int
    is_connected: bool
    name: str
    port: int
    source_code_available: bool
    source_code_download_staff_only: bool
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    error: str | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    last_updated_by_user: CreatedUpdatedByUser | Unset = UNSET
    limits_cpu: float | Unset = UNSET
    limits_memory: int | Unset = UNSET
    requests_cpu: float | Unset = UNSET
    requests_memory: int | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "description": "description",
        "dockerContainer": "docker_container",
        "dockerContainerManagedByEdgeImpulse": "docker_container_managed_by_edge_impulse",
        "id": "id",
        "isConnected": "is_connected",
        "name": "name",
        "port": "port",
        "sourceCodeAvailable": "source_code_available",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
        "createdByUser": "created_by_user",
        "error": "error",
        "lastUpdated": "last_updated",
        "lastUpdatedByUser": "last_updated_by_user",
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
        "userId": "user_id",
        "userName": "user_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationDspBlock")
        d, o = v, _new(OrganizationDspBlock)
        known = 10
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.docker_container_managed_by_edge_impulse = (
                v
                if type(v := d["dockerContainerManagedByEdgeImpulse"]) is bool
                else boolean(v, d, "dockerContainerManagedByEdgeImpulse", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.is_connected = v if type(v := d["isConnected"]) is bool else boolean(v, d, "isConnected", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.port = v if type(v := d["port"]) is int else integer(v, d, "port", drift)
            o.source_code_available = (
                v if type(v := d["sourceCodeAvailable"]) is bool else boolean(v, d, "sourceCodeAvailable", drift)
            )
            o.source_code_download_staff_only = (
                v
                if type(v := d["sourceCodeDownloadStaffOnly"]) is bool
                else boolean(v, d, "sourceCodeDownloadStaffOnly", drift)
            )
        except KeyError:
            return with_gaps(OrganizationDspBlock, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
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


read = OrganizationDspBlock._read
