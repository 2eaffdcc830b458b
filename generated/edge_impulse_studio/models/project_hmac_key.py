# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectHmacKey``: 6 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectHmacKey(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    hmac_key: str
    id: int
    is_development_key: bool
    name: str
    created_by_user: CreatedUpdatedByUser | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "hmacKey": "hmac_key",
        "id": "id",
        "isDevelopmentKey": "is_development_key",
        "name": "name",
        "createdByUser": "created_by_user",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectHmacKey")
        d, o = v, _new(ProjectHmacKey)
        known = 5
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.hmac_key = v if type(v := d["hmacKey"]) is str else text(v, d, "hmacKey", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.is_development_key = (
                v if type(v := d["isDevelopmentKey"]) is bool else boolean(v, d, "isDevelopmentKey", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(ProjectHmacKey, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectHmacKey._read
