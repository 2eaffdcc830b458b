# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationMetricsResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import organization_metrics_response_metrics as _organization_metrics_response_metrics

if TYPE_CHECKING:
    from .organization_metrics_response_metrics import OrganizationMetricsResponseMetrics

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationMetricsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    metrics: OrganizationMetricsResponseMetrics
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "metrics": "metrics",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationMetricsResponse")
        d, o = v, _new(OrganizationMetricsResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.metrics = _organization_metrics_response_metrics.read(d["metrics"], d, "metrics", drift)
        except KeyError:
            return with_gaps(OrganizationMetricsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationMetricsResponse._read
