# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPretrainedModelResponseModel``: 7 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import get_pretrained_model_response_model_profile_info as _get_pretrained_model_response_model_profile_info
from . import pretrained_model_tensor as _pretrained_model_tensor

if TYPE_CHECKING:
    from .get_pretrained_model_response_model_profile_info import GetPretrainedModelResponseModelProfileInfo
    from .pretrained_model_tensor import PretrainedModelTensor

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPretrainedModelResponseModel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    file_name: str
    inputs: list[PretrainedModelTensor]
    outputs: list[PretrainedModelTensor]
    profile_info: GetPretrainedModelResponseModelProfileInfo | Unset = UNSET
    profile_job_failed: bool | Unset = UNSET
    profile_job_id: int | Unset = UNSET
    supports_tf_lite: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "fileName": "file_name",
        "inputs": "inputs",
        "outputs": "outputs",
        "profileInfo": "profile_info",
        "profileJobFailed": "profile_job_failed",
        "profileJobId": "profile_job_id",
        "supportsTFLite": "supports_tf_lite",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPretrainedModelResponseModel")
        d, o = v, _new(GetPretrainedModelResponseModel)
        known = 3
        o._extra = None
        try:
            o.file_name = v if type(v := d["fileName"]) is str else text(v, d, "fileName", drift)
            o.inputs = list_of(_pretrained_model_tensor.read, d["inputs"], d, "inputs", drift)
            o.outputs = list_of(_pretrained_model_tensor.read, d["outputs"], d, "outputs", drift)
        except KeyError:
            return with_gaps(GetPretrainedModelResponseModel, known, d, at, key, drift)
        if "profileInfo" in d:
            known += 1
            o.profile_info = _get_pretrained_model_response_model_profile_info.read(
                d["profileInfo"], d, "profileInfo", drift
            )
        else:
            o.profile_info = UNSET
        if "profileJobFailed" in d:
            known += 1
            o.profile_job_failed = (
                v if type(v := d["profileJobFailed"]) is bool else boolean(v, d, "profileJobFailed", drift)
            )
        else:
            o.profile_job_failed = UNSET
        if "profileJobId" in d:
            known += 1
            o.profile_job_id = v if type(v := d["profileJobId"]) is int else integer(v, d, "profileJobId", drift)
        else:
            o.profile_job_id = UNSET
        if "supportsTFLite" in d:
            known += 1
            o.supports_tf_lite = v if type(v := d["supportsTFLite"]) is bool else boolean(v, d, "supportsTFLite", drift)
        else:
            o.supports_tf_lite = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPretrainedModelResponseModel._read
