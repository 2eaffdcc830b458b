# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerBlock``: 11 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import dsp_group_item as _dsp_group_item
from . import tuner_block_variants_additional_property as _tuner_block_variants_additional_property
from .block_type import BlockType

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem
    from .tuner_block_variants_additional_property import TunerBlockVariantsAdditionalProperty

_new = object.__new__
_BlockType = members(BlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_type: BlockType
    title: str
    type_: str
    author: str | Unset = UNSET
    default_config: dict[str, Any] | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    organization_model_id: float | Unset = UNSET
    params: dict[str, DSPGroupItem] | Unset = UNSET
    recommended: bool | Unset = UNSET
    variants: dict[str, TunerBlockVariantsAdditionalProperty] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockType": "block_type",
        "title": "title",
        "type": "type_",
        "author": "author",
        "defaultConfig": "default_config",
        "description": "description",
        "name": "name",
        "organizationModelId": "organization_model_id",
        "params": "params",
        "recommended": "recommended",
        "variants": "variants",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerBlock")
        d, o = v, _new(TunerBlock)
        known = 3
        o._extra = None
        try:
            o.block_type = (
                _BlockType[v]
                if type(v := d["blockType"]) is str and v in _BlockType
                else member(BlockType, v, d, "blockType", drift)
            )
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(TunerBlock, known, d, at, key, drift)
        if "author" in d:
            known += 1
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
        else:
            o.author = UNSET
        if "defaultConfig" in d:
            known += 1
            o.default_config = map_of(anything, d["defaultConfig"], d, "defaultConfig", drift)
        else:
            o.default_config = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "organizationModelId" in d:
            known += 1
            o.organization_model_id = (
                v
                if type(v := d["organizationModelId"]) is float or type(v) is int
                else number(v, d, "organizationModelId", drift)
            )
        else:
            o.organization_model_id = UNSET
        if "params" in d:
            known += 1
            o.params = map_of(_dsp_group_item.read, d["params"], d, "params", drift)
        else:
            o.params = UNSET
        if "recommended" in d:
            known += 1
            o.recommended = v if type(v := d["recommended"]) is bool else boolean(v, d, "recommended", drift)
        else:
            o.recommended = UNSET
        if "variants" in d:
            known += 1
            o.variants = map_of(_tuner_block_variants_additional_property.read, d["variants"], d, "variants", drift)
        else:
            o.variants = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerBlock._read
