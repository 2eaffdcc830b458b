# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateEnterpriseTrialUserRequest``: 19 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, list_of, map_of, member, members, text
from ..types import UNSET, Unset
from .start_enterprise_trial_request_user_has_ml_models_in_production import (
    StartEnterpriseTrialRequestUserHasMLModelsInProduction,
)

_new = object.__new__
_StartEnterpriseTrialRequestUserHasMLModelsInProduction = members(
    StartEnterpriseTrialRequestUserHasMLModelsInProduction
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateEnterpriseTrialUserRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    email: str
    name: str
    privacy_policy: bool
    turnstile_response: str
    username: str
    company_name: str | Unset = UNSET
    company_size: str | Unset = UNSET
    country: str | Unset = UNSET
    expiration_date: datetime.datetime | Unset = UNSET
    notes: str | Unset = UNSET
    organization_name: str | Unset = UNSET
    redirect_url_origin: str | Unset = UNSET
    redirect_url_query_params: str | Unset = UNSET
    state_or_province: str | Unset = UNSET
    use_case: str | Unset = UNSET
    user_has_ml_models_in_production: StartEnterpriseTrialRequestUserHasMLModelsInProduction | Unset = UNSET
    job_title: str | Unset = UNSET
    password: str | Unset = UNSET
    utm_params: list[dict[str, Any]] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "name": "name",
        "privacyPolicy": "privacy_policy",
        "turnstileResponse": "turnstile_response",
        "username": "username",
        "companyName": "company_name",
        "companySize": "company_size",
        "country": "country",
        "expirationDate": "expiration_date",
        "notes": "notes",
        "organizationName": "organization_name",
        "redirectUrlOrigin": "redirect_url_origin",
        "redirectUrlQueryParams": "redirect_url_query_params",
        "stateOrProvince": "state_or_province",
        "useCase": "use_case",
        "userHasMLModelsInProduction": "user_has_ml_models_in_production",
        "jobTitle": "job_title",
        "password": "password",
        "utmParams": "utm_params",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateEnterpriseTrialUserRequest")
        d, o = v, _new(CreateEnterpriseTrialUserRequest)
        known = 5
        o._extra = None
        try:
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.privacy_policy = v if type(v := d["privacyPolicy"]) is bool else boolean(v, d, "privacyPolicy", drift)
            o.turnstile_response = (
                v if type(v := d["turnstileResponse"]) is str else text(v, d, "turnstileResponse", drift)
            )
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        except KeyError:
            return with_gaps(CreateEnterpriseTrialUserRequest, known, d, at, key, drift)
        if "companyName" in d:
            known += 1
            o.company_name = v if type(v := d["companyName"]) is str else text(v, d, "companyName", drift)
        else:
            o.company_name = UNSET
        if "companySize" in d:
            known += 1
            o.company_size = v if type(v := d["companySize"]) is str else text(v, d, "companySize", drift)
        else:
            o.company_size = UNSET
        if "country" in d:
            known += 1
            o.country = v if type(v := d["country"]) is str else text(v, d, "country", drift)
        else:
            o.country = UNSET
        if "expirationDate" in d:
            known += 1
            o.expiration_date = date_time(d["expirationDate"], d, "expirationDate", drift)
        else:
            o.expiration_date = UNSET
        if "notes" in d:
            known += 1
            o.notes = v if type(v := d["notes"]) is str else text(v, d, "notes", drift)
        else:
            o.notes = UNSET
        if "organizationName" in d:
            known += 1
            o.organization_name = (
                v if type(v := d["organizationName"]) is str else text(v, d, "organizationName", drift)
            )
        else:
            o.organization_name = UNSET
        if "redirectUrlOrigin" in d:
            known += 1
            o.redirect_url_origin = (
                v if type(v := d["redirectUrlOrigin"]) is str else text(v, d, "redirectUrlOrigin", drift)
            )
        else:
            o.redirect_url_origin = UNSET
        if "redirectUrlQueryParams" in d:
            known += 1
            o.redirect_url_query_params = (
                v if type(v := d["redirectUrlQueryParams"]) is str else text(v, d, "redirectUrlQueryParams", drift)
            )
        else:
            o.redirect_url_query_params = UNSET
        if "stateOrProvince" in d:
            known += 1
            o.state_or_province = v if type(v := d["stateOrProvince"]) is str else text(v, d, "stateOrProvince", drift)
        else:
            o.state_or_province = UNSET
        if "useCase" in d:
            known += 1
            o.use_case = v if type(v := d["useCase"]) is str else text(v, d, "useCase", drift)
        else:
            o.use_case = UNSET
        if "userHasMLModelsInProduction" in d:
            known += 1
            o.user_has_ml_models_in_production = (
                _StartEnterpriseTrialRequestUserHasMLModelsInProduction[v]
                if type(v := d["userHasMLModelsInProduction"]) is str
                and v in _StartEnterpriseTrialRequestUserHasMLModelsInProduction
                else member(
                    StartEnterpriseTrialRequestUserHasMLModelsInProduction, v, d, "userHasMLModelsInProduction", drift
                )
            )
        else:
            o.user_has_ml_models_in_production = UNSET
        if "jobTitle" in d:
            known += 1
            o.job_title = v if type(v := d["jobTitle"]) is str else text(v, d, "jobTitle", drift)
        else:
            o.job_title = UNSET
        if "password" in d:
            known += 1
            o.password = v if type(v := d["password"]) is str else text(v, d, "password", drift)
        else:
            o.password = UNSET
        if "utmParams" in d:
            known += 1
            o.utm_params = list_of(partial(map_of, anything), d["utmParams"], d, "utmParams", drift)
        else:
            o.utm_params = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateEnterpriseTrialUserRequest._read
