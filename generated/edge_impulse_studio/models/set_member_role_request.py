# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetMemberRoleRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .organization_member_role import OrganizationMemberRole

_new = object.__new__
_OrganizationMemberRole = members(OrganizationMemberRole)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetMemberRoleRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    role: OrganizationMemberRole

    WIRE: ClassVar[Mapping[str, str]] = {
        "role": "role",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetMemberRoleRequest")
        d, o = v, _new(SetMemberRoleRequest)
        known = 1
        o._extra = None
        try:
            o.role = (
                _OrganizationMemberRole[v]
                if type(v := d["role"]) is str and v in _OrganizationMemberRole
                else member(OrganizationMemberRole, v, d, "role", drift)
            )
        except KeyError:
            return with_gaps(SetMemberRoleRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetMemberRoleRequest._read
