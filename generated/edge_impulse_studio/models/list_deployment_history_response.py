# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListDeploymentHistoryResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import deployment_history as _deployment_history

if TYPE_CHECKING:
    from .deployment_history import DeploymentHistory

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListDeploymentHistoryResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    deployments: list[DeploymentHistory]
    total_deployment_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "deployments": "deployments",
        "totalDeploymentCount": "total_deployment_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListDeploymentHistoryResponse")
        d, o = v, _new(ListDeploymentHistoryResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.deployments = list_of(_deployment_history.read, d["deployments"], d, "deployments", drift)
            o.total_deployment_count = (
                v if type(v := d["totalDeploymentCount"]) is int else integer(v, d, "totalDeploymentCount", drift)
            )
        except KeyError:
            return with_gaps(ListDeploymentHistoryResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListDeploymentHistoryResponse._read
