# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPGroupItem``: 22 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import dsp_group_item_select_options_item as _dsp_group_item_select_options_item
from . import dsp_group_item_show_if as _dsp_group_item_show_if
from .dsp_group_item_section import DSPGroupItemSection

if TYPE_CHECKING:
    from .dsp_group_item_select_options_item import DSPGroupItemSelectOptionsItem
    from .dsp_group_item_show_if import DSPGroupItemShowIf

_new = object.__new__
_DSPGroupItemSection = members(DSPGroupItemSection)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPGroupItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    default_value: str
    name: str
    param: str
    readonly: bool
    required: bool
    should_show: bool
    show_click_to_set: bool
    type_: str
    help_: str | Unset = UNSET
    hint: str | Unset = UNSET
    invalid_text: str | Unset = UNSET
    items: dict[str, Any] | Unset = UNSET
    max_val: float | Unset = UNSET
    min_val: float | Unset = UNSET
    multiline: bool | Unset = UNSET
    placeholder: str | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    section: DSPGroupItemSection | Unset = UNSET
    select_options: list[DSPGroupItemSelectOptionsItem] | Unset = UNSET
    show_if: DSPGroupItemShowIf | Unset = UNSET
    valid: list[dict[str, Any]] | Unset = UNSET
    value: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "defaultValue": "default_value",
        "name": "name",
        "param": "param",
        "readonly": "readonly",
        "required": "required",
        "shouldShow": "should_show",
        "showClickToSet": "show_click_to_set",
        "type": "type_",
        "help": "help_",
        "hint": "hint",
        "invalidText": "invalid_text",
        "items": "items",
        "maxVal": "max_val",
        "minVal": "min_val",
        "multiline": "multiline",
        "placeholder": "placeholder",
        "properties": "properties",
        "section": "section",
        "selectOptions": "select_options",
        "showIf": "show_if",
        "valid": "valid",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPGroupItem")
        d, o = v, _new(DSPGroupItem)
        known = 8
        o._extra = None
        try:
            o.default_value = v if type(v := d["defaultValue"]) is str else text(v, d, "defaultValue", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.param = v if type(v := d["param"]) is str else text(v, d, "param", drift)
            o.readonly = v if type(v := d["readonly"]) is bool else boolean(v, d, "readonly", drift)
            o.required = v if type(v := d["required"]) is bool else boolean(v, d, "required", drift)
            o.should_show = v if type(v := d["shouldShow"]) is bool else boolean(v, d, "shouldShow", drift)
            o.show_click_to_set = (
                v if type(v := d["showClickToSet"]) is bool else boolean(v, d, "showClickToSet", drift)
            )
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(DSPGroupItem, known, d, at, key, drift)
        if "help" in d:
            known += 1
            o.help_ = v if type(v := d["help"]) is str else text(v, d, "help", drift)
        else:
            o.help_ = UNSET
        if "hint" in d:
            known += 1
            o.hint = v if type(v := d["hint"]) is str else text(v, d, "hint", drift)
        else:
            o.hint = UNSET
        if "invalidText" in d:
            known += 1
            o.invalid_text = v if type(v := d["invalidText"]) is str else text(v, d, "invalidText", drift)
        else:
            o.invalid_text = UNSET
        if "items" in d:
            known += 1
            o.items = map_of(anything, d["items"], d, "items", drift)
        else:
            o.items = UNSET
        if "maxVal" in d:
            known += 1
            o.max_val = v if type(v := d["maxVal"]) is float or type(v) is int else number(v, d, "maxVal", drift)
        else:
            o.max_val = UNSET
        if "minVal" in d:
            known += 1
            o.min_val = v if type(v := d["minVal"]) is float or type(v) is int else number(v, d, "minVal", drift)
        else:
            o.min_val = UNSET
        if "multiline" in d:
            known += 1
            o.multiline = v if type(v := d["multiline"]) is bool else boolean(v, d, "multiline", drift)
        else:
            o.multiline = UNSET
        if "placeholder" in d:
            known += 1
            o.placeholder = v if type(v := d["placeholder"]) is str else text(v, d, "placeholder", drift)
        else:
            o.placeholder = UNSET
        if "properties" in d:
            known += 1
            o.properties = map_of(anything, d["properties"], d, "properties", drift)
        else:
            o.properties = UNSET
        if "section" in d:
            known += 1
            o.section = (
                _DSPGroupItemSection[v]
                if type(v := d["section"]) is str and v in _DSPGroupItemSection
                else member(DSPGroupItemSection, v, d, "section", drift)
            )
        else:
            o.section = UNSET
        if "selectOptions" in d:
            known += 1
            o.select_options = list_of(
                _dsp_group_item_select_options_item.read, d["selectOptions"], d, "selectOptions", drift
            )
        else:
            o.select_options = UNSET
        if "showIf" in d:
            known += 1
            o.show_if = _dsp_group_item_show_if.read(d["showIf"], d, "showIf", drift)
        else:
            o.show_if = UNSET
        if "valid" in d:
            known += 1
            o.valid = list_of(partial(map_of, anything), d["valid"], d, "valid", drift)
        else:
            o.valid = UNSET
        if "value" in d:
            known += 1
            o.value = v if type(v := d["value"]) is str else text(v, d, "value", drift)
        else:
            o.value = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPGroupItem._read
