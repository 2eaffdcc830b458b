# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListProjects``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import project as _project

if TYPE_CHECKING:
    from .project import Project

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListProjects(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    projects: list[Project]

    WIRE: ClassVar[Mapping[str, str]] = {
        "projects": "projects",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListProjects")
        d, o = v, _new(ListProjects)
        known = 1
        o._extra = None
        try:
            o.projects = list_of(_project.read, d["projects"], d, "projects", drift)
        except KeyError:
            return with_gaps(ListProjects, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListProjects._read
