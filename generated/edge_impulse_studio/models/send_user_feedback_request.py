# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SendUserFeedbackRequest``: 8 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number, text
from ..types import UNSET, Unset
from .send_user_feedback_request_type import SendUserFeedbackRequestType

_new = object.__new__
_SendUserFeedbackRequestType = members(SendUserFeedbackRequestType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SendUserFeedbackRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    body: str
    subject: str
    type_: SendUserFeedbackRequestType
    company: str | Unset = UNSET
    company_size: str | Unset = UNSET
    job_title: str | Unset = UNSET
    organization_id: float | Unset = UNSET
    work_email: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "subject": "subject",
        "type": "type_",
        "company": "company",
        "companySize": "company_size",
        "jobTitle": "job_title",
        "organizationId": "organization_id",
        "workEmail": "work_email",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SendUserFeedbackRequest")
        d, o = v, _new(SendUserFeedbackRequest)
        known = 3
        o._extra = None
        try:
            o.body = v if type(v := d["body"]) is str else text(v, d, "body", drift)
            o.subject = v if type(v := d["subject"]) is str else text(v, d, "subject", drift)
            o.type_ = (
                _SendUserFeedbackRequestType[v]
                if type(v := d["type"]) is str and v in _SendUserFeedbackRequestType
                else member(SendUserFeedbackRequestType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(SendUserFeedbackRequest, known, d, at, key, drift)
        if "company" in d:
            known += 1
            o.company = v if type(v := d["company"]) is str else text(v, d, "company", drift)
        else:
            o.company = UNSET
        if "companySize" in d:
            known += 1
            o.company_size = v if type(v := d["companySize"]) is str else text(v, d, "companySize", drift)
        else:
            o.company_size = UNSET
        if "jobTitle" in d:
            known += 1
            o.job_title = v if type(v := d["jobTitle"]) is str else text(v, d, "jobTitle", drift)
        else:
            o.job_title = UNSET
        if "organizationId" in d:
            known += 1
            o.organization_id = (
                v
                if type(v := d["organizationId"]) is float or type(v) is int
                else number(v, d, "organizationId", drift)
            )
        else:
            o.organization_id = UNSET
        if "workEmail" in d:
            known += 1
            o.work_email = v if type(v := d["workEmail"]) is str else text(v, d, "workEmail", drift)
        else:
            o.work_email = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SendUserFeedbackRequest._read
