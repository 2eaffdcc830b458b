# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetModuleAppLogJsonBody``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetModuleAppLogJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        enable: default True.
    """

    enable: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "enable": "enable",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetModuleAppLogJsonBody")
        d, o = v, _new(SetModuleAppLogJsonBody)
        known = 0
        o._extra = None
        if "enable" in d:
            known += 1
            o.enable = v if type(v := d["enable"]) is bool else boolean(v, d, "enable", drift)
        else:
            o.enable = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetModuleAppLogJsonBody._read
