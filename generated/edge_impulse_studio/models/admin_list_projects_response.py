# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminListProjectsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import admin_api_project as _admin_api_project

if TYPE_CHECKING:
    from .admin_api_project import AdminApiProject

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminListProjectsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    projects: list[AdminApiProject]
    total: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "projects": "projects",
        "total": "total",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminListProjectsResponse")
        d, o = v, _new(AdminListProjectsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.projects = list_of(_admin_api_project.read, d["projects"], d, "projects", drift)
            o.total = v if type(v := d["total"]) is int else integer(v, d, "total", drift)
        except KeyError:
            return with_gaps(AdminListProjectsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminListProjectsResponse._read
