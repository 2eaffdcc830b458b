# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetLastDeploymentBuildResponseLastBuild``: 5 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, member, members, text
from ..types import UNSET, Unset
from .deployment_target_engine import DeploymentTargetEngine
from .keras_model_type_enum import KerasModelTypeEnum

_new = object.__new__
_DeploymentTargetEngine = members(DeploymentTargetEngine)
_KerasModelTypeEnum = members(KerasModelTypeEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetLastDeploymentBuildResponseLastBuild(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    deployment_type: str
    engine: DeploymentTargetEngine
    version: int
    model_type: KerasModelTypeEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "deploymentType": "deployment_type",
        "engine": "engine",
        "version": "version",
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetLastDeploymentBuildResponseLastBuild")
        d, o = v, _new(GetLastDeploymentBuildResponseLastBuild)
        known = 4
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.deployment_type = v if type(v := d["deploymentType"]) is str else text(v, d, "deploymentType", drift)
            o.engine = (
                _DeploymentTargetEngine[v]
                if type(v := d["engine"]) is str and v in _DeploymentTargetEngine
                else member(DeploymentTargetEngine, v, d, "engine", drift)
            )
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(GetLastDeploymentBuildResponseLastBuild, known, d, at, key, drift)
        if "modelType" in d:
            known += 1
            o.model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["modelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "modelType", drift)
            )
        else:
            o.model_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetLastDeploymentBuildResponseLastBuild._read
