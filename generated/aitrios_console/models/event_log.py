# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EventLog``: 8 fields."""

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
class EventLog(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    component: str | Unset = UNSET
    description: str | Unset = UNSET
    device_id: str | Unset = UNSET
    error_code: str | Unset = UNSET
    id: str | Unset = UNSET
    ingestion_time: str | Unset = UNSET
    level: str | Unset = UNSET
    time: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "component": "component",
        "description": "description",
        "device_id": "device_id",
        "error_code": "error_code",
        "id": "id",
        "ingestion_time": "ingestion_time",
        "level": "level",
        "time": "time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EventLog")
        d, o = v, _new(EventLog)
        known = 0
        o._extra = None
        if "component" in d:
            known += 1
            o.component = v if type(v := d["component"]) is str else text(v, d, "component", drift)
        else:
            o.component = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
        if "error_code" in d:
            known += 1
            o.error_code = v if type(v := d["error_code"]) is str else text(v, d, "error_code", drift)
        else:
            o.error_code = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "ingestion_time" in d:
            known += 1
            o.ingestion_time = v if type(v := d["ingestion_time"]) is str else text(v, d, "ingestion_time", drift)
        else:
            o.ingestion_time = UNSET
        if "level" in d:
            known += 1
            o.level = v if type(v := d["level"]) is str else text(v, d, "level", drift)
        else:
            o.level = UNSET
        if "time" in d:
            known += 1
            o.time = v if type(v := d["time"]) is str else text(v, d, "time", drift)
        else:
            o.time = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EventLog._read
