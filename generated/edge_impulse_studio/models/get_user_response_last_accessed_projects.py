# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetUserResponseLastAccessedProjects``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of
from . import (
    get_user_response_last_accessed_projects_projects_item as _get_user_response_last_accessed_projects_projects_item,
)

if TYPE_CHECKING:
    from .get_user_response_last_accessed_projects_projects_item import GetUserResponseLastAccessedProjectsProjectsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetUserResponseLastAccessedProjects(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    has_more_projects: bool
    projects: list[GetUserResponseLastAccessedProjectsProjectsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "hasMoreProjects": "has_more_projects",
        "projects": "projects",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetUserResponseLastAccessedProjects")
        d, o = v, _new(GetUserResponseLastAccessedProjects)
        known = 2
        o._extra = None
        try:
            o.has_more_projects = (
                v if type(v := d["hasMoreProjects"]) is bool else boolean(v, d, "hasMoreProjects", drift)
            )
            o.projects = list_of(
                _get_user_response_last_accessed_projects_projects_item.read, d["projects"], d, "projects", drift
            )
        except KeyError:
            return with_gaps(GetUserResponseLastAccessedProjects, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetUserResponseLastAccessedProjects._read
