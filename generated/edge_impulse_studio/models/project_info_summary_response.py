# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoSummaryResponse``: 8 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoSummaryResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    clone_count: int
    id: int
    name: str
    owner: str
    studio_url: str
    view_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "cloneCount": "clone_count",
        "id": "id",
        "name": "name",
        "owner": "owner",
        "studioUrl": "studio_url",
        "viewCount": "view_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoSummaryResponse")
        d, o = v, _new(ProjectInfoSummaryResponse)
        known = 7
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.clone_count = v if type(v := d["cloneCount"]) is int else integer(v, d, "cloneCount", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.owner = v if type(v := d["owner"]) is str else text(v, d, "owner", drift)
            o.studio_url = v if type(v := d["studioUrl"]) is str else text(v, d, "studioUrl", drift)
            o.view_count = v if type(v := d["viewCount"]) is int else integer(v, d, "viewCount", drift)
        except KeyError:
            return with_gaps(ProjectInfoSummaryResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoSummaryResponse._read
