# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelAnomaly``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .deploy_pretrained_model_model_anomaly_model_type import DeployPretrainedModelModelAnomalyModelType

_new = object.__new__
_DeployPretrainedModelModelAnomalyModelType = members(DeployPretrainedModelModelAnomalyModelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelModelAnomaly(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_type: DeployPretrainedModelModelAnomalyModelType

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelModelAnomaly")
        d, o = v, _new(DeployPretrainedModelModelAnomaly)
        known = 1
        o._extra = None
        try:
            o.model_type = (
                _DeployPretrainedModelModelAnomalyModelType[v]
                if type(v := d["modelType"]) is str and v in _DeployPretrainedModelModelAnomalyModelType
                else member(DeployPretrainedModelModelAnomalyModelType, v, d, "modelType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelModelAnomaly, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelModelAnomaly._read
