# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateImpulseRequest``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, member, members, text
from ..types import UNSET, Unset
from .impulse_type import ImpulseType

_new = object.__new__
_ImpulseType = members(ImpulseType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateImpulseRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    type_: ImpulseType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "tags": "tags",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateImpulseRequest")
        d, o = v, _new(UpdateImpulseRequest)
        known = 0
        o._extra = None
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "tags" in d:
            known += 1
            o.tags = list_of(text, d["tags"], d, "tags", drift)
        else:
            o.tags = UNSET
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


read = UpdateImpulseRequest._read
