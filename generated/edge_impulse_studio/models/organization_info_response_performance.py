# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationInfoResponsePerformance``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationInfoResponsePerformance(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    job_limit_m: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "jobLimitM": "job_limit_m",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationInfoResponsePerformance")
        d, o = v, _new(OrganizationInfoResponsePerformance)
        known = 1
        o._extra = None
        try:
            o.job_limit_m = v if type(v := d["jobLimitM"]) is int else integer(v, d, "jobLimitM", drift)
        except KeyError:
            return with_gaps(OrganizationInfoResponsePerformance, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationInfoResponsePerformance._read
