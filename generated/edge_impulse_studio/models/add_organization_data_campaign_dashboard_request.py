# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationDataCampaignDashboardRequest``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from .add_organization_data_campaign_dashboard_request_when_to_email import (
    AddOrganizationDataCampaignDashboardRequestWhenToEmail,
)

_new = object.__new__
_AddOrganizationDataCampaignDashboardRequestWhenToEmail = members(
    AddOrganizationDataCampaignDashboardRequestWhenToEmail
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationDataCampaignDashboardRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    email_recipient_uids: list[int]
    name: str
    show_no_of_days: int
    when_to_email: AddOrganizationDataCampaignDashboardRequestWhenToEmail

    WIRE: ClassVar[Mapping[str, str]] = {
        "emailRecipientUids": "email_recipient_uids",
        "name": "name",
        "showNoOfDays": "show_no_of_days",
        "whenToEmail": "when_to_email",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationDataCampaignDashboardRequest")
        d, o = v, _new(AddOrganizationDataCampaignDashboardRequest)
        known = 4
        o._extra = None
        try:
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.show_no_of_days = v if type(v := d["showNoOfDays"]) is int else integer(v, d, "showNoOfDays", drift)
            o.when_to_email = (
                _AddOrganizationDataCampaignDashboardRequestWhenToEmail[v]
                if type(v := d["whenToEmail"]) is str and v in _AddOrganizationDataCampaignDashboardRequestWhenToEmail
                else member(AddOrganizationDataCampaignDashboardRequestWhenToEmail, v, d, "whenToEmail", drift)
            )
        except KeyError:
            return with_gaps(AddOrganizationDataCampaignDashboardRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddOrganizationDataCampaignDashboardRequest._read
