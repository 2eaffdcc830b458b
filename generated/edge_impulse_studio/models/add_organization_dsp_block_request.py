# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationDspBlockRequest``: 9 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationDspBlockRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    docker_container: str
    name: str
    port: int
    limits_cpu: float | Unset = UNSET
    limits_memory: int | Unset = UNSET
    requests_cpu: float | Unset = UNSET
    requests_memory: int | Unset = UNSET
    source_code_download_staff_only: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "dockerContainer": "docker_container",
        "name": "name",
        "port": "port",
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
        "sourceCodeDownloadStaffOnly": "source_code_download_staff_only",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationDspBlockRequest")
        d, o = v, _new(AddOrganizationDspBlockRequest)
        known = 4
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.docker_container = v if type(v := d["dockerContainer"]) is str else text(v, d, "dockerContainer", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.port = v if type(v := d["port"]) is int else integer(v, d, "port", drift)
        except KeyError:
            return with_gaps(AddOrganizationDspBlockRequest, known, d, at, key, drift)
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


read = AddOrganizationDspBlockRequest._read
