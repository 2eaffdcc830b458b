# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserOrganization``: 17 fields, 14 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, nullable, number, text
from ..types import UNSET, Unset
from . import entitlement_limits as _entitlement_limits
from . import user_organization_extension_settings as _user_organization_extension_settings
from . import user_organization_public_project_license as _user_organization_public_project_license

if TYPE_CHECKING:
    from .entitlement_limits import EntitlementLimits
    from .user_organization_extension_settings import UserOrganizationExtensionSettings
    from .user_organization_public_project_license import UserOrganizationPublicProjectLicense

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserOrganization(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    admin_count: int
    created: datetime.datetime
    entitlement_limits: EntitlementLimits
    id: int
    is_admin: bool
    is_developer_profile: bool
    name: str
    private_project_count: int
    public_project_license: UserOrganizationPublicProjectLicense
    trial_expired_date: datetime.datetime | None
    trial_id: float | None
    trial_upgraded_date: datetime.datetime | None
    user_count: int
    whitelabel_id: int | None
    extension_settings: UserOrganizationExtensionSettings | Unset = UNSET
    last_accessed: datetime.datetime | Unset = UNSET
    logo: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "adminCount": "admin_count",
        "created": "created",
        "entitlementLimits": "entitlement_limits",
        "id": "id",
        "isAdmin": "is_admin",
        "isDeveloperProfile": "is_developer_profile",
        "name": "name",
        "privateProjectCount": "private_project_count",
        "publicProjectLicense": "public_project_license",
        "trialExpiredDate": "trial_expired_date",
        "trialId": "trial_id",
        "trialUpgradedDate": "trial_upgraded_date",
        "userCount": "user_count",
        "whitelabelId": "whitelabel_id",
        "extensionSettings": "extension_settings",
        "lastAccessed": "last_accessed",
        "logo": "logo",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UserOrganization")
        d, o = v, _new(UserOrganization)
        known = 14
        o._extra = None
        try:
            o.admin_count = v if type(v := d["adminCount"]) is int else integer(v, d, "adminCount", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.entitlement_limits = _entitlement_limits.read(d["entitlementLimits"], d, "entitlementLimits", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.is_admin = v if type(v := d["isAdmin"]) is bool else boolean(v, d, "isAdmin", drift)
            o.is_developer_profile = (
                v if type(v := d["isDeveloperProfile"]) is bool else boolean(v, d, "isDeveloperProfile", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.private_project_count = (
                v if type(v := d["privateProjectCount"]) is int else integer(v, d, "privateProjectCount", drift)
            )
            o.public_project_license = _user_organization_public_project_license.read(
                d["publicProjectLicense"], d, "publicProjectLicense", drift
            )
            o.trial_expired_date = nullable(date_time, d["trialExpiredDate"], d, "trialExpiredDate", drift)
            o.trial_id = nullable(number, d["trialId"], d, "trialId", drift)
            o.trial_upgraded_date = nullable(date_time, d["trialUpgradedDate"], d, "trialUpgradedDate", drift)
            o.user_count = v if type(v := d["userCount"]) is int else integer(v, d, "userCount", drift)
            o.whitelabel_id = nullable(integer, d["whitelabelId"], d, "whitelabelId", drift)
        except KeyError:
            return with_gaps(UserOrganization, known, d, at, key, drift)
        if "extensionSettings" in d:
            known += 1
            o.extension_settings = _user_organization_extension_settings.read(
                d["extensionSettings"], d, "extensionSettings", drift
            )
        else:
            o.extension_settings = UNSET
        if "lastAccessed" in d:
            known += 1
            o.last_accessed = date_time(d["lastAccessed"], d, "lastAccessed", drift)
        else:
            o.last_accessed = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UserOrganization._read
