# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseLearnBlock``: 8 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, member, members, text
from ..types import UNSET, Unset
from .experimental_impulse_specific_gpu_training_processor import ExperimentalImpulseSpecificGpuTrainingProcessor
from .learn_block_type import LearnBlockType

_new = object.__new__
_ExperimentalImpulseSpecificGpuTrainingProcessor = members(ExperimentalImpulseSpecificGpuTrainingProcessor)
_LearnBlockType = members(LearnBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseLearnBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        id: >= 1.0.
    """

    dsp: list[int]
    id: int
    name: str
    title: str
    type_: LearnBlockType
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    training_processor: ExperimentalImpulseSpecificGpuTrainingProcessor | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dsp": "dsp",
        "id": "id",
        "name": "name",
        "title": "title",
        "type": "type_",
        "createdAt": "created_at",
        "createdBy": "created_by",
        "trainingProcessor": "training_processor",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseLearnBlock")
        d, o = v, _new(ImpulseLearnBlock)
        known = 5
        o._extra = None
        try:
            o.dsp = list_of(integer, d["dsp"], d, "dsp", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = (
                _LearnBlockType[v]
                if type(v := d["type"]) is str and v in _LearnBlockType
                else member(LearnBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ImpulseLearnBlock, known, d, at, key, drift)
        if "createdAt" in d:
            known += 1
            o.created_at = date_time(d["createdAt"], d, "createdAt", drift)
        else:
            o.created_at = UNSET
        if "createdBy" in d:
            known += 1
            o.created_by = v if type(v := d["createdBy"]) is str else text(v, d, "createdBy", drift)
        else:
            o.created_by = UNSET
        if "trainingProcessor" in d:
            known += 1
            o.training_processor = (
                _ExperimentalImpulseSpecificGpuTrainingProcessor[v]
                if type(v := d["trainingProcessor"]) is str and v in _ExperimentalImpulseSpecificGpuTrainingProcessor
                else member(ExperimentalImpulseSpecificGpuTrainingProcessor, v, d, "trainingProcessor", drift)
            )
        else:
            o.training_processor = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseLearnBlock._read
