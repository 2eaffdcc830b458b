# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetUserResponseLastAccessedProjectsProjectsItem``: 4 fields, 3 of them required."""

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
class GetUserResponseLastAccessedProjectsProjectsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    id: int
    name: str
    last_accessed: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "id": "id",
        "name": "name",
        "lastAccessed": "last_accessed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetUserResponseLastAccessedProjectsProjectsItem")
        d, o = v, _new(GetUserResponseLastAccessedProjectsProjectsItem)
        known = 3
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(GetUserResponseLastAccessedProjectsProjectsItem, known, d, at, key, drift)
        if "lastAccessed" in d:
            known += 1
            o.last_accessed = date_time(d["lastAccessed"], d, "lastAccessed", drift)
        else:
            o.last_accessed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetUserResponseLastAccessedProjectsProjectsItem._read
