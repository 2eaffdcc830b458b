# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateUserThirdPartyResponse``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from .create_user_third_party_response_status import CreateUserThirdPartyResponseStatus

_new = object.__new__
_CreateUserThirdPartyResponseStatus = members(CreateUserThirdPartyResponseStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateUserThirdPartyResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    status: CreateUserThirdPartyResponseStatus
    error: str | Unset = UNSET
    jwt_token: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "status": "status",
        "error": "error",
        "jwtToken": "jwt_token",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateUserThirdPartyResponse")
        d, o = v, _new(CreateUserThirdPartyResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.status = (
                _CreateUserThirdPartyResponseStatus[v]
                if type(v := d["status"]) is str and v in _CreateUserThirdPartyResponseStatus
                else member(CreateUserThirdPartyResponseStatus, v, d, "status", drift)
            )
        except KeyError:
            return with_gaps(CreateUserThirdPartyResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "jwtToken" in d:
            known += 1
            o.jwt_token = v if type(v := d["jwtToken"]) is str else text(v, d, "jwtToken", drift)
        else:
            o.jwt_token = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateUserThirdPartyResponse._read
