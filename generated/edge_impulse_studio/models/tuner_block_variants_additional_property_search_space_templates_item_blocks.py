# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import (
    tuner_block_variants_additional_property_search_space_templates_item_blocks_dsp as _tuner_block_variants_additional_property_search_space_templates_item_blocks_dsp,
)
from . import (
    tuner_block_variants_additional_property_search_space_templates_item_blocks_input as _tuner_block_variants_additional_property_search_space_templates_item_blocks_input,
)
from . import (
    tuner_block_variants_additional_property_search_space_templates_item_blocks_learn as _tuner_block_variants_additional_property_search_space_templates_item_blocks_learn,
)

if TYPE_CHECKING:
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks_dsp import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp,
    )
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks_input import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksInput,
    )
    from .tuner_block_variants_additional_property_search_space_templates_item_blocks_learn import (
        TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksLearn,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp: TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksDsp | Unset = UNSET
    input_: TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksInput | Unset = UNSET
    learn: TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocksLearn | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dsp": "dsp",
        "input": "input_",
        "learn": "learn",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(
                v, at, key, drift, "TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks"
            )
        d, o = v, _new(TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks)
        known = 0
        o._extra = None
        if "dsp" in d:
            known += 1
            o.dsp = _tuner_block_variants_additional_property_search_space_templates_item_blocks_dsp.read(
                d["dsp"], d, "dsp", drift
            )
        else:
            o.dsp = UNSET
        if "input" in d:
            known += 1
            o.input_ = _tuner_block_variants_additional_property_search_space_templates_item_blocks_input.read(
                d["input"], d, "input", drift
            )
        else:
            o.input_ = UNSET
        if "learn" in d:
            known += 1
            o.learn = _tuner_block_variants_additional_property_search_space_templates_item_blocks_learn.read(
                d["learn"], d, "learn", drift
            )
        else:
            o.learn = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerBlockVariantsAdditionalPropertySearchSpaceTemplatesItemBlocks._read
