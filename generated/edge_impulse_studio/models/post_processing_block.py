# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PostProcessingBlock``: 11 fields, 10 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import dsp_group_item as _dsp_group_item
from .block_type import BlockType
from .post_processing_block_type import PostProcessingBlockType

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem

_new = object.__new__
_BlockType = members(BlockType)
_PostProcessingBlockType = members(PostProcessingBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PostProcessingBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    block_type: BlockType
    default_parameters: list[DSPGroupItem]
    description: str
    experimental: bool
    latest_implementation_version: int
    name: str
    recommended: bool
    title: str
    type_: PostProcessingBlockType
    supported_targets: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "blockType": "block_type",
        "defaultParameters": "default_parameters",
        "description": "description",
        "experimental": "experimental",
        "latestImplementationVersion": "latest_implementation_version",
        "name": "name",
        "recommended": "recommended",
        "title": "title",
        "type": "type_",
        "supportedTargets": "supported_targets",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PostProcessingBlock")
        d, o = v, _new(PostProcessingBlock)
        known = 10
        o._extra = None
        try:
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
            o.block_type = (
                _BlockType[v]
                if type(v := d["blockType"]) is str and v in _BlockType
                else member(BlockType, v, d, "blockType", drift)
            )
            o.default_parameters = list_of(_dsp_group_item.read, d["defaultParameters"], d, "defaultParameters", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.experimental = v if type(v := d["experimental"]) is bool else boolean(v, d, "experimental", drift)
            o.latest_implementation_version = (
                v
                if type(v := d["latestImplementationVersion"]) is int
                else integer(v, d, "latestImplementationVersion", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.recommended = v if type(v := d["recommended"]) is bool else boolean(v, d, "recommended", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = (
                _PostProcessingBlockType[v]
                if type(v := d["type"]) is str and v in _PostProcessingBlockType
                else member(PostProcessingBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(PostProcessingBlock, known, d, at, key, drift)
        if "supportedTargets" in d:
            known += 1
            o.supported_targets = list_of(text, d["supportedTargets"], d, "supportedTargets", drift)
        else:
            o.supported_targets = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PostProcessingBlock._read
