# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AllLearnBlocksResponseLearnBlocksItem``: 9 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number, text
from ..types import UNSET, Unset
from .block_display_category import BlockDisplayCategory
from .learn_block_type import LearnBlockType
from .public_project_tier_availability import PublicProjectTierAvailability

_new = object.__new__
_BlockDisplayCategory = members(BlockDisplayCategory)
_LearnBlockType = members(LearnBlockType)
_PublicProjectTierAvailability = members(PublicProjectTierAvailability)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AllLearnBlocksResponseLearnBlocksItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    description: str
    name: str
    title: str
    type_: LearnBlockType
    display_category: BlockDisplayCategory | Unset = UNSET
    experiment: str | Unset = UNSET
    organization_model_id: float | Unset = UNSET
    public_project_tier_availability: PublicProjectTierAvailability | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "description": "description",
        "name": "name",
        "title": "title",
        "type": "type_",
        "displayCategory": "display_category",
        "experiment": "experiment",
        "organizationModelId": "organization_model_id",
        "publicProjectTierAvailability": "public_project_tier_availability",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AllLearnBlocksResponseLearnBlocksItem")
        d, o = v, _new(AllLearnBlocksResponseLearnBlocksItem)
        known = 5
        o._extra = None
        try:
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = (
                _LearnBlockType[v]
                if type(v := d["type"]) is str and v in _LearnBlockType
                else member(LearnBlockType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(AllLearnBlocksResponseLearnBlocksItem, known, d, at, key, drift)
        if "displayCategory" in d:
            known += 1
            o.display_category = (
                _BlockDisplayCategory[v]
                if type(v := d["displayCategory"]) is str and v in _BlockDisplayCategory
                else member(BlockDisplayCategory, v, d, "displayCategory", drift)
            )
        else:
            o.display_category = UNSET
        if "experiment" in d:
            known += 1
            o.experiment = v if type(v := d["experiment"]) is str else text(v, d, "experiment", drift)
        else:
            o.experiment = UNSET
        if "organizationModelId" in d:
            known += 1
            o.organization_model_id = (
                v
                if type(v := d["organizationModelId"]) is float or type(v) is int
                else number(v, d, "organizationModelId", drift)
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AllLearnBlocksResponseLearnBlocksItem._read
