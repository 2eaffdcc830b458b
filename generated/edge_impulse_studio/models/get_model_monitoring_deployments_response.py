# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetModelMonitoringDeploymentsResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import (
    get_model_monitoring_deployments_response_deployments_item as _get_model_monitoring_deployments_response_deployments_item,
)

if TYPE_CHECKING:
    from .get_model_monitoring_deployments_response_deployments_item import (
        GetModelMonitoringDeploymentsResponseDeploymentsItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetModelMonitoringDeploymentsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    deployments: list[GetModelMonitoringDeploymentsResponseDeploymentsItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "deployments": "deployments",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetModelMonitoringDeploymentsResponse")
        d, o = v, _new(GetModelMonitoringDeploymentsResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.deployments = list_of(
                _get_model_monitoring_deployments_response_deployments_item.read,
                d["deployments"],
                d,
                "deployments",
                drift,
            )
        except KeyError:
            return with_gaps(GetModelMonitoringDeploymentsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetModelMonitoringDeploymentsResponse._read
