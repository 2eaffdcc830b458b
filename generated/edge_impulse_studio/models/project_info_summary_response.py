# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoSummaryResponse``: 8 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
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
        if "success" in d:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        else:
            known -= drift.absent(d, "success", "boolean")
        if "cloneCount" in d:
            o.clone_count = v if type(v := d["cloneCount"]) is int else integer(v, d, "cloneCount", drift)
        else:
            known -= drift.absent(d, "cloneCount", "integer")
        if "id" in d:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        else:
            known -= drift.absent(d, "id", "integer")
        if "name" in d:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            known -= drift.absent(d, "name", "string")
        if "owner" in d:
            o.owner = v if type(v := d["owner"]) is str else text(v, d, "owner", drift)
        else:
            known -= drift.absent(d, "owner", "string")
        if "studioUrl" in d:
            o.studio_url = v if type(v := d["studioUrl"]) is str else text(v, d, "studioUrl", drift)
        else:
            known -= drift.absent(d, "studioUrl", "string")
        if "viewCount" in d:
            o.view_count = v if type(v := d["viewCount"]) is int else integer(v, d, "viewCount", drift)
        else:
            known -= drift.absent(d, "viewCount", "integer")
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoSummaryResponse._read
