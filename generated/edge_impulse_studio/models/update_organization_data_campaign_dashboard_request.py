# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationDataCampaignDashboardRequest``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from .update_organization_data_campaign_dashboard_request_when_to_email import (
    UpdateOrganizationDataCampaignDashboardRequestWhenToEmail,
)

_new = object.__new__
_UpdateOrganizationDataCampaignDashboardRequestWhenToEmail = members(
    UpdateOrganizationDataCampaignDashboardRequestWhenToEmail
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationDataCampaignDashboardRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    email_recipient_uids: list[int] | Unset = UNSET
    name: str | Unset = UNSET
    show_no_of_days: int | Unset = UNSET
    when_to_email: UpdateOrganizationDataCampaignDashboardRequestWhenToEmail | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "emailRecipientUids": "email_recipient_uids",
        "name": "name",
        "showNoOfDays": "show_no_of_days",
        "whenToEmail": "when_to_email",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationDataCampaignDashboardRequest")
        d, o = v, _new(UpdateOrganizationDataCampaignDashboardRequest)
        known = 0
        o._extra = None
        if "emailRecipientUids" in d:
            known += 1
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
        else:
            o.email_recipient_uids = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "showNoOfDays" in d:
            known += 1
            o.show_no_of_days = v if type(v := d["showNoOfDays"]) is int else integer(v, d, "showNoOfDays", drift)
        else:
            o.show_no_of_days = UNSET
        if "whenToEmail" in d:
            known += 1
            o.when_to_email = (
                _UpdateOrganizationDataCampaignDashboardRequestWhenToEmail[v]
                if type(v := d["whenToEmail"]) is str
                and v in _UpdateOrganizationDataCampaignDashboardRequestWhenToEmail
                else member(UpdateOrganizationDataCampaignDashboardRequestWhenToEmail, v, d, "whenToEmail", drift)
            )
        else:
            o.when_to_email = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationDataCampaignDashboardRequest._read
