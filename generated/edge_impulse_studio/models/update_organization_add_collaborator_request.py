# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationAddCollaboratorRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationAddCollaboratorRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    project_id: int
    user_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "projectId": "project_id",
        "userId": "user_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationAddCollaboratorRequest")
        d, o = v, _new(UpdateOrganizationAddCollaboratorRequest)
        known = 2
        o._extra = None
        try:
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        except KeyError:
            return with_gaps(UpdateOrganizationAddCollaboratorRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationAddCollaboratorRequest._read
