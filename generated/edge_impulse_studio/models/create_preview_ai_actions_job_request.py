# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreatePreviewAIActionsJobRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of
from . import ai_actions_config_step as _ai_actions_config_step

if TYPE_CHECKING:
    from .ai_actions_config_step import AIActionsConfigStep

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreatePreviewAIActionsJobRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cache_unchanged_steps: bool
    sample_ids: list[int]
    steps: list[AIActionsConfigStep]

    WIRE: ClassVar[Mapping[str, str]] = {
        "cacheUnchangedSteps": "cache_unchanged_steps",
        "sampleIds": "sample_ids",
        "steps": "steps",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreatePreviewAIActionsJobRequest")
        d, o = v, _new(CreatePreviewAIActionsJobRequest)
        known = 3
        o._extra = None
        try:
            o.cache_unchanged_steps = (
                v if type(v := d["cacheUnchangedSteps"]) is bool else boolean(v, d, "cacheUnchangedSteps", drift)
            )
            o.sample_ids = list_of(integer, d["sampleIds"], d, "sampleIds", drift)
            o.steps = list_of(_ai_actions_config_step.read, d["steps"], d, "steps", drift)
        except KeyError:
            return with_gaps(CreatePreviewAIActionsJobRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreatePreviewAIActionsJobRequest._read
