# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelImagesRequestInput``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .image_input_resize_mode import ImageInputResizeMode
from .image_input_scaling import ImageInputScaling

_new = object.__new__
_ImageInputResizeMode = members(ImageInputResizeMode)
_ImageInputScaling = members(ImageInputScaling)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestPretrainedModelImagesRequestInput(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    input_scaling: ImageInputScaling
    resize_mode: ImageInputResizeMode

    WIRE: ClassVar[Mapping[str, str]] = {
        "inputScaling": "input_scaling",
        "resizeMode": "resize_mode",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestPretrainedModelImagesRequestInput")
        d, o = v, _new(TestPretrainedModelImagesRequestInput)
        known = 2
        o._extra = None
        try:
            o.input_scaling = (
                _ImageInputScaling[v]
                if type(v := d["inputScaling"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "inputScaling", drift)
            )
            o.resize_mode = (
                _ImageInputResizeMode[v]
                if type(v := d["resizeMode"]) is str and v in _ImageInputResizeMode
                else member(ImageInputResizeMode, v, d, "resizeMode", drift)
            )
        except KeyError:
            return with_gaps(TestPretrainedModelImagesRequestInput, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestPretrainedModelImagesRequestInput._read
