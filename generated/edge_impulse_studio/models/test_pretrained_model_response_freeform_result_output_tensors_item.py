# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelResponseFreeformResultOutputTensorsItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, number
from .test_pretrained_model_response_freeform_result_output_tensors_item_data_type import (
    TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType,
)

_new = object.__new__
_TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType = members(
    TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType
)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestPretrainedModelResponseFreeformResultOutputTensorsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data: list[float]
    data_type: TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType
    shape: list[int]

    WIRE: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "dataType": "data_type",
        "shape": "shape",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestPretrainedModelResponseFreeformResultOutputTensorsItem")
        d, o = v, _new(TestPretrainedModelResponseFreeformResultOutputTensorsItem)
        known = 3
        o._extra = None
        try:
            o.data = list_of(number, d["data"], d, "data", drift)
            o.data_type = (
                _TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType[v]
                if type(v := d["dataType"]) is str
                and v in _TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType
                else member(TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType, v, d, "dataType", drift)
            )
            o.shape = list_of(integer, d["shape"], d, "shape", drift)
        except KeyError:
            return with_gaps(TestPretrainedModelResponseFreeformResultOutputTensorsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestPretrainedModelResponseFreeformResultOutputTensorsItem._read
