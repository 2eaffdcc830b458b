# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetUserResponse``: 43 fields, 22 of them required."""

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
from . import enterprise_trial as _enterprise_trial
from . import get_user_response_last_accepted_terms_of_service as _get_user_response_last_accepted_terms_of_service
from . import get_user_response_last_accessed_projects as _get_user_response_last_accessed_projects
from . import get_user_response_whitelabels_item as _get_user_response_whitelabels_item
from . import project as _project
from . import staff_info as _staff_info
from . import user_eula as _user_eula
from . import user_experiment as _user_experiment
from . import user_organization as _user_organization
from .permission import Permission
from .user_projects_sort_order import UserProjectsSortOrder
from .user_tier_enum import UserTierEnum

if TYPE_CHECKING:
    from .enterprise_trial import EnterpriseTrial
    from .get_user_response_last_accepted_terms_of_service import GetUserResponseLastAcceptedTermsOfService
    from .get_user_response_last_accessed_projects import GetUserResponseLastAccessedProjects
    from .get_user_response_whitelabels_item import GetUserResponseWhitelabelsItem
    from .project import Project
    from .staff_info import StaffInfo
    from .user_eula import UserEula
    from .user_experiment import UserExperiment
    from .user_organization import UserOrganization

_new = object.__new__
_UserProjectsSortOrder = members(UserProjectsSortOrder)
_UserTierEnum = members(UserTierEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetUserResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
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
    eulas: list[UserEula]
    experiments: list[UserExperiment]
    has_enterprise_features_access: bool
    last_accessed_projects: GetUserResponseLastAccessedProjects
    notifications: list[str]
    organizations: list[UserOrganization]
    password_configured: bool
    private_personal_projects_used: int
    projects: list[Project]
    projects_sort_order: UserProjectsSortOrder
    suspended: bool
    error: str | Unset = UNSET
    company_name: str | Unset = UNSET
    has_pending_payments: bool | Unset = UNSET
    idps: list[str] | Unset = UNSET
    job_title: str | Unset = UNSET
    last_seen: datetime.datetime | Unset = UNSET
    permissions: list[Permission] | Unset = UNSET
    photo: str | Unset = UNSET
    stripe_customer_id: str | Unset = UNSET
    active_enterprise_trial: EnterpriseTrial | Unset = UNSET
    ambassador: bool | Unset = UNSET
    evaluation: bool | Unset = UNSET
    last_accepted_terms_of_service: GetUserResponseLastAcceptedTermsOfService | Unset = UNSET
    pay_as_you_go_subscription_period_end_date: datetime.datetime | Unset = UNSET
    pay_as_you_go_subscription_period_start_date: datetime.datetime | Unset = UNSET
    subscription_cancellation_request_date: datetime.datetime | Unset = UNSET
    subscription_downgrade_date: datetime.datetime | Unset = UNSET
    subscription_termination_date: datetime.datetime | Unset = UNSET
    suspension_reason: str | Unset = UNSET
    timezone: str | Unset = UNSET
    whitelabels: list[GetUserResponseWhitelabelsItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
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
        "eulas": "eulas",
        "experiments": "experiments",
        "hasEnterpriseFeaturesAccess": "has_enterprise_features_access",
        "lastAccessedProjects": "last_accessed_projects",
        "notifications": "notifications",
        "organizations": "organizations",
        "passwordConfigured": "password_configured",
        "privatePersonalProjectsUsed": "private_personal_projects_used",
        "projects": "projects",
        "projectsSortOrder": "projects_sort_order",
        "suspended": "suspended",
        "error": "error",
        "companyName": "company_name",
        "hasPendingPayments": "has_pending_payments",
        "idps": "idps",
        "jobTitle": "job_title",
        "lastSeen": "last_seen",
        "permissions": "permissions",
        "photo": "photo",
        "stripeCustomerId": "stripe_customer_id",
        "activeEnterpriseTrial": "active_enterprise_trial",
        "ambassador": "ambassador",
        "evaluation": "evaluation",
        "lastAcceptedTermsOfService": "last_accepted_terms_of_service",
        "payAsYouGoSubscriptionPeriodEndDate": "pay_as_you_go_subscription_period_end_date",
        "payAsYouGoSubscriptionPeriodStartDate": "pay_as_you_go_subscription_period_start_date",
        "subscriptionCancellationRequestDate": "subscription_cancellation_request_date",
        "subscriptionDowngradeDate": "subscription_downgrade_date",
        "subscriptionTerminationDate": "subscription_termination_date",
        "suspensionReason": "suspension_reason",
        "timezone": "timezone",
        "whitelabels": "whitelabels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetUserResponse")
        d, o = v, _new(GetUserResponse)
        known = 22
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
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
            o.eulas = list_of(_user_eula.read, d["eulas"], d, "eulas", drift)
            o.experiments = list_of(_user_experiment.read, d["experiments"], d, "experiments", drift)
            o.has_enterprise_features_access = (
                v
                if type(v := d["hasEnterpriseFeaturesAccess"]) is bool
                else boolean(v, d, "hasEnterpriseFeaturesAccess", drift)
            )
            o.last_accessed_projects = _get_user_response_last_accessed_projects.read(
                d["lastAccessedProjects"], d, "lastAccessedProjects", drift
            )
            o.notifications = list_of(text, d["notifications"], d, "notifications", drift)
            o.organizations = list_of(_user_organization.read, d["organizations"], d, "organizations", drift)
            o.password_configured = (
                v if type(v := d["passwordConfigured"]) is bool else boolean(v, d, "passwordConfigured", drift)
            )
            o.private_personal_projects_used = (
                v
                if type(v := d["privatePersonalProjectsUsed"]) is int
                else integer(v, d, "privatePersonalProjectsUsed", drift)
            )
            o.projects = list_of(_project.read, d["projects"], d, "projects", drift)
            o.projects_sort_order = (
                _UserProjectsSortOrder[v]
                if type(v := d["projectsSortOrder"]) is str and v in _UserProjectsSortOrder
                else member(UserProjectsSortOrder, v, d, "projectsSortOrder", drift)
            )
            o.suspended = v if type(v := d["suspended"]) is bool else boolean(v, d, "suspended", drift)
        except KeyError:
            return with_gaps(GetUserResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
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
        if "activeEnterpriseTrial" in d:
            known += 1
            o.active_enterprise_trial = _enterprise_trial.read(
                d["activeEnterpriseTrial"], d, "activeEnterpriseTrial", drift
            )
        else:
            o.active_enterprise_trial = UNSET
        if "ambassador" in d:
            known += 1
            o.ambassador = v if type(v := d["ambassador"]) is bool else boolean(v, d, "ambassador", drift)
        else:
            o.ambassador = UNSET
        if "evaluation" in d:
            known += 1
            o.evaluation = v if type(v := d["evaluation"]) is bool else boolean(v, d, "evaluation", drift)
        else:
            o.evaluation = UNSET
        if "lastAcceptedTermsOfService" in d:
            known += 1
            o.last_accepted_terms_of_service = _get_user_response_last_accepted_terms_of_service.read(
                d["lastAcceptedTermsOfService"], d, "lastAcceptedTermsOfService", drift
            )
        else:
            o.last_accepted_terms_of_service = UNSET
        if "payAsYouGoSubscriptionPeriodEndDate" in d:
            known += 1
            o.pay_as_you_go_subscription_period_end_date = date_time(
                d["payAsYouGoSubscriptionPeriodEndDate"], d, "payAsYouGoSubscriptionPeriodEndDate", drift
            )
        else:
            o.pay_as_you_go_subscription_period_end_date = UNSET
        if "payAsYouGoSubscriptionPeriodStartDate" in d:
            known += 1
            o.pay_as_you_go_subscription_period_start_date = date_time(
                d["payAsYouGoSubscriptionPeriodStartDate"], d, "payAsYouGoSubscriptionPeriodStartDate", drift
            )
        else:
            o.pay_as_you_go_subscription_period_start_date = UNSET
        if "subscriptionCancellationRequestDate" in d:
            known += 1
            o.subscription_cancellation_request_date = date_time(
                d["subscriptionCancellationRequestDate"], d, "subscriptionCancellationRequestDate", drift
            )
        else:
            o.subscription_cancellation_request_date = UNSET
        if "subscriptionDowngradeDate" in d:
            known += 1
            o.subscription_downgrade_date = date_time(
                d["subscriptionDowngradeDate"], d, "subscriptionDowngradeDate", drift
            )
        else:
            o.subscription_downgrade_date = UNSET
        if "subscriptionTerminationDate" in d:
            known += 1
            o.subscription_termination_date = date_time(
                d["subscriptionTerminationDate"], d, "subscriptionTerminationDate", drift
            )
        else:
            o.subscription_termination_date = UNSET
        if "suspensionReason" in d:
            known += 1
            o.suspension_reason = (
                v if type(v := d["suspensionReason"]) is str else text(v, d, "suspensionReason", drift)
            )
        else:
            o.suspension_reason = UNSET
        if "timezone" in d:
            known += 1
            o.timezone = v if type(v := d["timezone"]) is str else text(v, d, "timezone", drift)
        else:
            o.timezone = UNSET
        if "whitelabels" in d:
            known += 1
            o.whitelabels = list_of(_get_user_response_whitelabels_item.read, d["whitelabels"], d, "whitelabels", drift)
        else:
            o.whitelabels = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetUserResponse._read
