# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number
from . import test_pretrained_model_request_model_info as _test_pretrained_model_request_model_info

if TYPE_CHECKING:
    from .test_pretrained_model_request_model_info import TestPretrainedModelRequestModelInfo

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestPretrainedModelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    features: list[float]
    model_info: TestPretrainedModelRequestModelInfo

    WIRE: ClassVar[Mapping[str, str]] = {
        "features": "features",
        "modelInfo": "model_info",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestPretrainedModelRequest")
        d, o = v, _new(TestPretrainedModelRequest)
        known = 2
        o._extra = None
        try:
            o.features = list_of(number, d["features"], d, "features", drift)
            o.model_info = _test_pretrained_model_request_model_info.read(d["modelInfo"], d, "modelInfo", drift)
        except KeyError:
            return with_gaps(TestPretrainedModelRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestPretrainedModelRequest._read
