# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetUserNeedToSetPasswordResponse``: 8 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import enterprise_trial as _enterprise_trial

if TYPE_CHECKING:
    from .enterprise_trial import EnterpriseTrial

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetUserNeedToSetPasswordResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    email: str | Unset = UNSET
    email_verified: bool | Unset = UNSET
    idps: list[str] | Unset = UNSET
    need_password: bool | Unset = UNSET
    trials: list[EnterpriseTrial] | Unset = UNSET
    whitelabels: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "email": "email",
        "emailVerified": "email_verified",
        "idps": "idps",
        "needPassword": "need_password",
        "trials": "trials",
        "whitelabels": "whitelabels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetUserNeedToSetPasswordResponse")
        d, o = v, _new(GetUserNeedToSetPasswordResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(GetUserNeedToSetPasswordResponse, known, d, at, key, drift)
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
        if "emailVerified" in d:
            known += 1
            o.email_verified = v if type(v := d["emailVerified"]) is bool else boolean(v, d, "emailVerified", drift)
        else:
            o.email_verified = UNSET
        if "idps" in d:
            known += 1
            o.idps = list_of(text, d["idps"], d, "idps", drift)
        else:
            o.idps = UNSET
        if "needPassword" in d:
            known += 1
            o.need_password = v if type(v := d["needPassword"]) is bool else boolean(v, d, "needPassword", drift)
        else:
            o.need_password = UNSET
        if "trials" in d:
            known += 1
            o.trials = list_of(_enterprise_trial.read, d["trials"], d, "trials", drift)
        else:
            o.trials = UNSET
        if "whitelabels" in d:
            known += 1
            o.whitelabels = list_of(text, d["whitelabels"], d, "whitelabels", drift)
        else:
            o.whitelabels = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetUserNeedToSetPasswordResponse._read
