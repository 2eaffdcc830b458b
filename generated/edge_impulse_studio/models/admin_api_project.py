# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminApiProject``: 12 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, member, members, nullable, text
from ..types import UNSET, Unset
from .project_tier_enum import ProjectTierEnum
from .project_type import ProjectType

_new = object.__new__
_ProjectTierEnum = members(ProjectTierEnum)
_ProjectType = members(ProjectType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminApiProject(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    name: str
    owner: str
    category: ProjectType | Unset = UNSET
    created: datetime.datetime | Unset = UNSET
    deleted_date: datetime.datetime | Unset = UNSET
    description: str | Unset = UNSET
    last_accessed: datetime.datetime | Unset = UNSET
    owner_organization_id: int | Unset = UNSET
    owner_user_id: int | Unset = UNSET
    tier: ProjectTierEnum | Unset = UNSET
    whitelabel_id: int | None | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "owner": "owner",
        "category": "category",
        "created": "created",
        "deletedDate": "deleted_date",
        "description": "description",
        "lastAccessed": "last_accessed",
        "ownerOrganizationId": "owner_organization_id",
        "ownerUserId": "owner_user_id",
        "tier": "tier",
        "whitelabelId": "whitelabel_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminApiProject")
        d, o = v, _new(AdminApiProject)
        known = 3
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.owner = v if type(v := d["owner"]) is str else text(v, d, "owner", drift)
        except KeyError:
            return with_gaps(AdminApiProject, known, d, at, key, drift)
        if "category" in d:
            known += 1
            o.category = (
                _ProjectType[v]
                if type(v := d["category"]) is str and v in _ProjectType
                else member(ProjectType, v, d, "category", drift)
            )
        else:
            o.category = UNSET
        if "created" in d:
            known += 1
            o.created = date_time(d["created"], d, "created", drift)
        else:
            o.created = UNSET
        if "deletedDate" in d:
            known += 1
            o.deleted_date = date_time(d["deletedDate"], d, "deletedDate", drift)
        else:
            o.deleted_date = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "lastAccessed" in d:
            known += 1
            o.last_accessed = date_time(d["lastAccessed"], d, "lastAccessed", drift)
        else:
            o.last_accessed = UNSET
        if "ownerOrganizationId" in d:
            known += 1
            o.owner_organization_id = (
                v if type(v := d["ownerOrganizationId"]) is int else integer(v, d, "ownerOrganizationId", drift)
            )
        else:
            o.owner_organization_id = UNSET
        if "ownerUserId" in d:
            known += 1
            o.owner_user_id = v if type(v := d["ownerUserId"]) is int else integer(v, d, "ownerUserId", drift)
        else:
            o.owner_user_id = UNSET
        if "tier" in d:
            known += 1
            o.tier = (
                _ProjectTierEnum[v]
                if type(v := d["tier"]) is str and v in _ProjectTierEnum
                else member(ProjectTierEnum, v, d, "tier", drift)
            )
        else:
            o.tier = UNSET
        if "whitelabelId" in d:
            known += 1
            o.whitelabel_id = nullable(integer, d["whitelabelId"], d, "whitelabelId", drift)
        else:
            o.whitelabel_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminApiProject._read
