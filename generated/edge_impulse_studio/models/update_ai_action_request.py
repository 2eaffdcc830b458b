# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateAIActionRequest``: 7 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import ai_actions_config_step as _ai_actions_config_step
from . import (
    update_ai_action_request_set_metadata_after_running_item as _update_ai_action_request_set_metadata_after_running_item,
)
from .ai_actions_data_category import AIActionsDataCategory

if TYPE_CHECKING:
    from .ai_actions_config_step import AIActionsConfigStep
    from .update_ai_action_request_set_metadata_after_running_item import (
        UpdateAIActionRequestSetMetadataAfterRunningItem,
    )

_new = object.__new__
_AIActionsDataCategory = members(AIActionsDataCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateAIActionRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_category: AIActionsDataCategory
    set_metadata_after_running: list[UpdateAIActionRequestSetMetadataAfterRunningItem]
    steps: list[AIActionsConfigStep]
    data_metadata_key: str | Unset = UNSET
    data_metadata_value: str | Unset = UNSET
    name: str | Unset = UNSET
    sort_order: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataCategory": "data_category",
        "setMetadataAfterRunning": "set_metadata_after_running",
        "steps": "steps",
        "dataMetadataKey": "data_metadata_key",
        "dataMetadataValue": "data_metadata_value",
        "name": "name",
        "sortOrder": "sort_order",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateAIActionRequest")
        d, o = v, _new(UpdateAIActionRequest)
        known = 3
        o._extra = None
        try:
            o.data_category = (
                _AIActionsDataCategory[v]
                if type(v := d["dataCategory"]) is str and v in _AIActionsDataCategory
                else member(AIActionsDataCategory, v, d, "dataCategory", drift)
            )
            o.set_metadata_after_running = list_of(
                _update_ai_action_request_set_metadata_after_running_item.read,
                d["setMetadataAfterRunning"],
                d,
                "setMetadataAfterRunning",
                drift,
            )
            o.steps = list_of(_ai_actions_config_step.read, d["steps"], d, "steps", drift)
        except KeyError:
            return with_gaps(UpdateAIActionRequest, known, d, at, key, drift)
        if "dataMetadataKey" in d:
            known += 1
            o.data_metadata_key = v if type(v := d["dataMetadataKey"]) is str else text(v, d, "dataMetadataKey", drift)
        else:
            o.data_metadata_key = UNSET
        if "dataMetadataValue" in d:
            known += 1
            o.data_metadata_value = (
                v if type(v := d["dataMetadataValue"]) is str else text(v, d, "dataMetadataValue", drift)
            )
        else:
            o.data_metadata_value = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "sortOrder" in d:
            known += 1
            o.sort_order = v if type(v := d["sortOrder"]) is int else integer(v, d, "sortOrder", drift)
        else:
            o.sort_order = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateAIActionRequest._read
