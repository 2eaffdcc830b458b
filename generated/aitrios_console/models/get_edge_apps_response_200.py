# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetEdgeAppsResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import edge_app as _edge_app

if TYPE_CHECKING:
    from .edge_app import EdgeApp

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetEdgeAppsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    apps: list[EdgeApp]
    continuation_token: str | None

    WIRE: ClassVar[Mapping[str, str]] = {
        "apps": "apps",
        "continuation_token": "continuation_token",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetEdgeAppsResponse200")
        d, o = v, _new(GetEdgeAppsResponse200)
        known = 2
        o._extra = None
        try:
            o.apps = list_of(_edge_app.read, d["apps"], d, "apps", drift)
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
        except KeyError:
            return with_gaps(GetEdgeAppsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetEdgeAppsResponse200._read
