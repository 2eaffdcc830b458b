# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployHistoryEdgeSystemSwPackage``: 2 fields."""

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
class DeployHistoryEdgeSystemSwPackage(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    firmware_id: str | Unset = UNSET
    firmware_version: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "firmware_id": "firmware_id",
        "firmware_version": "firmware_version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployHistoryEdgeSystemSwPackage")
        d, o = v, _new(DeployHistoryEdgeSystemSwPackage)
        known = 0
        o._extra = None
        if "firmware_id" in d:
            known += 1
            o.firmware_id = v if type(v := d["firmware_id"]) is str else text(v, d, "firmware_id", drift)
        else:
            o.firmware_id = UNSET
        if "firmware_version" in d:
            known += 1
            o.firmware_version = v if type(v := d["firmware_version"]) is str else text(v, d, "firmware_version", drift)
        else:
            o.firmware_version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployHistoryEdgeSystemSwPackage._read
