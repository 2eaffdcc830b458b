# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminCreateProjectRequest``: 5 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .project_visibility import ProjectVisibility

_new = object.__new__
_ProjectVisibility = members(ProjectVisibility)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminCreateProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    project_name: str
    create_api_key: bool | Unset = UNSET
    owner_email: str | Unset = UNSET
    owner_id: int | Unset = UNSET
    project_visibility: ProjectVisibility | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "projectName": "project_name",
        "createApiKey": "create_api_key",
        "ownerEmail": "owner_email",
        "ownerId": "owner_id",
        "projectVisibility": "project_visibility",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminCreateProjectRequest")
        d, o = v, _new(AdminCreateProjectRequest)
        known = 1
        o._extra = None
        try:
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        except KeyError:
            return with_gaps(AdminCreateProjectRequest, known, d, at, key, drift)
        if "createApiKey" in d:
            known += 1
            o.create_api_key = v if type(v := d["createApiKey"]) is bool else boolean(v, d, "createApiKey", drift)
        else:
            o.create_api_key = UNSET
        if "ownerEmail" in d:
            known += 1
            o.owner_email = v if type(v := d["ownerEmail"]) is str else text(v, d, "ownerEmail", drift)
        else:
            o.owner_email = UNSET
        if "ownerId" in d:
            known += 1
            o.owner_id = v if type(v := d["ownerId"]) is int else integer(v, d, "ownerId", drift)
        else:
            o.owner_id = UNSET
        if "projectVisibility" in d:
            known += 1
            o.project_visibility = (
                _ProjectVisibility[v]
                if type(v := d["projectVisibility"]) is str and v in _ProjectVisibility
                else member(ProjectVisibility, v, d, "projectVisibility", drift)
            )
        else:
            o.project_visibility = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminCreateProjectRequest._read
