# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmModel``: 8 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, number, text
from ..types import UNSET, Unset
from . import dsp_group as _dsp_group
from . import vlm_prompt_component as _vlm_prompt_component
from .vlm_model_type import VlmModelType

if TYPE_CHECKING:
    from .dsp_group import DSPGroup
    from .vlm_prompt_component import VlmPromptComponent

_new = object.__new__
_VlmModelType = members(VlmModelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmModel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    default_parameters: list[DSPGroup]
    description: str
    model_id: float
    model_name: str
    type_: VlmModelType
    card_link: Any
    available_prompt_components: list[list[VlmPromptComponent]] | Unset = UNSET
    requires_warmup: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "defaultParameters": "default_parameters",
        "description": "description",
        "modelId": "model_id",
        "modelName": "model_name",
        "type": "type_",
        "cardLink": "card_link",
        "availablePromptComponents": "available_prompt_components",
        "requiresWarmup": "requires_warmup",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmModel")
        d, o = v, _new(VlmModel)
        known = 6
        o._extra = None
        try:
            o.default_parameters = list_of(_dsp_group.read, d["defaultParameters"], d, "defaultParameters", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.model_id = v if type(v := d["modelId"]) is float or type(v) is int else number(v, d, "modelId", drift)
            o.model_name = v if type(v := d["modelName"]) is str else text(v, d, "modelName", drift)
            o.type_ = (
                _VlmModelType[v]
                if type(v := d["type"]) is str and v in _VlmModelType
                else member(VlmModelType, v, d, "type", drift)
            )
            o.card_link = d["cardLink"]
        except KeyError:
            return with_gaps(VlmModel, known, d, at, key, drift)
        if "availablePromptComponents" in d:
            known += 1
            o.available_prompt_components = list_of(
                partial(list_of, _vlm_prompt_component.read),
                d["availablePromptComponents"],
                d,
                "availablePromptComponents",
                drift,
            )
        else:
            o.available_prompt_components = UNSET
        if "requiresWarmup" in d:
            known += 1
            o.requires_warmup = v if type(v := d["requiresWarmup"]) is bool else boolean(v, d, "requiresWarmup", drift)
        else:
            o.requires_warmup = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmModel._read
