# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PostProcessingConfigResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, text
from ..types import UNSET, Unset
from . import dsp_group_item as _dsp_group_item
from .post_processing_block_type import PostProcessingBlockType

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem

_new = object.__new__
_PostProcessingBlockType = members(PostProcessingBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PostProcessingConfigResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    enabled: bool
    parameters: list[DSPGroupItem]
    type_: PostProcessingBlockType
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "enabled": "enabled",
        "parameters": "parameters",
        "type": "type_",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PostProcessingConfigResponse")
        d, o = v, _new(PostProcessingConfigResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
            o.parameters = list_of(_dsp_group_item.read, d["parameters"], d, "parameters", drift)
            o.type_ = (
                _PostProcessingBlockType[v]
                if type(v := d["type"]) is str and v in _PostProcessingBlockType
                else member(PostProcessingBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(PostProcessingConfigResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PostProcessingConfigResponse._read
