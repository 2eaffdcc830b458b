# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LastUpdatedByOAuthClient``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .last_updated_by_o_auth_client_type import LastUpdatedByOAuthClientType

_new = object.__new__
_LastUpdatedByOAuthClientType = members(LastUpdatedByOAuthClientType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LastUpdatedByOAuthClient(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    oauth_client_id: str
    type_: LastUpdatedByOAuthClientType
    user_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "oauthClientId": "oauth_client_id",
        "type": "type_",
        "userId": "user_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LastUpdatedByOAuthClient")
        d, o = v, _new(LastUpdatedByOAuthClient)
        known = 2
        o._extra = None
        try:
            o.oauth_client_id = v if type(v := d["oauthClientId"]) is str else text(v, d, "oauthClientId", drift)
            o.type_ = (
                _LastUpdatedByOAuthClientType[v]
                if type(v := d["type"]) is str and v in _LastUpdatedByOAuthClientType
                else member(LastUpdatedByOAuthClientType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(LastUpdatedByOAuthClient, known, d, at, key, drift)
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LastUpdatedByOAuthClient._read
