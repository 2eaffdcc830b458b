# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PreviewAIActionsSamplesRequest``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .ai_actions_data_category import AIActionsDataCategory

_new = object.__new__
_AIActionsDataCategory = members(AIActionsDataCategory)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PreviewAIActionsSamplesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_category: AIActionsDataCategory
    max_data_preview_count: int
    save_config: bool
    data_metadata_key: str | Unset = UNSET
    data_metadata_value: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataCategory": "data_category",
        "maxDataPreviewCount": "max_data_preview_count",
        "saveConfig": "save_config",
        "dataMetadataKey": "data_metadata_key",
        "dataMetadataValue": "data_metadata_value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PreviewAIActionsSamplesRequest")
        d, o = v, _new(PreviewAIActionsSamplesRequest)
        known = 3
        o._extra = None
        try:
            o.data_category = (
                _AIActionsDataCategory[v]
                if type(v := d["dataCategory"]) is str and v in _AIActionsDataCategory
                else member(AIActionsDataCategory, v, d, "dataCategory", drift)
            )
            o.max_data_preview_count = (
                v if type(v := d["maxDataPreviewCount"]) is int else integer(v, d, "maxDataPreviewCount", drift)
            )
            o.save_config = v if type(v := d["saveConfig"]) is bool else boolean(v, d, "saveConfig", drift)
        except KeyError:
            return with_gaps(PreviewAIActionsSamplesRequest, known, d, at, key, drift)
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


read = PreviewAIActionsSamplesRequest._read
