# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateNewEmptyImpulseRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import member, members
from ..types import UNSET, Unset
from .impulse_type import ImpulseType

_new = object.__new__
_ImpulseType = members(ImpulseType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNewEmptyImpulseRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    type_: ImpulseType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateNewEmptyImpulseRequest")
        d, o = v, _new(CreateNewEmptyImpulseRequest)
        known = 0
        o._extra = None
        if "type" in d:
            known += 1
            o.type_ = (
                _ImpulseType[v]
                if type(v := d["type"]) is str and v in _ImpulseType
                else member(ImpulseType, v, d, "type", drift)
            )
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateNewEmptyImpulseRequest._read
