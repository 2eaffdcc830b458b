# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BlockThreshold``: 7 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text, union
from ..types import UNSET, Unset
from . import block_threshold_dropdown_options_item as _block_threshold_dropdown_options_item

if TYPE_CHECKING:
    from .block_threshold_dropdown_options_item import BlockThresholdDropdownOptionsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BlockThreshold(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    help_text: str
    key: str
    value: float | str
    dropdown_options: list[BlockThresholdDropdownOptionsItem] | Unset = UNSET
    suggested_value: float | Unset = UNSET
    suggested_value_text: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "helpText": "help_text",
        "key": "key",
        "value": "value",
        "dropdownOptions": "dropdown_options",
        "suggestedValue": "suggested_value",
        "suggestedValueText": "suggested_value_text",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BlockThreshold")
        d, o = v, _new(BlockThreshold)
        known = 4
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.help_text = v if type(v := d["helpText"]) is str else text(v, d, "helpText", drift)
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
            o.value = union((number, text), d["value"], d, "value", drift)
        except KeyError:
            return with_gaps(BlockThreshold, known, d, at, key, drift)
        if "dropdownOptions" in d:
            known += 1
            o.dropdown_options = list_of(
                _block_threshold_dropdown_options_item.read, d["dropdownOptions"], d, "dropdownOptions", drift
            )
        else:
            o.dropdown_options = UNSET
        if "suggestedValue" in d:
            known += 1
            o.suggested_value = (
                v
                if type(v := d["suggestedValue"]) is float or type(v) is int
                else number(v, d, "suggestedValue", drift)
            )
        else:
            o.suggested_value = UNSET
        if "suggestedValueText" in d:
            known += 1
            o.suggested_value_text = (
                v if type(v := d["suggestedValueText"]) is str else text(v, d, "suggestedValueText", drift)
            )
        else:
            o.suggested_value_text = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BlockThreshold._read
