# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BuildOrganizationOnDeviceModelRequest``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, map_of, member, members, text
from ..types import UNSET, Unset
from .deployment_target_engine import DeploymentTargetEngine
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__
_DeploymentTargetEngine = members(DeploymentTargetEngine)
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BuildOrganizationOnDeviceModelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deploy_block_id: int
    engine: DeploymentTargetEngine
    model_type: KerasModelVariantEnum | Unset = UNSET
    parameters: dict[str, str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deployBlockId": "deploy_block_id",
        "engine": "engine",
        "modelType": "model_type",
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BuildOrganizationOnDeviceModelRequest")
        d, o = v, _new(BuildOrganizationOnDeviceModelRequest)
        known = 2
        o._extra = None
        try:
            o.deploy_block_id = v if type(v := d["deployBlockId"]) is int else integer(v, d, "deployBlockId", drift)
            o.engine = (
                _DeploymentTargetEngine[v]
                if type(v := d["engine"]) is str and v in _DeploymentTargetEngine
                else member(DeploymentTargetEngine, v, d, "engine", drift)
            )
        except KeyError:
            return with_gaps(BuildOrganizationOnDeviceModelRequest, known, d, at, key, drift)
        if "modelType" in d:
            known += 1
            o.model_type = (
                _KerasModelVariantEnum[v]
                if type(v := d["modelType"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "modelType", drift)
            )
        else:
            o.model_type = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BuildOrganizationOnDeviceModelRequest._read
