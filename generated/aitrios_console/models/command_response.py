# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CommandResponse``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CommandResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    result: str
    command_response: dict[str, Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "command_response": "command_response",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CommandResponse")
        d, o = v, _new(CommandResponse)
        known = 1
        o._extra = None
        try:
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(CommandResponse, known, d, at, key, drift)
        if "command_response" in d:
            known += 1
            o.command_response = map_of(anything, d["command_response"], d, "command_response", drift)
        else:
            o.command_response = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CommandResponse._read
