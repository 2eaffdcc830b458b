# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPBlock``: 14 fields, 10 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import dsp_named_axis as _dsp_named_axis
from .block_type import BlockType

if TYPE_CHECKING:
    from .dsp_named_axis import DSPNamedAxis

_new = object.__new__
_BlockType = members(BlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    block_type: BlockType
    description: str
    experimental: bool
    latest_implementation_version: int
    name: str
    recommended: bool
    title: str
    type_: str
    variants: Any
    named_axes: list[DSPNamedAxis] | Unset = UNSET
    organization_dsp_id: int | Unset = UNSET
    organization_id: int | Unset = UNSET
    supported_targets: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "blockType": "block_type",
        "description": "description",
        "experimental": "experimental",
        "latestImplementationVersion": "latest_implementation_version",
        "name": "name",
        "recommended": "recommended",
        "title": "title",
        "type": "type_",
        "variants": "variants",
        "namedAxes": "named_axes",
        "organizationDspId": "organization_dsp_id",
        "organizationId": "organization_id",
        "supportedTargets": "supported_targets",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPBlock")
        d, o = v, _new(DSPBlock)
        known = 10
        o._extra = None
        try:
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
            o.block_type = (
                _BlockType[v]
                if type(v := d["blockType"]) is str and v in _BlockType
                else member(BlockType, v, d, "blockType", drift)
            )
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
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
            o.variants = d["variants"]
        except KeyError:
            return with_gaps(DSPBlock, known, d, at, key, drift)
        if "namedAxes" in d:
            known += 1
            o.named_axes = list_of(_dsp_named_axis.read, d["namedAxes"], d, "namedAxes", drift)
        else:
            o.named_axes = UNSET
        if "organizationDspId" in d:
            known += 1
            o.organization_dsp_id = (
                v if type(v := d["organizationDspId"]) is int else integer(v, d, "organizationDspId", drift)
            )
        else:
            o.organization_dsp_id = UNSET
        if "organizationId" in d:
            known += 1
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
        else:
            o.organization_id = UNSET
        if "supportedTargets" in d:
            known += 1
            o.supported_targets = list_of(text, d["supportedTargets"], d, "supportedTargets", drift)
        else:
            o.supported_targets = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPBlock._read
