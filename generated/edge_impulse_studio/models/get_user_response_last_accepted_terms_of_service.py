# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetUserResponseLastAcceptedTermsOfService``: 2 fields, 2 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetUserResponseLastAcceptedTermsOfService(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    acceptance_date: datetime.datetime
    version: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "acceptanceDate": "acceptance_date",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetUserResponseLastAcceptedTermsOfService")
        d, o = v, _new(GetUserResponseLastAcceptedTermsOfService)
        known = 2
        o._extra = None
        try:
            o.acceptance_date = date_time(d["acceptanceDate"], d, "acceptanceDate", drift)
            o.version = v if type(v := d["version"]) is str else text(v, d, "version", drift)
        except KeyError:
            return with_gaps(GetUserResponseLastAcceptedTermsOfService, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetUserResponseLastAcceptedTermsOfService._read
