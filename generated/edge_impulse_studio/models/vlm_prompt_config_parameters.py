# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmPromptConfigParameters``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import vlm_prompt_config_param_item as _vlm_prompt_config_param_item

if TYPE_CHECKING:
    from .vlm_prompt_config_param_item import VlmPromptConfigParamItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmPromptConfigParameters(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_parameters: list[VlmPromptConfigParamItem]
    version: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelParameters": "model_parameters",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmPromptConfigParameters")
        d, o = v, _new(VlmPromptConfigParameters)
        known = 2
        o._extra = None
        try:
            o.model_parameters = list_of(
                _vlm_prompt_config_param_item.read, d["modelParameters"], d, "modelParameters", drift
            )
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(VlmPromptConfigParameters, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmPromptConfigParameters._read
