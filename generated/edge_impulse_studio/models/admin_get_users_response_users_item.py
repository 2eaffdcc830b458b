# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetUsersResponseUsersItem``: 11 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, member, members, text
from ..types import UNSET, Unset
from .user_tier_enum import UserTierEnum

_new = object.__new__
_UserTierEnum = members(UserTierEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetUsersResponseUsersItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    email: str
    id: int
    name: str
    username: str
    activated: bool | Unset = UNSET
    deleted_date: datetime.datetime | Unset = UNSET
    from_evaluation: bool | Unset = UNSET
    last_seen: datetime.datetime | Unset = UNSET
    photo: str | Unset = UNSET
    tier: UserTierEnum | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "email": "email",
        "id": "id",
        "name": "name",
        "username": "username",
        "activated": "activated",
        "deletedDate": "deleted_date",
        "from_evaluation": "from_evaluation",
        "lastSeen": "last_seen",
        "photo": "photo",
        "tier": "tier",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetUsersResponseUsersItem")
        d, o = v, _new(AdminGetUsersResponseUsersItem)
        known = 5
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        except KeyError:
            return with_gaps(AdminGetUsersResponseUsersItem, known, d, at, key, drift)
        if "activated" in d:
            known += 1
            o.activated = v if type(v := d["activated"]) is bool else boolean(v, d, "activated", drift)
        else:
            o.activated = UNSET
        if "deletedDate" in d:
            known += 1
            o.deleted_date = date_time(d["deletedDate"], d, "deletedDate", drift)
        else:
            o.deleted_date = UNSET
        if "from_evaluation" in d:
            known += 1
            o.from_evaluation = (
                v if type(v := d["from_evaluation"]) is bool else boolean(v, d, "from_evaluation", drift)
            )
        else:
            o.from_evaluation = UNSET
        if "lastSeen" in d:
            known += 1
            o.last_seen = date_time(d["lastSeen"], d, "lastSeen", drift)
        else:
            o.last_seen = UNSET
        if "photo" in d:
            known += 1
            o.photo = v if type(v := d["photo"]) is str else text(v, d, "photo", drift)
        else:
            o.photo = UNSET
        if "tier" in d:
            known += 1
            o.tier = (
                _UserTierEnum[v]
                if type(v := d["tier"]) is str and v in _UserTierEnum
                else member(UserTierEnum, v, d, "tier", drift)
            )
        else:
            o.tier = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetUsersResponseUsersItem._read
