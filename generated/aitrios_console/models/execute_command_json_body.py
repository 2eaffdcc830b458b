# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ExecuteCommandJsonBody``: 2 fields, 1 of them required."""

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
class ExecuteCommandJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    command_name: str
    parameters: dict[str, Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "command_name": "command_name",
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ExecuteCommandJsonBody")
        d, o = v, _new(ExecuteCommandJsonBody)
        known = 1
        o._extra = None
        try:
            o.command_name = v if type(v := d["command_name"]) is str else text(v, d, "command_name", drift)
        except KeyError:
            return with_gaps(ExecuteCommandJsonBody, known, d, at, key, drift)
        if "parameters" in d:
            known += 1
            o.parameters = map_of(anything, d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ExecuteCommandJsonBody._read
