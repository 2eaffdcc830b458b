# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminApiOrganization``: 17 fields, 11 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, nullable, text
from ..types import UNSET, Unset
from . import organization_extension_settings as _organization_extension_settings
from . import organization_user as _organization_user
from . import project as _project

if TYPE_CHECKING:
    from .organization_extension_settings import OrganizationExtensionSettings
    from .organization_user import OrganizationUser
    from .project import Project

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminApiOrganization(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    id: int
    is_developer_profile: bool
    name: str
    show_header_img_mask: bool
    trial_expired_date: datetime.datetime | None
    trial_id: int | None
    trial_upgraded_date: datetime.datetime | None
    users: list[OrganizationUser]
    whitelabel_id: int | None
    projects: list[Project]
    contract_start_date: datetime.datetime | None | Unset = UNSET
    deleted_date: datetime.datetime | Unset = UNSET
    extension_settings: OrganizationExtensionSettings | Unset = UNSET
    header_img: str | Unset = UNSET
    logo: str | Unset = UNSET
    whitelabel_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "id": "id",
        "isDeveloperProfile": "is_developer_profile",
        "name": "name",
        "showHeaderImgMask": "show_header_img_mask",
        "trialExpiredDate": "trial_expired_date",
        "trialId": "trial_id",
        "trialUpgradedDate": "trial_upgraded_date",
        "users": "users",
        "whitelabelId": "whitelabel_id",
        "projects": "projects",
        "contractStartDate": "contract_start_date",
        "deletedDate": "deleted_date",
        "extensionSettings": "extension_settings",
        "headerImg": "header_img",
        "logo": "logo",
        "whitelabelName": "whitelabel_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminApiOrganization")
        d, o = v, _new(AdminApiOrganization)
        known = 11
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.is_developer_profile = (
                v if type(v := d["isDeveloperProfile"]) is bool else boolean(v, d, "isDeveloperProfile", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.show_header_img_mask = (
                v if type(v := d["showHeaderImgMask"]) is bool else boolean(v, d, "showHeaderImgMask", drift)
            )
            o.trial_expired_date = nullable(date_time, d["trialExpiredDate"], d, "trialExpiredDate", drift)
            o.trial_id = nullable(integer, d["trialId"], d, "trialId", drift)
            o.trial_upgraded_date = nullable(date_time, d["trialUpgradedDate"], d, "trialUpgradedDate", drift)
            o.users = list_of(_organization_user.read, d["users"], d, "users", drift)
            o.whitelabel_id = nullable(integer, d["whitelabelId"], d, "whitelabelId", drift)
            o.projects = list_of(_project.read, d["projects"], d, "projects", drift)
        except KeyError:
            return with_gaps(AdminApiOrganization, known, d, at, key, drift)
        if "contractStartDate" in d:
            known += 1
            o.contract_start_date = nullable(date_time, d["contractStartDate"], d, "contractStartDate", drift)
        else:
            o.contract_start_date = UNSET
        if "deletedDate" in d:
            known += 1
            o.deleted_date = date_time(d["deletedDate"], d, "deletedDate", drift)
        else:
            o.deleted_date = UNSET
        if "extensionSettings" in d:
            known += 1
            o.extension_settings = _organization_extension_settings.read(
                d["extensionSettings"], d, "extensionSettings", drift
            )
        else:
            o.extension_settings = UNSET
        if "headerImg" in d:
            known += 1
            o.header_img = v if type(v := d["headerImg"]) is str else text(v, d, "headerImg", drift)
        else:
            o.header_img = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "whitelabelName" in d:
            known += 1
            o.whitelabel_name = v if type(v := d["whitelabelName"]) is str else text(v, d, "whitelabelName", drift)
        else:
            o.whitelabel_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminApiOrganization._read
