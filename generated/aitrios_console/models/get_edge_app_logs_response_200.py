# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetEdgeAppLogsResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import app_log as _app_log

if TYPE_CHECKING:
    from .app_log import AppLog

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetEdgeAppLogsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    logs: list[AppLog]

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "logs": "logs",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetEdgeAppLogsResponse200")
        d, o = v, _new(GetEdgeAppLogsResponse200)
        known = 2
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
            o.logs = list_of(_app_log.read, d["logs"], d, "logs", drift)
        except KeyError:
            return with_gaps(GetEdgeAppLogsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetEdgeAppLogsResponse200._read
