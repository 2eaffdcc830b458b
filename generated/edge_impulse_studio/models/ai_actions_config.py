# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AIActionsConfig``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from ..types import UNSET, Unset
from . import ai_actions_config_step as _ai_actions_config_step
from .ai_actions_data_category import AIActionsDataCategory

if TYPE_CHECKING:
    from .ai_actions_config_step import AIActionsConfigStep

_new = object.__new__
_AIActionsDataCategory = members(AIActionsDataCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AIActionsConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_category: AIActionsDataCategory
    steps: list[AIActionsConfigStep]
    data_metadata_key: str | Unset = UNSET
    data_metadata_value: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataCategory": "data_category",
        "steps": "steps",
        "dataMetadataKey": "data_metadata_key",
        "dataMetadataValue": "data_metadata_value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AIActionsConfig")
        d, o = v, _new(AIActionsConfig)
        known = 2
        o._extra = None
        try:
            o.data_category = (
                _AIActionsDataCategory[v]
                if type(v := d["dataCategory"]) is str and v in _AIActionsDataCategory
                else member(AIActionsDataCategory, v, d, "dataCategory", drift)
            )
            o.steps = list_of(_ai_actions_config_step.read, d["steps"], d, "steps", drift)
        except KeyError:
            return with_gaps(AIActionsConfig, known, d, at, key, drift)
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AIActionsConfig._read
