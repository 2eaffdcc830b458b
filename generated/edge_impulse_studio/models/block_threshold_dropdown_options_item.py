# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BlockThresholdDropdownOptionsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BlockThresholdDropdownOptionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    value: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BlockThresholdDropdownOptionsItem")
        d, o = v, _new(BlockThresholdDropdownOptionsItem)
        known = 2
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.value = v if type(v := d["value"]) is str else text(v, d, "value", drift)
        except KeyError:
            return with_gaps(BlockThresholdDropdownOptionsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BlockThresholdDropdownOptionsItem._read
