# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectApiKeyLastUsed``: 3 fields, 1 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectApiKeyLastUsed(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    date: datetime.datetime
    country: str | Unset = UNSET
    ip_address: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "country": "country",
        "ipAddress": "ip_address",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectApiKeyLastUsed")
        d, o = v, _new(ProjectApiKeyLastUsed)
        known = 1
        o._extra = None
        try:
            o.date = date_time(d["date"], d, "date", drift)
        except KeyError:
            return with_gaps(ProjectApiKeyLastUsed, known, d, at, key, drift)
        if "country" in d:
            known += 1
            o.country = v if type(v := d["country"]) is str else text(v, d, "country", drift)
        else:
            o.country = UNSET
        if "ipAddress" in d:
            known += 1
            o.ip_address = v if type(v := d["ipAddress"]) is str else text(v, d, "ipAddress", drift)
        else:
            o.ip_address = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectApiKeyLastUsed._read
