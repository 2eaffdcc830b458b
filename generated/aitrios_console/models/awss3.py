# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AWSS3``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .awss3_type import AWSS3Type

_new = object.__new__
_AWSS3Type = members(AWSS3Type)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AWSS3(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default ''.
    """

    access_key: str
    name: str
    secret_access_key: str
    type_: AWSS3Type

    WIRE: ClassVar[Mapping[str, str]] = {
        "access_key": "access_key",
        "name": "name",
        "secret_access_key": "secret_access_key",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AWSS3")
        d, o = v, _new(AWSS3)
        known = 4
        o._extra = None
        try:
            o.access_key = v if type(v := d["access_key"]) is str else text(v, d, "access_key", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.secret_access_key = (
                v if type(v := d["secret_access_key"]) is str else text(v, d, "secret_access_key", drift)
            )
            o.type_ = (
                _AWSS3Type[v]
                if type(v := d["type"]) is str and v in _AWSS3Type
                else member(AWSS3Type, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(AWSS3, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AWSS3._read
