# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AppLog``: 6 fields."""

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
class AppLog(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    app: str | Unset = UNSET
    id: str | Unset = UNSET
    ingestion_time: str | Unset = UNSET
    log: str | Unset = UNSET
    stream: str | Unset = UNSET
    time: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "app": "app",
        "id": "id",
        "ingestion_time": "ingestion_time",
        "log": "log",
        "stream": "stream",
        "time": "time",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AppLog")
        d, o = v, _new(AppLog)
        known = 0
        o._extra = None
        if "app" in d:
            known += 1
            o.app = v if type(v := d["app"]) is str else text(v, d, "app", drift)
        else:
            o.app = UNSET
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
        if "log" in d:
            known += 1
            o.log = v if type(v := d["log"]) is str else text(v, d, "log", drift)
        else:
            o.log = UNSET
        if "stream" in d:
            known += 1
            o.stream = v if type(v := d["stream"]) is str else text(v, d, "stream", drift)
        else:
            o.stream = UNSET
        if "time" in d:
            known += 1
            o.time = v if type(v := d["time"]) is str else text(v, d, "time", drift)
        else:
            o.time = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AppLog._read
