# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnvironmentVariable``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EnvironmentVariable(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    key: str
    value: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EnvironmentVariable")
        d, o = v, _new(EnvironmentVariable)
        known = 1
        o._extra = None
        try:
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
        except KeyError:
            return with_gaps(EnvironmentVariable, known, d, at, key, drift)
        if "value" in d:
            known += 1
            o.value = v if type(v := d["value"]) is str else text(v, d, "value", drift)
        else:
            o.value = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EnvironmentVariable._read
