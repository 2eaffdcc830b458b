# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseDspBlockNamedAxesItem``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseDspBlockNamedAxesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    description: str | Unset = UNSET
    required: bool | Unset = UNSET
    selected_axis: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "required": "required",
        "selectedAxis": "selected_axis",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseDspBlockNamedAxesItem")
        d, o = v, _new(ImpulseDspBlockNamedAxesItem)
        known = 1
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(ImpulseDspBlockNamedAxesItem, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "required" in d:
            known += 1
            o.required = v if type(v := d["required"]) is bool else boolean(v, d, "required", drift)
        else:
            o.required = UNSET
        if "selectedAxis" in d:
            known += 1
            o.selected_axis = v if type(v := d["selectedAxis"]) is str else text(v, d, "selectedAxis", drift)
        else:
            o.selected_axis = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseDspBlockNamedAxesItem._read
