# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AIAction``: 10 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import ai_action_last_preview_state as _ai_action_last_preview_state
from . import ai_action_set_metadata_after_running_item as _ai_action_set_metadata_after_running_item
from . import ai_actions_config as _ai_actions_config

if TYPE_CHECKING:
    from .ai_action_last_preview_state import AIActionLastPreviewState
    from .ai_action_set_metadata_after_running_item import AIActionSetMetadataAfterRunningItem
    from .ai_actions_config import AIActionsConfig

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AIAction(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cache_unchanged_steps: bool
    config: AIActionsConfig
    display_name: str
    grid_column_count: int
    id: int
    max_data_preview_count: int
    preview_config: AIActionsConfig
    set_metadata_after_running: list[AIActionSetMetadataAfterRunningItem]
    last_preview_state: AIActionLastPreviewState | Unset = UNSET
    name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "cacheUnchangedSteps": "cache_unchanged_steps",
        "config": "config",
        "displayName": "display_name",
        "gridColumnCount": "grid_column_count",
        "id": "id",
        "maxDataPreviewCount": "max_data_preview_count",
        "previewConfig": "preview_config",
        "setMetadataAfterRunning": "set_metadata_after_running",
        "lastPreviewState": "last_preview_state",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AIAction")
        d, o = v, _new(AIAction)
        known = 8
        o._extra = None
        try:
            o.cache_unchanged_steps = (
                v if type(v := d["cacheUnchangedSteps"]) is bool else boolean(v, d, "cacheUnchangedSteps", drift)
            )
            o.config = _ai_actions_config.read(d["config"], d, "config", drift)
            o.display_name = v if type(v := d["displayName"]) is str else text(v, d, "displayName", drift)
            o.grid_column_count = (
                v if type(v := d["gridColumnCount"]) is int else integer(v, d, "gridColumnCount", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.max_data_preview_count = (
                v if type(v := d["maxDataPreviewCount"]) is int else integer(v, d, "maxDataPreviewCount", drift)
            )
            o.preview_config = _ai_actions_config.read(d["previewConfig"], d, "previewConfig", drift)
            o.set_metadata_after_running = list_of(
                _ai_action_set_metadata_after_running_item.read,
                d["setMetadataAfterRunning"],
                d,
                "setMetadataAfterRunning",
                drift,
            )
        except KeyError:
            return with_gaps(AIAction, known, d, at, key, drift)
        if "lastPreviewState" in d:
            known += 1
            o.last_preview_state = _ai_action_last_preview_state.read(
                d["lastPreviewState"], d, "lastPreviewState", drift
            )
        else:
            o.last_preview_state = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AIAction._read
