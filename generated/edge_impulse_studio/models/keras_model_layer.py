# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelLayer``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from . import keras_model_layer_input as _keras_model_layer_input
from . import keras_model_layer_output as _keras_model_layer_output

if TYPE_CHECKING:
    from .keras_model_layer_input import KerasModelLayerInput
    from .keras_model_layer_output import KerasModelLayerOutput

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelLayer(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    input_: KerasModelLayerInput
    output: KerasModelLayerOutput

    WIRE: ClassVar[Mapping[str, str]] = {
        "input": "input_",
        "output": "output",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelLayer")
        d, o = v, _new(KerasModelLayer)
        known = 2
        o._extra = None
        try:
            o.input_ = _keras_model_layer_input.read(d["input"], d, "input", drift)
            o.output = _keras_model_layer_output.read(d["output"], d, "output", drift)
        except KeyError:
            return with_gaps(KerasModelLayer, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelLayer._read
