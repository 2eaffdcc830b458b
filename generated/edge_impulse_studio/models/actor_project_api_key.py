# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ActorProjectApiKey``: 4 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from .actor_project_api_key_type import ActorProjectApiKeyType

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__
_ActorProjectApiKeyType = members(ActorProjectApiKeyType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActorProjectApiKey(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    name: str
    type_: ActorProjectApiKeyType
    created_by_user: CreatedUpdatedByUser | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "name": "name",
        "type": "type_",
        "createdByUser": "created_by_user",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ActorProjectApiKey")
        d, o = v, _new(ActorProjectApiKey)
        known = 3
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = (
                _ActorProjectApiKeyType[v]
                if type(v := d["type"]) is str and v in _ActorProjectApiKeyType
                else member(ActorProjectApiKeyType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ActorProjectApiKey, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ActorProjectApiKey._read
