# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImpulseRecordsRequestRange``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImpulseRecordsRequestRange(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    first: int | Unset = UNSET
    last: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "first": "first",
        "last": "last",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImpulseRecordsRequestRange")
        d, o = v, _new(GetImpulseRecordsRequestRange)
        known = 0
        o._extra = None
        if "first" in d:
            known += 1
            o.first = v if type(v := d["first"]) is int else integer(v, d, "first", drift)
        else:
            o.first = UNSET
        if "last" in d:
            known += 1
            o.last = v if type(v := d["last"]) is int else integer(v, d, "last", drift)
        else:
            o.last = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImpulseRecordsRequestRange._read
