# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ResetPasswordRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResetPasswordRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    code: str
    email: str
    new_password: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "email": "email",
        "newPassword": "new_password",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ResetPasswordRequest")
        d, o = v, _new(ResetPasswordRequest)
        known = 3
        o._extra = None
        try:
            o.code = v if type(v := d["code"]) is str else text(v, d, "code", drift)
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.new_password = v if type(v := d["newPassword"]) is str else text(v, d, "newPassword", drift)
        except KeyError:
            return with_gaps(ResetPasswordRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ResetPasswordRequest._read
