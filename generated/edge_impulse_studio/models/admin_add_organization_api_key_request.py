# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminAddOrganizationApiKeyRequest``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .add_organization_api_key_request_role import AddOrganizationApiKeyRequestRole

_new = object.__new__
_AddOrganizationApiKeyRequestRole = members(AddOrganizationApiKeyRequestRole)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminAddOrganizationApiKeyRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    role: AddOrganizationApiKeyRequestRole
    api_key: str | Unset = UNSET
    ttl: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "role": "role",
        "apiKey": "api_key",
        "ttl": "ttl",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminAddOrganizationApiKeyRequest")
        d, o = v, _new(AdminAddOrganizationApiKeyRequest)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.role = (
                _AddOrganizationApiKeyRequestRole[v]
                if type(v := d["role"]) is str and v in _AddOrganizationApiKeyRequestRole
                else member(AddOrganizationApiKeyRequestRole, v, d, "role", drift)
            )
        except KeyError:
            return with_gaps(AdminAddOrganizationApiKeyRequest, known, d, at, key, drift)
        if "apiKey" in d:
            known += 1
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
        else:
            o.api_key = UNSET
        if "ttl" in d:
            known += 1
            o.ttl = v if type(v := d["ttl"]) is int else integer(v, d, "ttl", drift)
        else:
            o.ttl = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminAddOrganizationApiKeyRequest._read
