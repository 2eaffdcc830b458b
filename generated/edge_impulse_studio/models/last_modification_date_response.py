# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LastModificationDateResponse``: 4 fields, 1 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LastModificationDateResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    last_modification_date: datetime.datetime | Unset = UNSET
    last_version_date: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "lastModificationDate": "last_modification_date",
        "lastVersionDate": "last_version_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LastModificationDateResponse")
        d, o = v, _new(LastModificationDateResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(LastModificationDateResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "lastModificationDate" in d:
            known += 1
            o.last_modification_date = date_time(d["lastModificationDate"], d, "lastModificationDate", drift)
        else:
            o.last_modification_date = UNSET
        if "lastVersionDate" in d:
            known += 1
            o.last_version_date = date_time(d["lastVersionDate"], d, "lastVersionDate", drift)
        else:
            o.last_version_date = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LastModificationDateResponse._read
