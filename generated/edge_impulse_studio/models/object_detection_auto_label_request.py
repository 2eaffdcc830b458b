# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectDetectionAutoLabelRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .object_detection_auto_label_request_neural_network import ObjectDetectionAutoLabelRequestNeuralNetwork

_new = object.__new__
_ObjectDetectionAutoLabelRequestNeuralNetwork = members(ObjectDetectionAutoLabelRequestNeuralNetwork)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectDetectionAutoLabelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    neural_network: ObjectDetectionAutoLabelRequestNeuralNetwork

    WIRE: ClassVar[Mapping[str, str]] = {
        "neuralNetwork": "neural_network",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectDetectionAutoLabelRequest")
        d, o = v, _new(ObjectDetectionAutoLabelRequest)
        known = 1
        o._extra = None
        try:
            o.neural_network = (
                _ObjectDetectionAutoLabelRequestNeuralNetwork[v]
                if type(v := d["neuralNetwork"]) is str and v in _ObjectDetectionAutoLabelRequestNeuralNetwork
                else member(ObjectDetectionAutoLabelRequestNeuralNetwork, v, d, "neuralNetwork", drift)
            )
        except KeyError:
            return with_gaps(ObjectDetectionAutoLabelRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectDetectionAutoLabelRequest._read
