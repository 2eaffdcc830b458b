# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelRequest``: 9 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import deploy_pretrained_model_request_model_info as _deploy_pretrained_model_request_model_info
from .deploy_pretrained_model_request_deploy_model_type import DeployPretrainedModelRequestDeployModelType
from .deploy_pretrained_model_request_model_file_type import DeployPretrainedModelRequestModelFileType
from .deploy_pretrained_model_request_use_converter import DeployPretrainedModelRequestUseConverter
from .deployment_target_engine import DeploymentTargetEngine

if TYPE_CHECKING:
    from .deploy_pretrained_model_request_model_info import DeployPretrainedModelRequestModelInfo

_new = object.__new__
_DeployPretrainedModelRequestDeployModelType = members(DeployPretrainedModelRequestDeployModelType)
_DeployPretrainedModelRequestModelFileType = members(DeployPretrainedModelRequestModelFileType)
_DeployPretrainedModelRequestUseConverter = members(DeployPretrainedModelRequestUseConverter)
_DeploymentTargetEngine = members(DeploymentTargetEngine)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deployment_type: str
    model_file_base_64: str
    model_file_type: DeployPretrainedModelRequestModelFileType
    model_info: DeployPretrainedModelRequestModelInfo
    deploy_model_type: DeployPretrainedModelRequestDeployModelType | Unset = UNSET
    engine: DeploymentTargetEngine | Unset = UNSET
    override_input_shape: list[int] | Unset = UNSET
    representative_features_base_64: str | Unset = UNSET
    use_converter: DeployPretrainedModelRequestUseConverter | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploymentType": "deployment_type",
        "modelFileBase64": "model_file_base_64",
        "modelFileType": "model_file_type",
        "modelInfo": "model_info",
        "deployModelType": "deploy_model_type",
        "engine": "engine",
        "overrideInputShape": "override_input_shape",
        "representativeFeaturesBase64": "representative_features_base_64",
        "useConverter": "use_converter",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelRequest")
        d, o = v, _new(DeployPretrainedModelRequest)
        known = 4
        o._extra = None
        try:
            o.deployment_type = v if type(v := d["deploymentType"]) is str else text(v, d, "deploymentType", drift)
            o.model_file_base_64 = v if type(v := d["modelFileBase64"]) is str else text(v, d, "modelFileBase64", drift)
            o.model_file_type = (
                _DeployPretrainedModelRequestModelFileType[v]
                if type(v := d["modelFileType"]) is str and v in _DeployPretrainedModelRequestModelFileType
                else member(DeployPretrainedModelRequestModelFileType, v, d, "modelFileType", drift)
            )
            o.model_info = _deploy_pretrained_model_request_model_info.read(d["modelInfo"], d, "modelInfo", drift)
        except KeyError:
            return with_gaps(DeployPretrainedModelRequest, known, d, at, key, drift)
        if "deployModelType" in d:
            known += 1
            o.deploy_model_type = (
                _DeployPretrainedModelRequestDeployModelType[v]
                if type(v := d["deployModelType"]) is str and v in _DeployPretrainedModelRequestDeployModelType
                else member(DeployPretrainedModelRequestDeployModelType, v, d, "deployModelType", drift)
            )
        else:
            o.deploy_model_type = UNSET
        if "engine" in d:
            known += 1
            o.engine = (
                _DeploymentTargetEngine[v]
                if type(v := d["engine"]) is str and v in _DeploymentTargetEngine
                else member(DeploymentTargetEngine, v, d, "engine", drift)
            )
        else:
            o.engine = UNSET
        if "overrideInputShape" in d:
            known += 1
            o.override_input_shape = list_of(integer, d["overrideInputShape"], d, "overrideInputShape", drift)
        else:
            o.override_input_shape = UNSET
        if "representativeFeaturesBase64" in d:
            known += 1
            o.representative_features_base_64 = (
                v
                if type(v := d["representativeFeaturesBase64"]) is str
                else text(v, d, "representativeFeaturesBase64", drift)
            )
        else:
            o.representative_features_base_64 = UNSET
        if "useConverter" in d:
            known += 1
            o.use_converter = (
                _DeployPretrainedModelRequestUseConverter[v]
                if type(v := d["useConverter"]) is str and v in _DeployPretrainedModelRequestUseConverter
                else member(DeployPretrainedModelRequestUseConverter, v, d, "useConverter", drift)
            )
        else:
            o.use_converter = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelRequest._read
