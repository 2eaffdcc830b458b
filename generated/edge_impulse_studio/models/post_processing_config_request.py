# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PostProcessingConfigRequest``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, map_of, member, members, text
from ..types import UNSET, Unset
from .post_processing_block_type import PostProcessingBlockType

_new = object.__new__
_PostProcessingBlockType = members(PostProcessingBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PostProcessingConfigRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    enabled: bool
    parameters: dict[str, str]
    type_: PostProcessingBlockType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "parameters": "parameters",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PostProcessingConfigRequest")
        d, o = v, _new(PostProcessingConfigRequest)
        known = 2
        o._extra = None
        try:
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
        except KeyError:
            return with_gaps(PostProcessingConfigRequest, known, d, at, key, drift)
        if "type" in d:
            known += 1
            o.type_ = (
                _PostProcessingBlockType[v]
                if type(v := d["type"]) is str and v in _PostProcessingBlockType
                else member(PostProcessingBlockType, v, d, "type", drift)
            )
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PostProcessingConfigRequest._read
