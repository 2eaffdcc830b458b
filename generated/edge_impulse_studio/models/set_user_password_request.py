# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetUserPasswordRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetUserPasswordRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    access_token: str
    identity_provider: str
    password: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "accessToken": "access_token",
        "identityProvider": "identity_provider",
        "password": "password",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetUserPasswordRequest")
        d, o = v, _new(SetUserPasswordRequest)
        known = 3
        o._extra = None
        try:
            o.access_token = v if type(v := d["accessToken"]) is str else text(v, d, "accessToken", drift)
            o.identity_provider = (
                v if type(v := d["identityProvider"]) is str else text(v, d, "identityProvider", drift)
            )
            o.password = v if type(v := d["password"]) is str else text(v, d, "password", drift)
        except KeyError:
            return with_gaps(SetUserPasswordRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetUserPasswordRequest._read
