# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``InputBlock``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .block_type import BlockType
from .input_block_type import InputBlockType

_new = object.__new__
_BlockType = members(BlockType)
_InputBlockType = members(InputBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    block_type: BlockType
    description: str
    name: str
    title: str
    type_: InputBlockType

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "blockType": "block_type",
        "description": "description",
        "name": "name",
        "title": "title",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "InputBlock")
        d, o = v, _new(InputBlock)
        known = 6
        o._extra = None
        try:
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
            o.block_type = (
                _BlockType[v]
                if type(v := d["blockType"]) is str and v in _BlockType
                else member(BlockType, v, d, "blockType", drift)
            )
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = (
                _InputBlockType[v]
                if type(v := d["type"]) is str and v in _InputBlockType
                else member(InputBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(InputBlock, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = InputBlock._read
