# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PretrainedModelTensor``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, number, text
from ..types import UNSET, Unset
from .pretrained_model_tensor_data_type import PretrainedModelTensorDataType

_new = object.__new__
_PretrainedModelTensorDataType = members(PretrainedModelTensorDataType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PretrainedModelTensor(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_type: PretrainedModelTensorDataType
    name: str
    shape: list[int]
    quantization_scale: float | Unset = UNSET
    quantization_zero_point: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataType": "data_type",
        "name": "name",
        "shape": "shape",
        "quantizationScale": "quantization_scale",
        "quantizationZeroPoint": "quantization_zero_point",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PretrainedModelTensor")
        d, o = v, _new(PretrainedModelTensor)
        known = 3
        o._extra = None
        try:
            o.data_type = (
                _PretrainedModelTensorDataType[v]
                if type(v := d["dataType"]) is str and v in _PretrainedModelTensorDataType
                else member(PretrainedModelTensorDataType, v, d, "dataType", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.shape = list_of(integer, d["shape"], d, "shape", drift)
        except KeyError:
            return with_gaps(PretrainedModelTensor, known, d, at, key, drift)
        if "quantizationScale" in d:
            known += 1
            o.quantization_scale = (
                v
                if type(v := d["quantizationScale"]) is float or type(v) is int
                else number(v, d, "quantizationScale", drift)
            )
        else:
            o.quantization_scale = UNSET
        if "quantizationZeroPoint" in d:
            known += 1
            o.quantization_zero_point = (
                v
                if type(v := d["quantizationZeroPoint"]) is float or type(v) is int
                else number(v, d, "quantizationZeroPoint", drift)
            )
        else:
            o.quantization_zero_point = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PretrainedModelTensor._read
