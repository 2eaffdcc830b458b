# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadPretrainedModelByUrlRequest``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, File, Unset
from .upload_pretrained_model_by_url_request_model_file_type import UploadPretrainedModelByUrlRequestModelFileType

_new = object.__new__
_UploadPretrainedModelByUrlRequestModelFileType = members(UploadPretrainedModelByUrlRequestModelFileType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadPretrainedModelByUrlRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_file_name: str
    model_file_type: UploadPretrainedModelByUrlRequestModelFileType
    model_file_url: str
    device: str | Unset = UNSET
    override_input_shape: list[int] | Unset = UNSET
    representative_features: File | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelFileName": "model_file_name",
        "modelFileType": "model_file_type",
        "modelFileUrl": "model_file_url",
        "device": "device",
        "overrideInputShape": "override_input_shape",
        "representativeFeatures": "representative_features",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadPretrainedModelByUrlRequest")
        d, o = v, _new(UploadPretrainedModelByUrlRequest)
        known = 3
        o._extra = None
        try:
            o.model_file_name = v if type(v := d["modelFileName"]) is str else text(v, d, "modelFileName", drift)
            o.model_file_type = (
                _UploadPretrainedModelByUrlRequestModelFileType[v]
                if type(v := d["modelFileType"]) is str and v in _UploadPretrainedModelByUrlRequestModelFileType
                else member(UploadPretrainedModelByUrlRequestModelFileType, v, d, "modelFileType", drift)
            )
            o.model_file_url = v if type(v := d["modelFileUrl"]) is str else text(v, d, "modelFileUrl", drift)
        except KeyError:
            return with_gaps(UploadPretrainedModelByUrlRequest, known, d, at, key, drift)
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


read = UploadPretrainedModelByUrlRequest._read
