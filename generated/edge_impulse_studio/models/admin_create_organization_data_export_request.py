# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminCreateOrganizationDataExportRequest``: 2 fields, 1 of them required."""

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
class AdminCreateOrganizationDataExportRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    expiration_date: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "expirationDate": "expiration_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminCreateOrganizationDataExportRequest")
        d, o = v, _new(AdminCreateOrganizationDataExportRequest)
        known = 1
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        except KeyError:
            return with_gaps(AdminCreateOrganizationDataExportRequest, known, d, at, key, drift)
        if "expirationDate" in d:
            known += 1
            o.expiration_date = date_time(d["expirationDate"], d, "expirationDate", drift)
        else:
            o.expiration_date = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminCreateOrganizationDataExportRequest._read
