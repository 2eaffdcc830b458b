# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListEmailResponseEmailsItem``: 10 fields, 8 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListEmailResponseEmailsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    body_html: str
    body_text: str
    created: datetime.datetime
    from_: str
    provider_response: str
    sent: bool
    subject: str
    to: str
    project_id: int | Unset = UNSET
    user_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bodyHTML": "body_html",
        "bodyText": "body_text",
        "created": "created",
        "from": "from_",
        "providerResponse": "provider_response",
        "sent": "sent",
        "subject": "subject",
        "to": "to",
        "projectId": "project_id",
        "userId": "user_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListEmailResponseEmailsItem")
        d, o = v, _new(ListEmailResponseEmailsItem)
        known = 8
        o._extra = None
        try:
            o.body_html = v if type(v := d["bodyHTML"]) is str else text(v, d, "bodyHTML", drift)
            o.body_text = v if type(v := d["bodyText"]) is str else text(v, d, "bodyText", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.from_ = v if type(v := d["from"]) is str else text(v, d, "from", drift)
            o.provider_response = (
                v if type(v := d["providerResponse"]) is str else text(v, d, "providerResponse", drift)
            )
            o.sent = v if type(v := d["sent"]) is bool else boolean(v, d, "sent", drift)
            o.subject = v if type(v := d["subject"]) is str else text(v, d, "subject", drift)
            o.to = v if type(v := d["to"]) is str else text(v, d, "to", drift)
        except KeyError:
            return with_gaps(ListEmailResponseEmailsItem, known, d, at, key, drift)
        if "projectId" in d:
            known += 1
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
        else:
            o.project_id = UNSET
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListEmailResponseEmailsItem._read
