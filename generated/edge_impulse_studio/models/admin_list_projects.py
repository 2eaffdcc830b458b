# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminListProjects``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import admin_api_project as _admin_api_project

if TYPE_CHECKING:
    from .admin_api_project import AdminApiProject

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminListProjects(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    projects: list[AdminApiProject]
    total: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "projects": "projects",
        "total": "total",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminListProjects")
        d, o = v, _new(AdminListProjects)
        known = 2
        o._extra = None
        try:
            o.projects = list_of(_admin_api_project.read, d["projects"], d, "projects", drift)
            o.total = v if type(v := d["total"]) is int else integer(v, d, "total", drift)
        except KeyError:
            return with_gaps(AdminListProjects, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminListProjects._read
