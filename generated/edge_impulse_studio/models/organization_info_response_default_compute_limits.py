# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationInfoResponseDefaultComputeLimits``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationInfoResponseDefaultComputeLimits(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    limits_cpu: float
    limits_memory: float
    requests_cpu: float
    requests_memory: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "limitsCpu": "limits_cpu",
        "limitsMemory": "limits_memory",
        "requestsCpu": "requests_cpu",
        "requestsMemory": "requests_memory",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationInfoResponseDefaultComputeLimits")
        d, o = v, _new(OrganizationInfoResponseDefaultComputeLimits)
        known = 4
        o._extra = None
        try:
            o.limits_cpu = (
                v if type(v := d["limitsCpu"]) is float or type(v) is int else number(v, d, "limitsCpu", drift)
            )
            o.limits_memory = (
                v if type(v := d["limitsMemory"]) is float or type(v) is int else number(v, d, "limitsMemory", drift)
            )
            o.requests_cpu = (
                v if type(v := d["requestsCpu"]) is float or type(v) is int else number(v, d, "requestsCpu", drift)
            )
            o.requests_memory = (
                v
                if type(v := d["requestsMemory"]) is float or type(v) is int
                else number(v, d, "requestsMemory", drift)
            )
        except KeyError:
            return with_gaps(OrganizationInfoResponseDefaultComputeLimits, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationInfoResponseDefaultComputeLimits._read
