# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPretrainedModelResponse``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, text
from ..types import UNSET, Unset
from . import get_pretrained_model_response_model as _get_pretrained_model_response_model
from . import get_pretrained_model_response_model_info as _get_pretrained_model_response_model_info
from .keras_model_type_enum import KerasModelTypeEnum

if TYPE_CHECKING:
    from .get_pretrained_model_response_model import GetPretrainedModelResponseModel
    from .get_pretrained_model_response_model_info import GetPretrainedModelResponseModelInfo

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPretrainedModelResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    available_model_types: list[KerasModelTypeEnum]
    specific_device_selected: bool
    error: str | Unset = UNSET
    model: GetPretrainedModelResponseModel | Unset = UNSET
    model_info: GetPretrainedModelResponseModelInfo | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "availableModelTypes": "available_model_types",
        "specificDeviceSelected": "specific_device_selected",
        "error": "error",
        "model": "model",
        "modelInfo": "model_info",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPretrainedModelResponse")
        d, o = v, _new(GetPretrainedModelResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.available_model_types = list_of(
                partial(member, KerasModelTypeEnum), d["availableModelTypes"], d, "availableModelTypes", drift
            )
            o.specific_device_selected = (
                v if type(v := d["specificDeviceSelected"]) is bool else boolean(v, d, "specificDeviceSelected", drift)
            )
        except KeyError:
            return with_gaps(GetPretrainedModelResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "model" in d:
            known += 1
            o.model = _get_pretrained_model_response_model.read(d["model"], d, "model", drift)
        else:
            o.model = UNSET
        if "modelInfo" in d:
            known += 1
            o.model_info = _get_pretrained_model_response_model_info.read(d["modelInfo"], d, "modelInfo", drift)
        else:
            o.model_info = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPretrainedModelResponse._read
