# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminUpdateTrialRequest``: 2 fields."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import date_time, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminUpdateTrialRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    expiration_date: datetime.datetime | Unset = UNSET
    notes: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "expirationDate": "expiration_date",
        "notes": "notes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminUpdateTrialRequest")
        d, o = v, _new(AdminUpdateTrialRequest)
        known = 0
        o._extra = None
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminUpdateTrialRequest._read
