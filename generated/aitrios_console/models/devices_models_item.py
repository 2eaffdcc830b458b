# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevicesModelsItem``: 2 fields."""

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
class DevicesModelsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_id: str | Unset = UNSET
    model_version_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_version_id": "model_version_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevicesModelsItem")
        d, o = v, _new(DevicesModelsItem)
        known = 0
        o._extra = None
        if "model_id" in d:
            known += 1
            o.model_id = v if type(v := d["model_id"]) is str else text(v, d, "model_id", drift)
        else:
            o.model_id = UNSET
        if "model_version_id" in d:
            known += 1
            o.model_version_id = v if type(v := d["model_version_id"]) is str else text(v, d, "model_version_id", drift)
        else:
            o.model_version_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevicesModelsItem._read
