# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetModelMonitoringDeploymentsResponseDeploymentsItem``: 8 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, member, members, number, text
from ..types import UNSET, Unset
from .deployment_target_engine import DeploymentTargetEngine
from .keras_model_type_enum import KerasModelTypeEnum

_new = object.__new__
_DeploymentTargetEngine = members(DeploymentTargetEngine)
_KerasModelTypeEnum = members(KerasModelTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetModelMonitoringDeploymentsResponseDeploymentsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    deployment_type: str
    id: float
    engine: DeploymentTargetEngine | Unset = UNSET
    impulse_id: float | Unset = UNSET
    impulse_name: str | Unset = UNSET
    model_type: KerasModelTypeEnum | Unset = UNSET
    version: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "deploymentType": "deployment_type",
        "id": "id",
        "engine": "engine",
        "impulseId": "impulse_id",
        "impulseName": "impulse_name",
        "modelType": "model_type",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetModelMonitoringDeploymentsResponseDeploymentsItem")
        d, o = v, _new(GetModelMonitoringDeploymentsResponseDeploymentsItem)
        known = 3
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.deployment_type = v if type(v := d["deploymentType"]) is str else text(v, d, "deploymentType", drift)
            o.id = v if type(v := d["id"]) is float or type(v) is int else number(v, d, "id", drift)
        except KeyError:
            return with_gaps(GetModelMonitoringDeploymentsResponseDeploymentsItem, known, d, at, key, drift)
        if "engine" in d:
            known += 1
            o.engine = (
                _DeploymentTargetEngine[v]
                if type(v := d["engine"]) is str and v in _DeploymentTargetEngine
                else member(DeploymentTargetEngine, v, d, "engine", drift)
            )
        else:
            o.engine = UNSET
        if "impulseId" in d:
            known += 1
            o.impulse_id = (
                v if type(v := d["impulseId"]) is float or type(v) is int else number(v, d, "impulseId", drift)
            )
        else:
            o.impulse_id = UNSET
        if "impulseName" in d:
            known += 1
            o.impulse_name = v if type(v := d["impulseName"]) is str else text(v, d, "impulseName", drift)
        else:
            o.impulse_name = UNSET
        if "modelType" in d:
            known += 1
            o.model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["modelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "modelType", drift)
            )
        else:
            o.model_type = UNSET
        if "version" in d:
            known += 1
            o.version = v if type(v := d["version"]) is float or type(v) is int else number(v, d, "version", drift)
        else:
            o.version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetModelMonitoringDeploymentsResponseDeploymentsItem._read
