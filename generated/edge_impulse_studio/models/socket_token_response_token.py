# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SocketTokenResponseToken``: 2 fields, 2 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SocketTokenResponseToken(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    expires: datetime.datetime
    socket_token: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "expires": "expires",
        "socketToken": "socket_token",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SocketTokenResponseToken")
        d, o = v, _new(SocketTokenResponseToken)
        known = 2
        o._extra = None
        try:
            o.expires = date_time(d["expires"], d, "expires", drift)
            o.socket_token = v if type(v := d["socketToken"]) is str else text(v, d, "socketToken", drift)
        except KeyError:
            return with_gaps(SocketTokenResponseToken, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SocketTokenResponseToken._read
