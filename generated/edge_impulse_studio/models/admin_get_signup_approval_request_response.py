# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetSignupApprovalRequestResponse``: 9 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, member, members, text
from ..types import UNSET, Unset
from .admin_get_signup_approval_request_response_status import AdminGetSignupApprovalRequestResponseStatus

_new = object.__new__
_AdminGetSignupApprovalRequestResponseStatus = members(AdminGetSignupApprovalRequestResponseStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetSignupApprovalRequestResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    approver_email: str
    created: datetime.datetime
    expiration_date: datetime.datetime
    status: AdminGetSignupApprovalRequestResponseStatus
    terms_of_services_version: str
    error: str | Unset = UNSET
    deleted_date: datetime.datetime | Unset = UNSET
    verification_code: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "approverEmail": "approver_email",
        "created": "created",
        "expirationDate": "expiration_date",
        "status": "status",
        "termsOfServicesVersion": "terms_of_services_version",
        "error": "error",
        "deletedDate": "deleted_date",
        "verificationCode": "verification_code",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetSignupApprovalRequestResponse")
        d, o = v, _new(AdminGetSignupApprovalRequestResponse)
        known = 6
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.approver_email = v if type(v := d["approverEmail"]) is str else text(v, d, "approverEmail", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.expiration_date = date_time(d["expirationDate"], d, "expirationDate", drift)
            o.status = (
                _AdminGetSignupApprovalRequestResponseStatus[v]
                if type(v := d["status"]) is str and v in _AdminGetSignupApprovalRequestResponseStatus
                else member(AdminGetSignupApprovalRequestResponseStatus, v, d, "status", drift)
            )
            o.terms_of_services_version = (
                v if type(v := d["termsOfServicesVersion"]) is str else text(v, d, "termsOfServicesVersion", drift)
            )
        except KeyError:
            return with_gaps(AdminGetSignupApprovalRequestResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "deletedDate" in d:
            known += 1
            o.deleted_date = date_time(d["deletedDate"], d, "deletedDate", drift)
        else:
            o.deleted_date = UNSET
        if "verificationCode" in d:
            known += 1
            o.verification_code = (
                v if type(v := d["verificationCode"]) is str else text(v, d, "verificationCode", drift)
            )
        else:
            o.verification_code = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetSignupApprovalRequestResponse._read
