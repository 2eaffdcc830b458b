# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetFirmwaresResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import firmwares as _firmwares

if TYPE_CHECKING:
    from .firmwares import Firmwares

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetFirmwaresResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    firmwares: list[Firmwares]

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "firmwares": "firmwares",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetFirmwaresResponse200")
        d, o = v, _new(GetFirmwaresResponse200)
        known = 2
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
            o.firmwares = list_of(_firmwares.read, d["firmwares"], d, "firmwares", drift)
        except KeyError:
            return with_gaps(GetFirmwaresResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetFirmwaresResponse200._read
