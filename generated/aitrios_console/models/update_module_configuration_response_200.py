# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateModuleConfigurationResponse200``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateModuleConfigurationResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    configuration: dict[str, dict[str, Any]] | Unset = UNSET
    result: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "configuration": "configuration",
        "result": "result",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateModuleConfigurationResponse200")
        d, o = v, _new(UpdateModuleConfigurationResponse200)
        known = 0
        o._extra = None
        if "configuration" in d:
            known += 1
            o.configuration = map_of(partial(map_of, anything), d["configuration"], d, "configuration", drift)
        else:
            o.configuration = UNSET
        if "result" in d:
            known += 1
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        else:
            o.result = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateModuleConfigurationResponse200._read
