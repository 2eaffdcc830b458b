# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobLogItem``: 3 fields, 2 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, member, members, text
from ..types import UNSET, Unset
from .job_log_item_log_level import JobLogItemLogLevel

_new = object.__new__
_JobLogItemLogLevel = members(JobLogItemLogLevel)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobLogItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    data: str
    log_level: JobLogItemLogLevel | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "data": "data",
        "logLevel": "log_level",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "JobLogItem")
        d, o = v, _new(JobLogItem)
        known = 2
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.data = v if type(v := d["data"]) is str else text(v, d, "data", drift)
        except KeyError:
            return with_gaps(JobLogItem, known, d, at, key, drift)
        if "logLevel" in d:
            known += 1
            o.log_level = (
                _JobLogItemLogLevel[v]
                if type(v := d["logLevel"]) is str and v in _JobLogItemLogLevel
                else member(JobLogItemLogLevel, v, d, "logLevel", drift)
            )
        else:
            o.log_level = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = JobLogItem._read
