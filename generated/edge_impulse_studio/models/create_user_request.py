# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateUserRequest``: 16 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date, list_of, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateUserRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    email: str
    name: str
    privacy_policy: bool
    turnstile_response: str
    username: str
    activation_token: str | Unset = UNSET
    approver_email: str | Unset = UNSET
    company_name: str | Unset = UNSET
    date_of_birth: datetime.date | Unset = UNSET
    identity_provider: str | Unset = UNSET
    ignore_email_validation: bool | Unset = UNSET
    job_title: str | Unset = UNSET
    password: str | Unset = UNSET
    project_name: str | Unset = UNSET
    session_id: str | Unset = UNSET
    utm_params: list[dict[str, Any]] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "name": "name",
        "privacyPolicy": "privacy_policy",
        "turnstileResponse": "turnstile_response",
        "username": "username",
        "activationToken": "activation_token",
        "approverEmail": "approver_email",
        "companyName": "company_name",
        "dateOfBirth": "date_of_birth",
        "identityProvider": "identity_provider",
        "ignoreEmailValidation": "ignore_email_validation",
        "jobTitle": "job_title",
        "password": "password",
        "projectName": "project_name",
        "sessionId": "session_id",
        "utmParams": "utm_params",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateUserRequest")
        d, o = v, _new(CreateUserRequest)
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
            return with_gaps(CreateUserRequest, known, d, at, key, drift)
        if "activationToken" in d:
            known += 1
            o.activation_token = v if type(v := d["activationToken"]) is str else text(v, d, "activationToken", drift)
        else:
            o.activation_token = UNSET
        if "approverEmail" in d:
            known += 1
            o.approver_email = v if type(v := d["approverEmail"]) is str else text(v, d, "approverEmail", drift)
        else:
            o.approver_email = UNSET
        if "companyName" in d:
            known += 1
            o.company_name = v if type(v := d["companyName"]) is str else text(v, d, "companyName", drift)
        else:
            o.company_name = UNSET
        if "dateOfBirth" in d:
            known += 1
            o.date_of_birth = date(d["dateOfBirth"], d, "dateOfBirth", drift)
        else:
            o.date_of_birth = UNSET
        if "identityProvider" in d:
            known += 1
            o.identity_provider = (
                v if type(v := d["identityProvider"]) is str else text(v, d, "identityProvider", drift)
            )
        else:
            o.identity_provider = UNSET
        if "ignoreEmailValidation" in d:
            known += 1
            o.ignore_email_validation = (
                v if type(v := d["ignoreEmailValidation"]) is bool else boolean(v, d, "ignoreEmailValidation", drift)
            )
        else:
            o.ignore_email_validation = UNSET
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
        if "projectName" in d:
            known += 1
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        else:
            o.project_name = UNSET
        if "sessionId" in d:
            known += 1
            o.session_id = v if type(v := d["sessionId"]) is str else text(v, d, "sessionId", drift)
        else:
            o.session_id = UNSET
        if "utmParams" in d:
            known += 1
            o.utm_params = list_of(partial(map_of, anything), d["utmParams"], d, "utmParams", drift)
        else:
            o.utm_params = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateUserRequest._read
