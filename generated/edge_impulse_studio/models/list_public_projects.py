# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListPublicProjects``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import project_public_data as _project_public_data

if TYPE_CHECKING:
    from .project_public_data import ProjectPublicData

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListPublicProjects(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    projects: list[ProjectPublicData]
    total_project_count: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "projects": "projects",
        "totalProjectCount": "total_project_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListPublicProjects")
        d, o = v, _new(ListPublicProjects)
        known = 2
        o._extra = None
        try:
            o.projects = list_of(_project_public_data.read, d["projects"], d, "projects", drift)
            o.total_project_count = (
                v if type(v := d["totalProjectCount"]) is int else integer(v, d, "totalProjectCount", drift)
            )
        except KeyError:
            return with_gaps(ListPublicProjects, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListPublicProjects._read
