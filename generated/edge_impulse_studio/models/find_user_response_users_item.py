# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FindUserResponseUsersItem``: 6 fields, 5 of them required."""

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
class FindUserResponseUsersItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    email: str
    id: int
    name: str
    username: str
    photo: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "email": "email",
        "id": "id",
        "name": "name",
        "username": "username",
        "photo": "photo",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "FindUserResponseUsersItem")
        d, o = v, _new(FindUserResponseUsersItem)
        known = 5
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        except KeyError:
            return with_gaps(FindUserResponseUsersItem, known, d, at, key, drift)
        if "photo" in d:
            known += 1
            o.photo = v if type(v := d["photo"]) is str else text(v, d, "photo", drift)
        else:
            o.photo = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = FindUserResponseUsersItem._read
