# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``TrainingKitFramework``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TrainingKitFramework(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str | Unset = UNSET
    version: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TrainingKitFramework")
        d, o = v, _new(TrainingKitFramework)
        known = 0
        o._extra = None
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "version" in d:
            known += 1
            o.version = v if type(v := d["version"]) is str else text(v, d, "version", drift)
        else:
            o.version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TrainingKitFramework._read
