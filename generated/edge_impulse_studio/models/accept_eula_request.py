# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AcceptEulaRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .user_eula_name import UserEulaName

_new = object.__new__
_UserEulaName = members(UserEulaName)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AcceptEulaRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: UserEulaName

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AcceptEulaRequest")
        d, o = v, _new(AcceptEulaRequest)
        known = 1
        o._extra = None
        try:
            o.name = (
                _UserEulaName[v]
                if type(v := d["name"]) is str and v in _UserEulaName
                else member(UserEulaName, v, d, "name", drift)
            )
        except KeyError:
            return with_gaps(AcceptEulaRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AcceptEulaRequest._read
