# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CalculateDataQualityMetricsRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import member, members
from ..types import UNSET, Unset
from .calculate_data_quality_metrics_request_representation import CalculateDataQualityMetricsRequestRepresentation

_new = object.__new__
_CalculateDataQualityMetricsRequestRepresentation = members(CalculateDataQualityMetricsRequestRepresentation)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CalculateDataQualityMetricsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    representation: CalculateDataQualityMetricsRequestRepresentation | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "representation": "representation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CalculateDataQualityMetricsRequest")
        d, o = v, _new(CalculateDataQualityMetricsRequest)
        known = 0
        o._extra = None
        if "representation" in d:
            known += 1
            o.representation = (
                _CalculateDataQualityMetricsRequestRepresentation[v]
                if type(v := d["representation"]) is str and v in _CalculateDataQualityMetricsRequestRepresentation
                else member(CalculateDataQualityMetricsRequestRepresentation, v, d, "representation", drift)
            )
        else:
            o.representation = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CalculateDataQualityMetricsRequest._read
