# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaignDashboard``: 7 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from .data_campaign_dashboard_when_to_email import DataCampaignDashboardWhenToEmail

_new = object.__new__
_DataCampaignDashboardWhenToEmail = members(DataCampaignDashboardWhenToEmail)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataCampaignDashboard(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    email_recipient_uids: list[int]
    id: int
    name: str
    show_no_of_days: int
    when_to_email: DataCampaignDashboardWhenToEmail
    latest_screenshot: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "emailRecipientUids": "email_recipient_uids",
        "id": "id",
        "name": "name",
        "showNoOfDays": "show_no_of_days",
        "whenToEmail": "when_to_email",
        "latestScreenshot": "latest_screenshot",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataCampaignDashboard")
        d, o = v, _new(DataCampaignDashboard)
        known = 6
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.email_recipient_uids = list_of(integer, d["emailRecipientUids"], d, "emailRecipientUids", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.show_no_of_days = v if type(v := d["showNoOfDays"]) is int else integer(v, d, "showNoOfDays", drift)
            o.when_to_email = (
                _DataCampaignDashboardWhenToEmail[v]
                if type(v := d["whenToEmail"]) is str and v in _DataCampaignDashboardWhenToEmail
                else member(DataCampaignDashboardWhenToEmail, v, d, "whenToEmail", drift)
            )
        except KeyError:
            return with_gaps(DataCampaignDashboard, known, d, at, key, drift)
        if "latestScreenshot" in d:
            known += 1
            o.latest_screenshot = (
                v if type(v := d["latestScreenshot"]) is str else text(v, d, "latestScreenshot", drift)
            )
        else:
            o.latest_screenshot = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataCampaignDashboard._read
