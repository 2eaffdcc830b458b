# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserSubscriptionMetricsResponse``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number, text
from ..types import UNSET, Unset
from . import user_subscription_metrics_response_metrics as _user_subscription_metrics_response_metrics

if TYPE_CHECKING:
    from .user_subscription_metrics_response_metrics import UserSubscriptionMetricsResponseMetrics

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserSubscriptionMetricsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    approaching_compute_limit_minutes_left: float | Unset = UNSET
    metrics: UserSubscriptionMetricsResponseMetrics | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "approachingComputeLimitMinutesLeft": "approaching_compute_limit_minutes_left",
        "metrics": "metrics",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UserSubscriptionMetricsResponse")
        d, o = v, _new(UserSubscriptionMetricsResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(UserSubscriptionMetricsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "approachingComputeLimitMinutesLeft" in d:
            known += 1
            o.approaching_compute_limit_minutes_left = (
                v
                if type(v := d["approachingComputeLimitMinutesLeft"]) is float or type(v) is int
                else number(v, d, "approachingComputeLimitMinutesLeft", drift)
            )
        else:
            o.approaching_compute_limit_minutes_left = UNSET
        if "metrics" in d:
            known += 1
            o.metrics = _user_subscription_metrics_response_metrics.read(d["metrics"], d, "metrics", drift)
        else:
            o.metrics = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UserSubscriptionMetricsResponse._read
