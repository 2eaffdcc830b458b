# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyResetPasswordRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VerifyResetPasswordRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    code: str
    email: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "email": "email",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VerifyResetPasswordRequest")
        d, o = v, _new(VerifyResetPasswordRequest)
        known = 2
        o._extra = None
        try:
            o.code = v if type(v := d["code"]) is str else text(v, d, "code", drift)
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
        except KeyError:
            return with_gaps(VerifyResetPasswordRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VerifyResetPasswordRequest._read
