# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddMemberRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from .organization_member_role import OrganizationMemberRole

_new = object.__new__
_OrganizationMemberRole = members(OrganizationMemberRole)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddMemberRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    datasets: list[str]
    role: OrganizationMemberRole
    username_or_email: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "datasets": "datasets",
        "role": "role",
        "usernameOrEmail": "username_or_email",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddMemberRequest")
        d, o = v, _new(AddMemberRequest)
        known = 3
        o._extra = None
        try:
            o.datasets = list_of(text, d["datasets"], d, "datasets", drift)
            o.role = (
                _OrganizationMemberRole[v]
                if type(v := d["role"]) is str and v in _OrganizationMemberRole
                else member(OrganizationMemberRole, v, d, "role", drift)
            )
            o.username_or_email = v if type(v := d["usernameOrEmail"]) is str else text(v, d, "usernameOrEmail", drift)
        except KeyError:
            return with_gaps(AddMemberRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddMemberRequest._read
