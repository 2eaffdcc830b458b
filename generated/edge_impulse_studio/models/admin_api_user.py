# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminApiUser``: 26 fields, 15 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, members, nullable, text
from ..types import UNSET, Unset
from . import daily_metrics_record as _daily_metrics_record
from . import enterprise_trial as _enterprise_trial
from . import project as _project
from . import staff_info as _staff_info
from . import user_experiment as _user_experiment
from . import user_organization as _user_organization
from .permission import Permission
from .user_tier_enum import UserTierEnum

if TYPE_CHECKING:
    from .daily_metrics_record import DailyMetricsRecord
    from .enterprise_trial import EnterpriseTrial
    from .project import Project
    from .staff_info import StaffInfo
    from .user_experiment import UserExperiment
    from .user_organization import UserOrganization

_new = object.__new__
_UserTierEnum = members(UserTierEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminApiUser(ModelBase):
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
    tier: UserTierEnum
    experiments: list[UserExperiment]
    organizations: list[UserOrganization]
    projects: list[Project]
    suspended: bool
    trials: list[EnterpriseTrial]
    company_name: str | Unset = UNSET
    has_pending_payments: bool | Unset = UNSET
    idps: list[str] | Unset = UNSET
    job_title: str | Unset = UNSET
    last_seen: datetime.datetime | Unset = UNSET
    permissions: list[Permission] | Unset = UNSET
    photo: str | Unset = UNSET
    stripe_customer_id: str | Unset = UNSET
    ambassador: bool | Unset = UNSET
    daily_metrics: list[DailyMetricsRecord] | None | Unset = UNSET
    evaluation: bool | Unset = UNSET

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
        "tier": "tier",
        "experiments": "experiments",
        "organizations": "organizations",
        "projects": "projects",
        "suspended": "suspended",
        "trials": "trials",
        "companyName": "company_name",
        "hasPendingPayments": "has_pending_payments",
        "idps": "idps",
        "jobTitle": "job_title",
        "lastSeen": "last_seen",
        "permissions": "permissions",
        "photo": "photo",
        "stripeCustomerId": "stripe_customer_id",
        "ambassador": "ambassador",
        "dailyMetrics": "daily_metrics",
        "evaluation": "evaluation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminApiUser")
        d, o = v, _new(AdminApiUser)
        known = 15
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
            o.tier = (
                _UserTierEnum[v]
                if type(v := d["tier"]) is str and v in _UserTierEnum
                else member(UserTierEnum, v, d, "tier", drift)
            )
            o.experiments = list_of(_user_experiment.read, d["experiments"], d, "experiments", drift)
            o.organizations = list_of(_user_organization.read, d["organizations"], d, "organizations", drift)
            o.projects = list_of(_project.read, d["projects"], d, "projects", drift)
            o.suspended = v if type(v := d["suspended"]) is bool else boolean(v, d, "suspended", drift)
            o.trials = list_of(_enterprise_trial.read, d["trials"], d, "trials", drift)
        except KeyError:
            return with_gaps(AdminApiUser, known, d, at, key, drift)
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
        if "ambassador" in d:
            known += 1
            o.ambassador = v if type(v := d["ambassador"]) is bool else boolean(v, d, "ambassador", drift)
        else:
            o.ambassador = UNSET
        if "dailyMetrics" in d:
            known += 1
            o.daily_metrics = nullable(
                partial(list_of, _daily_metrics_record.read), d["dailyMetrics"], d, "dailyMetrics", drift
            )
        else:
            o.daily_metrics = UNSET
        if "evaluation" in d:
            known += 1
            o.evaluation = v if type(v := d["evaluation"]) is bool else boolean(v, d, "evaluation", drift)
        else:
            o.evaluation = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminApiUser._read
