# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeleteUserRequest``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeleteUserRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    password: str | Unset = UNSET
    totp_token: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "password": "password",
        "totpToken": "totp_token",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeleteUserRequest")
        d, o = v, _new(DeleteUserRequest)
        known = 0
        o._extra = None
        if "password" in d:
            known += 1
            o.password = v if type(v := d["password"]) is str else text(v, d, "password", drift)
        else:
            o.password = UNSET
        if "totpToken" in d:
            known += 1
            o.totp_token = v if type(v := d["totpToken"]) is str else text(v, d, "totpToken", drift)
        else:
            o.totp_token = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeleteUserRequest._read
