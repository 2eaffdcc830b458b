# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadPretrainedModelRequest``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, File, Unset
from .upload_pretrained_model_request_model_file_type import UploadPretrainedModelRequestModelFileType

_new = object.__new__
_UploadPretrainedModelRequestModelFileType = members(UploadPretrainedModelRequestModelFileType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadPretrainedModelRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_file: File
    model_file_name: str
    model_file_type: UploadPretrainedModelRequestModelFileType
    device: str | Unset = UNSET
    override_input_shape: list[int] | Unset = UNSET
    representative_features: File | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelFile": "model_file",
        "modelFileName": "model_file_name",
        "modelFileType": "model_file_type",
        "device": "device",
        "overrideInputShape": "override_input_shape",
        "representativeFeatures": "representative_features",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadPretrainedModelRequest")
        d, o = v, _new(UploadPretrainedModelRequest)
        known = 3
        o._extra = None
        try:
            o.model_file = d["modelFile"]
            o.model_file_name = v if type(v := d["modelFileName"]) is str else text(v, d, "modelFileName", drift)
            o.model_file_type = (
                _UploadPretrainedModelRequestModelFileType[v]
                if type(v := d["modelFileType"]) is str and v in _UploadPretrainedModelRequestModelFileType
                else member(UploadPretrainedModelRequestModelFileType, v, d, "modelFileType", drift)
            )
        except KeyError:
            return with_gaps(UploadPretrainedModelRequest, known, d, at, key, drift)
        if "device" in d:
            known += 1
            o.device = v if type(v := d["device"]) is str else text(v, d, "device", drift)
        else:
            o.device = UNSET
        if "overrideInputShape" in d:
            known += 1
            o.override_input_shape = list_of(integer, d["overrideInputShape"], d, "overrideInputShape", drift)
        else:
            o.override_input_shape = UNSET
        if "representativeFeatures" in d:
            known += 1
            o.representative_features = d["representativeFeatures"]
        else:
            o.representative_features = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadPretrainedModelRequest._read
