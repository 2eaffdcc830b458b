# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelRegression``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .deploy_pretrained_model_model_regression_model_type import DeployPretrainedModelModelRegressionModelType

_new = object.__new__
_DeployPretrainedModelModelRegressionModelType = members(DeployPretrainedModelModelRegressionModelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelModelRegression(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_type: DeployPretrainedModelModelRegressionModelType

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelModelRegression")
        d, o = v, _new(DeployPretrainedModelModelRegression)
        known = 1
        o._extra = None
        try:
            o.model_type = (
                _DeployPretrainedModelModelRegressionModelType[v]
                if type(v := d["modelType"]) is str and v in _DeployPretrainedModelModelRegressionModelType
                else member(DeployPretrainedModelModelRegressionModelType, v, d, "modelType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelModelRegression, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelModelRegression._read
