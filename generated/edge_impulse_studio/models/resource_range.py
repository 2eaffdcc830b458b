# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ResourceRange``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResourceRange(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    maximum: float | Unset = UNSET
    minimum: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "maximum": "maximum",
        "minimum": "minimum",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ResourceRange")
        d, o = v, _new(ResourceRange)
        known = 0
        o._extra = None
        if "maximum" in d:
            known += 1
            o.maximum = v if type(v := d["maximum"]) is float or type(v) is int else number(v, d, "maximum", drift)
        else:
            o.maximum = UNSET
        if "minimum" in d:
            known += 1
            o.minimum = v if type(v := d["minimum"]) is float or type(v) is int else number(v, d, "minimum", drift)
        else:
            o.minimum = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ResourceRange._read
