# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LearnBlock``: 12 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from .block_display_category import BlockDisplayCategory
from .block_type import BlockType
from .public_project_tier_availability import PublicProjectTierAvailability

_new = object.__new__
_BlockDisplayCategory = members(BlockDisplayCategory)
_BlockType = members(BlockType)
_PublicProjectTierAvailability = members(PublicProjectTierAvailability)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LearnBlock(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    block_type: BlockType
    description: str
    name: str
    recommended: bool
    title: str
    type_: str
    display_category: BlockDisplayCategory | Unset = UNSET
    is_public_enterprise_only: bool | Unset = UNSET
    organization_model_id: int | Unset = UNSET
    public_project_tier_availability: PublicProjectTierAvailability | Unset = UNSET
    supported_targets: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "blockType": "block_type",
        "description": "description",
        "name": "name",
        "recommended": "recommended",
        "title": "title",
        "type": "type_",
        "displayCategory": "display_category",
        "isPublicEnterpriseOnly": "is_public_enterprise_only",
        "organizationModelId": "organization_model_id",
        "publicProjectTierAvailability": "public_project_tier_availability",
        "supportedTargets": "supported_targets",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LearnBlock")
        d, o = v, _new(LearnBlock)
        known = 7
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
            o.recommended = v if type(v := d["recommended"]) is bool else boolean(v, d, "recommended", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(LearnBlock, known, d, at, key, drift)
        if "displayCategory" in d:
            known += 1
            o.display_category = (
                _BlockDisplayCategory[v]
                if type(v := d["displayCategory"]) is str and v in _BlockDisplayCategory
                else member(BlockDisplayCategory, v, d, "displayCategory", drift)
            )
        else:
            o.display_category = UNSET
        if "isPublicEnterpriseOnly" in d:
            known += 1
            o.is_public_enterprise_only = (
                v if type(v := d["isPublicEnterpriseOnly"]) is bool else boolean(v, d, "isPublicEnterpriseOnly", drift)
            )
        else:
            o.is_public_enterprise_only = UNSET
        if "organizationModelId" in d:
            known += 1
            o.organization_model_id = (
                v if type(v := d["organizationModelId"]) is int else integer(v, d, "organizationModelId", drift)
            )
        else:
            o.organization_model_id = UNSET
        if "publicProjectTierAvailability" in d:
            known += 1
            o.public_project_tier_availability = (
                _PublicProjectTierAvailability[v]
                if type(v := d["publicProjectTierAvailability"]) is str and v in _PublicProjectTierAvailability
                else member(PublicProjectTierAvailability, v, d, "publicProjectTierAvailability", drift)
            )
        else:
            o.public_project_tier_availability = UNSET
        if "supportedTargets" in d:
            known += 1
            o.supported_targets = list_of(text, d["supportedTargets"], d, "supportedTargets", drift)
        else:
            o.supported_targets = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LearnBlock._read
