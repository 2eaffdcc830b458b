# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetJWTRequest``: 6 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .get_jwt_request_sso_type import GetJWTRequestSsoType

_new = object.__new__
_GetJWTRequestSsoType = members(GetJWTRequestSsoType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetJWTRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    password: str
    username: str
    session_id: str | Unset = UNSET
    sso_type: GetJWTRequestSsoType | Unset = UNSET
    totp_token: str | Unset = UNSET
    uuid: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "password": "password",
        "username": "username",
        "sessionId": "session_id",
        "ssoType": "sso_type",
        "totpToken": "totp_token",
        "uuid": "uuid",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetJWTRequest")
        d, o = v, _new(GetJWTRequest)
        known = 2
        o._extra = None
        try:
            o.password = v if type(v := d["password"]) is str else text(v, d, "password", drift)
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        except KeyError:
            return with_gaps(GetJWTRequest, known, d, at, key, drift)
        if "sessionId" in d:
            known += 1
            o.session_id = v if type(v := d["sessionId"]) is str else text(v, d, "sessionId", drift)
        else:
            o.session_id = UNSET
        if "ssoType" in d:
            known += 1
            o.sso_type = (
                _GetJWTRequestSsoType[v]
                if type(v := d["ssoType"]) is str and v in _GetJWTRequestSsoType
                else member(GetJWTRequestSsoType, v, d, "ssoType", drift)
            )
        else:
            o.sso_type = UNSET
        if "totpToken" in d:
            known += 1
            o.totp_token = v if type(v := d["totpToken"]) is str else text(v, d, "totpToken", drift)
        else:
            o.totp_token = UNSET
        if "uuid" in d:
            known += 1
            o.uuid = v if type(v := d["uuid"]) is str else text(v, d, "uuid", drift)
        else:
            o.uuid = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetJWTRequest._read
