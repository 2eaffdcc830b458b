# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TrashBinEntity``: 8 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TrashBinEntity(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deleted_at: datetime.datetime
    deletion_requested_by_user_email: str
    id: int
    name: str
    fully_deleted_at: datetime.datetime | Unset = UNSET
    organization_id: int | Unset = UNSET
    project_id: int | Unset = UNSET
    user_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deletedAt": "deleted_at",
        "deletionRequestedByUserEmail": "deletion_requested_by_user_email",
        "id": "id",
        "name": "name",
        "fullyDeletedAt": "fully_deleted_at",
        "organizationId": "organization_id",
        "projectId": "project_id",
        "userId": "user_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TrashBinEntity")
        d, o = v, _new(TrashBinEntity)
        known = 4
        o._extra = None
        try:
            o.deleted_at = date_time(d["deletedAt"], d, "deletedAt", drift)
            o.deletion_requested_by_user_email = (
                v
                if type(v := d["deletionRequestedByUserEmail"]) is str
                else text(v, d, "deletionRequestedByUserEmail", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(TrashBinEntity, known, d, at, key, drift)
        if "fullyDeletedAt" in d:
            known += 1
            o.fully_deleted_at = date_time(d["fullyDeletedAt"], d, "fullyDeletedAt", drift)
        else:
            o.fully_deleted_at = UNSET
        if "organizationId" in d:
            known += 1
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
        else:
            o.organization_id = UNSET
        if "projectId" in d:
            known += 1
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
        else:
            o.project_id = UNSET
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TrashBinEntity._read
