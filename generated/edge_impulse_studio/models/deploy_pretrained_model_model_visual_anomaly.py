# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelVisualAnomaly``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import map_of, member, members, number, text, union
from ..types import UNSET, Unset
from .deploy_pretrained_model_model_visual_anomaly_model_type import DeployPretrainedModelModelVisualAnomalyModelType

_new = object.__new__
_DeployPretrainedModelModelVisualAnomalyModelType = members(DeployPretrainedModelModelVisualAnomalyModelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelModelVisualAnomaly(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_type: DeployPretrainedModelModelVisualAnomalyModelType
    threshold_values: dict[str, float | str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelType": "model_type",
        "thresholdValues": "threshold_values",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelModelVisualAnomaly")
        d, o = v, _new(DeployPretrainedModelModelVisualAnomaly)
        known = 1
        o._extra = None
        try:
            o.model_type = (
                _DeployPretrainedModelModelVisualAnomalyModelType[v]
                if type(v := d["modelType"]) is str and v in _DeployPretrainedModelModelVisualAnomalyModelType
                else member(DeployPretrainedModelModelVisualAnomalyModelType, v, d, "modelType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelModelVisualAnomaly, known, d, at, key, drift)
        if "thresholdValues" in d:
            known += 1
            o.threshold_values = map_of(
                partial(union, (number, text)), d["thresholdValues"], d, "thresholdValues", drift
            )
        else:
            o.threshold_values = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelModelVisualAnomaly._read
