# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset
from . import (
    tuner_block_variants_additional_property_search_space_templates_item_blocks as _tuner_block_variants_additional_property_search_space_templates_item_blocks,
)

if TYPE_CHECKING:
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    blocks: TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks | Unset = UNSET
    group: str | Unset = UNSET
    template: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "blocks": "blocks",
        "group": "group",
        "template": "template",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem")
        d, o = v, _new(TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem)
        known = 0
        o._extra = None
        if "blocks" in d:
            known += 1
            o.blocks = _tuner_block_variants_additional_property_search_space_templates_item_blocks.read(
                d["blocks"], d, "blocks", drift
            )
        else:
            o.blocks = UNSET
        if "group" in d:
            known += 1
            o.group = v if type(v := d["group"]) is str else text(v, d, "group", drift)
        else:
            o.group = UNSET
        if "template" in d:
            known += 1
            o.template = v if type(v := d["template"]) is str else text(v, d, "template", drift)
        else:
            o.template = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItem._read
