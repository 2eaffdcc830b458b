# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListPublicProjectsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import project_public_data as _project_public_data

if TYPE_CHECKING:
    from .project_public_data import ProjectPublicData

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListPublicProjectsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    projects: list[ProjectPublicData]
    total_project_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "projects": "projects",
        "totalProjectCount": "total_project_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListPublicProjectsResponse")
        d, o = v, _new(ListPublicProjectsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.projects = list_of(_project_public_data.read, d["projects"], d, "projects", drift)
            o.total_project_count = (
                v if type(v := d["totalProjectCount"]) is int else integer(v, d, "totalProjectCount", drift)
            )
        except KeyError:
            return with_gaps(ListPublicProjectsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListPublicProjectsResponse._read
