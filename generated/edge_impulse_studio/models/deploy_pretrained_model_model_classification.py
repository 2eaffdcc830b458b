# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelClassification``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from .deploy_pretrained_model_model_classification_model_type import DeployPretrainedModelModelClassificationModelType

_new = object.__new__
_DeployPretrainedModelModelClassificationModelType = members(DeployPretrainedModelModelClassificationModelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelModelClassification(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    labels: list[str]
    model_type: DeployPretrainedModelModelClassificationModelType

    WIRE: ClassVar[Mapping[str, str]] = {
        "labels": "labels",
        "modelType": "model_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelModelClassification")
        d, o = v, _new(DeployPretrainedModelModelClassification)
        known = 2
        o._extra = None
        try:
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.model_type = (
                _DeployPretrainedModelModelClassificationModelType[v]
                if type(v := d["modelType"]) is str and v in _DeployPretrainedModelModelClassificationModelType
                else member(DeployPretrainedModelModelClassificationModelType, v, d, "modelType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelModelClassification, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelModelClassification._read
