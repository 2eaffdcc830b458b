# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelInputAudio``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number
from .deploy_pretrained_model_input_audio_input_type import DeployPretrainedModelInputAudioInputType

_new = object.__new__
_DeployPretrainedModelInputAudioInputType = members(DeployPretrainedModelInputAudioInputType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelInputAudio(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frequency_hz: float
    input_type: DeployPretrainedModelInputAudioInputType

    WIRE: ClassVar[Mapping[str, str]] = {
        "frequencyHz": "frequency_hz",
        "inputType": "input_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelInputAudio")
        d, o = v, _new(DeployPretrainedModelInputAudio)
        known = 2
        o._extra = None
        try:
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.input_type = (
                _DeployPretrainedModelInputAudioInputType[v]
                if type(v := d["inputType"]) is str and v in _DeployPretrainedModelInputAudioInputType
                else member(DeployPretrainedModelInputAudioInputType, v, d, "inputType", drift)
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelInputAudio, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelInputAudio._read
