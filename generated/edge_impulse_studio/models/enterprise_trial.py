# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnterpriseTrial``: 9 fields, 8 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, nullable, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EnterpriseTrial(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    deleted_date: datetime.datetime | None
    expiration_date: datetime.datetime
    expired_date: datetime.datetime | None
    id: int
    organization_id: int
    upgraded_date: datetime.datetime | None
    user_id: int
    notes: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "deletedDate": "deleted_date",
        "expirationDate": "expiration_date",
        "expiredDate": "expired_date",
        "id": "id",
        "organizationId": "organization_id",
        "upgradedDate": "upgraded_date",
        "userId": "user_id",
        "notes": "notes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EnterpriseTrial")
        d, o = v, _new(EnterpriseTrial)
        known = 8
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.deleted_date = nullable(date_time, d["deletedDate"], d, "deletedDate", drift)
            o.expiration_date = date_time(d["expirationDate"], d, "expirationDate", drift)
            o.expired_date = nullable(date_time, d["expiredDate"], d, "expiredDate", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
            o.upgraded_date = nullable(date_time, d["upgradedDate"], d, "upgradedDate", drift)
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        except KeyError:
            return with_gaps(EnterpriseTrial, known, d, at, key, drift)
        if "notes" in d:
            known += 1
            o.notes = v if type(v := d["notes"]) is str else text(v, d, "notes", drift)
        else:
            o.notes = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EnterpriseTrial._read
