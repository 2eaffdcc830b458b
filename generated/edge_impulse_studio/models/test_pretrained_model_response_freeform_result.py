# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelResponseFreeformResult``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import (
    test_pretrained_model_response_freeform_result_output_tensors_item as _test_pretrained_model_response_freeform_result_output_tensors_item,
)

if TYPE_CHECKING:
    from .test_pretrained_model_response_freeform_result_output_tensors_item import (
        TestPretrainedModelResponseFreeformResultOutputTensorsItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestPretrainedModelResponseFreeformResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    output_tensors: list[TestPretrainedModelResponseFreeformResultOutputTensorsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "outputTensors": "output_tensors",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestPretrainedModelResponseFreeformResult")
        d, o = v, _new(TestPretrainedModelResponseFreeformResult)
        known = 1
        o._extra = None
        try:
            o.output_tensors = list_of(
                _test_pretrained_model_response_freeform_result_output_tensors_item.read,
                d["outputTensors"],
                d,
                "outputTensors",
                drift,
            )
        except KeyError:
            return with_gaps(TestPretrainedModelResponseFreeformResult, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestPretrainedModelResponseFreeformResult._read
