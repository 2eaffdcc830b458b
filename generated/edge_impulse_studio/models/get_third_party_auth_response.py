# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetThirdPartyAuthResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import third_party_auth as _third_party_auth

if TYPE_CHECKING:
    from .third_party_auth import ThirdPartyAuth

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetThirdPartyAuthResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    auth: ThirdPartyAuth
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "auth": "auth",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetThirdPartyAuthResponse")
        d, o = v, _new(GetThirdPartyAuthResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.auth = _third_party_auth.read(d["auth"], d, "auth", drift)
        except KeyError:
            return with_gaps(GetThirdPartyAuthResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetThirdPartyAuthResponse._read
