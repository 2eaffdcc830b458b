# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelInputImage``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from ..types import UNSET, Unset
from .deploy_pretrained_model_input_image_input_type import DeployPretrainedModelInputImageInputType
from .image_input_resize_mode import ImageInputResizeMode
from .image_input_scaling import ImageInputScaling

_new = object.__new__
_DeployPretrainedModelInputImageInputType = members(DeployPretrainedModelInputImageInputType)
_ImageInputResizeMode = members(ImageInputResizeMode)
_ImageInputScaling = members(ImageInputScaling)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelInputImage(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    input_type: DeployPretrainedModelInputImageInputType
    input_scaling: ImageInputScaling | Unset = UNSET
    resize_mode: ImageInputResizeMode | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "inputType": "input_type",
        "inputScaling": "input_scaling",
        "resizeMode": "resize_mode",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelInputImage")
        d, o = v, _new(DeployPretrainedModelInputImage)
        known = 1
        o._extra = None
        try:
            o.input_type = (
                _DeployPretrainedModelInputImageInputType[v]
                if type(v := d["inputType"]) is str and v in _DeployPretrainedModelInputImageInputType
                else member(DeployPretrainedModelInputImageInputType, v, d, "inputType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelInputImage, known, d, at, key, drift)
        if "inputScaling" in d:
            known += 1
            o.input_scaling = (
                _ImageInputScaling[v]
                if type(v := d["inputScaling"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "inputScaling", drift)
            )
        else:
            o.input_scaling = UNSET
        if "resizeMode" in d:
            known += 1
            o.resize_mode = (
                _ImageInputResizeMode[v]
                if type(v := d["resizeMode"]) is str and v in _ImageInputResizeMode
                else member(ImageInputResizeMode, v, d, "resizeMode", drift)
            )
        else:
            o.resize_mode = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelInputImage._read
