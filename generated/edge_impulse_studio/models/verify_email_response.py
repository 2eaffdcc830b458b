# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyEmailResponse``: 5 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VerifyEmailResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    email: str | Unset = UNSET
    redirect_url: str | Unset = UNSET
    user_id: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "email": "email",
        "redirectUrl": "redirect_url",
        "userId": "user_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VerifyEmailResponse")
        d, o = v, _new(VerifyEmailResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(VerifyEmailResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "email" in d:
            known += 1
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
        else:
            o.email = UNSET
        if "redirectUrl" in d:
            known += 1
            o.redirect_url = v if type(v := d["redirectUrl"]) is str else text(v, d, "redirectUrl", drift)
        else:
            o.redirect_url = UNSET
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is float or type(v) is int else number(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VerifyEmailResponse._read
