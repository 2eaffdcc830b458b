# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationUser``: 24 fields, 13 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import staff_info as _staff_info
from .organization_member_role import OrganizationMemberRole
from .permission import Permission
from .user_tier_enum import UserTierEnum

if TYPE_CHECKING:
    from .staff_info import StaffInfo

_new = object.__new__
_OrganizationMemberRole = members(OrganizationMemberRole)
_UserTierEnum = members(UserTierEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationUser(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    activated: bool
    created: datetime.datetime
    email: str
    id: int
    mfa_configured: bool
    name: str
    pending: bool
    staff_info: StaffInfo
    username: str
    added: datetime.datetime
    datasets: list[str]
    project_count: int
    role: OrganizationMemberRole
    company_name: str | Unset = UNSET
    has_pending_payments: bool | Unset = UNSET
    idps: list[str] | Unset = UNSET
    job_title: str | Unset = UNSET
    last_seen: datetime.datetime | Unset = UNSET
    permissions: list[Permission] | Unset = UNSET
    photo: str | Unset = UNSET
    stripe_customer_id: str | Unset = UNSET
    tier: UserTierEnum | Unset = UNSET
    last_access_to_organization: datetime.datetime | Unset = UNSET
    last_organization_project_accessed: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "activated": "activated",
        "created": "created",
        "email": "email",
        "id": "id",
        "mfaConfigured": "mfa_configured",
        "name": "name",
        "pending": "pending",
        "staffInfo": "staff_info",
        "username": "username",
        "added": "added",
        "datasets": "datasets",
        "projectCount": "project_count",
        "role": "role",
        "companyName": "company_name",
        "hasPendingPayments": "has_pending_payments",
        "idps": "idps",
        "jobTitle": "job_title",
        "lastSeen": "last_seen",
        "permissions": "permissions",
        "photo": "photo",
        "stripeCustomerId": "stripe_customer_id",
        "tier": "tier",
        "lastAccessToOrganization": "last_access_to_organization",
        "lastOrganizationProjectAccessed": "last_organization_project_accessed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationUser")
        d, o = v, _new(OrganizationUser)
        known = 13
        o._extra = None
        try:
            o.activated = v if type(v := d["activated"]) is bool else boolean(v, d, "activated", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.mfa_configured = v if type(v := d["mfaConfigured"]) is bool else boolean(v, d, "mfaConfigured", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.pending = v if type(v := d["pending"]) is bool else boolean(v, d, "pending", drift)
            o.staff_info = _staff_info.read(d["staffInfo"], d, "staffInfo", drift)
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
            o.added = date_time(d["added"], d, "added", drift)
            o.datasets = list_of(text, d["datasets"], d, "datasets", drift)
            o.project_count = v if type(v := d["projectCount"]) is int else integer(v, d, "projectCount", drift)
            o.role = (
                _OrganizationMemberRole[v]
                if type(v := d["role"]) is str and v in _OrganizationMemberRole
                else member(OrganizationMemberRole, v, d, "role", drift)
            )
        except KeyError:
            return with_gaps(OrganizationUser, known, d, at, key, drift)
        if "companyName" in d:
            known += 1
            o.company_name = v if type(v := d["companyName"]) is str else text(v, d, "companyName", drift)
        else:
            o.company_name = UNSET
        if "hasPendingPayments" in d:
            known += 1
            o.has_pending_payments = (
                v if type(v := d["hasPendingPayments"]) is bool else boolean(v, d, "hasPendingPayments", drift)
            )
        else:
            o.has_pending_payments = UNSET
        if "idps" in d:
            known += 1
            o.idps = list_of(text, d["idps"], d, "idps", drift)
        else:
            o.idps = UNSET
        if "jobTitle" in d:
            known += 1
            o.job_title = v if type(v := d["jobTitle"]) is str else text(v, d, "jobTitle", drift)
        else:
            o.job_title = UNSET
        if "lastSeen" in d:
            known += 1
            o.last_seen = date_time(d["lastSeen"], d, "lastSeen", drift)
        else:
            o.last_seen = UNSET
        if "permissions" in d:
            known += 1
            o.permissions = list_of(partial(member, Permission), d["permissions"], d, "permissions", drift)
        else:
            o.permissions = UNSET
        if "photo" in d:
            known += 1
            o.photo = v if type(v := d["photo"]) is str else text(v, d, "photo", drift)
        else:
            o.photo = UNSET
        if "stripeCustomerId" in d:
            known += 1
            o.stripe_customer_id = (
                v if type(v := d["stripeCustomerId"]) is str else text(v, d, "stripeCustomerId", drift)
            )
        else:
            o.stripe_customer_id = UNSET
        if "tier" in d:
            known += 1
            o.tier = (
                _UserTierEnum[v]
                if type(v := d["tier"]) is str and v in _UserTierEnum
                else member(UserTierEnum, v, d, "tier", drift)
            )
        else:
            o.tier = UNSET
        if "lastAccessToOrganization" in d:
            known += 1
            o.last_access_to_organization = date_time(
                d["lastAccessToOrganization"], d, "lastAccessToOrganization", drift
            )
        else:
            o.last_access_to_organization = UNSET
        if "lastOrganizationProjectAccessed" in d:
            known += 1
            o.last_organization_project_accessed = (
                v
                if type(v := d["lastOrganizationProjectAccessed"]) is int
                else integer(v, d, "lastOrganizationProjectAccessed", drift)
            )
        else:
            o.last_organization_project_accessed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationUser._read
