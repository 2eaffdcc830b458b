# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateOrganizationUsageReportBody``: 2 fields, 2 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateOrganizationUsageReportBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    report_end_date: datetime.datetime
    report_start_date: datetime.datetime

    WIRE: ClassVar[Mapping[str, str]] = {
        "reportEndDate": "report_end_date",
        "reportStartDate": "report_start_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateOrganizationUsageReportBody")
        d, o = v, _new(CreateOrganizationUsageReportBody)
        known = 2
        o._extra = None
        try:
            o.report_end_date = date_time(d["reportEndDate"], d, "reportEndDate", drift)
            o.report_start_date = date_time(d["reportStartDate"], d, "reportStartDate", drift)
        except KeyError:
            return with_gaps(CreateOrganizationUsageReportBody, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateOrganizationUsageReportBody._read
