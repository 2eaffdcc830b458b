# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PostProcessingConfig``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members
from . import dsp_group_item as _dsp_group_item
from .post_processing_block_type import PostProcessingBlockType

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem

_new = object.__new__
_PostProcessingBlockType = members(PostProcessingBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PostProcessingConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    enabled: bool
    parameters: list[DSPGroupItem]
    type_: PostProcessingBlockType

    WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "parameters": "parameters",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PostProcessingConfig")
        d, o = v, _new(PostProcessingConfig)
        known = 3
        o._extra = None
        try:
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
            o.parameters = list_of(_dsp_group_item.read, d["parameters"], d, "parameters", drift)
            o.type_ = (
                _PostProcessingBlockType[v]
                if type(v := d["type"]) is str and v in _PostProcessingBlockType
                else member(PostProcessingBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(PostProcessingConfig, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PostProcessingConfig._read
