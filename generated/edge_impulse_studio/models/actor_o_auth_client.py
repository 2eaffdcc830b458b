# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ActorOAuthClient``: 6 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from .actor_o_auth_client_type import ActorOAuthClientType

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__
_ActorOAuthClientType = members(ActorOAuthClientType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActorOAuthClient(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    client_id: str
    id: int
    name: str
    type_: ActorOAuthClientType
    logo_url: str | Unset = UNSET
    user: CreatedUpdatedByUser | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "clientId": "client_id",
        "id": "id",
        "name": "name",
        "type": "type_",
        "logoUrl": "logo_url",
        "user": "user",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ActorOAuthClient")
        d, o = v, _new(ActorOAuthClient)
        known = 4
        o._extra = None
        try:
            o.client_id = v if type(v := d["clientId"]) is str else text(v, d, "clientId", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = (
                _ActorOAuthClientType[v]
                if type(v := d["type"]) is str and v in _ActorOAuthClientType
                else member(ActorOAuthClientType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ActorOAuthClient, known, d, at, key, drift)
        if "logoUrl" in d:
            known += 1
            o.logo_url = v if type(v := d["logoUrl"]) is str else text(v, d, "logoUrl", drift)
        else:
            o.logo_url = UNSET
        if "user" in d:
            known += 1
            o.user = _created_updated_by_user.read(d["user"], d, "user", drift)
        else:
            o.user = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ActorOAuthClient._read
