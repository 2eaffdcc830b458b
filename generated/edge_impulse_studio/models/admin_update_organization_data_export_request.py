# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminUpdateOrganizationDataExportRequest``: 2 fields."""

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
class AdminUpdateOrganizationDataExportRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    expiration_date: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "expirationDate": "expiration_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminUpdateOrganizationDataExportRequest")
        d, o = v, _new(AdminUpdateOrganizationDataExportRequest)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "expirationDate" in d:
            known += 1
            o.expiration_date = date_time(d["expirationDate"], d, "expirationDate", drift)
        else:
            o.expiration_date = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminUpdateOrganizationDataExportRequest._read
