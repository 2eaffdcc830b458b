# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmPromptComponent``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmPromptComponent(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    text: str
    user_editable: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "text": "text",
        "userEditable": "user_editable",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmPromptComponent")
        d, o = v, _new(VlmPromptComponent)
        known = 2
        o._extra = None
        try:
            o.text = v if type(v := d["text"]) is str else text(v, d, "text", drift)
            o.user_editable = v if type(v := d["userEditable"]) is bool else boolean(v, d, "userEditable", drift)
        except KeyError:
            return with_gaps(VlmPromptComponent, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmPromptComponent._read
