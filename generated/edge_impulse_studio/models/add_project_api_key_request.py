# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddProjectApiKeyRequest``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .project_api_key_role import ProjectApiKeyRole

_new = object.__new__
_ProjectApiKeyRole = members(ProjectApiKeyRole)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddProjectApiKeyRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    is_development_key: bool
    role: ProjectApiKeyRole
    api_key: str | Unset = UNSET
    project_extension_id: int | Unset = UNSET
    ttl: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "isDevelopmentKey": "is_development_key",
        "role": "role",
        "apiKey": "api_key",
        "projectExtensionId": "project_extension_id",
        "ttl": "ttl",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddProjectApiKeyRequest")
        d, o = v, _new(AddProjectApiKeyRequest)
        known = 3
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.is_development_key = (
                v if type(v := d["isDevelopmentKey"]) is bool else boolean(v, d, "isDevelopmentKey", drift)
            )
            o.role = (
                _ProjectApiKeyRole[v]
                if type(v := d["role"]) is str and v in _ProjectApiKeyRole
                else member(ProjectApiKeyRole, v, d, "role", drift)
            )
        except KeyError:
            return with_gaps(AddProjectApiKeyRequest, known, d, at, key, drift)
        if "apiKey" in d:
            known += 1
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
        else:
            o.api_key = UNSET
        if "projectExtensionId" in d:
            known += 1
            o.project_extension_id = (
                v if type(v := d["projectExtensionId"]) is int else integer(v, d, "projectExtensionId", drift)
            )
        else:
            o.project_extension_id = UNSET
        if "ttl" in d:
            known += 1
            o.ttl = v if type(v := d["ttl"]) is int else integer(v, d, "ttl", drift)
        else:
            o.ttl = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddProjectApiKeyRequest._read
