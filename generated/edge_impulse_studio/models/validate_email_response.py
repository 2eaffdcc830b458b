# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ValidateEmailResponse``: 8 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, number, text
from ..types import UNSET, Unset
from .validate_email_response_verdict import ValidateEmailResponseVerdict

_new = object.__new__
_ValidateEmailResponseVerdict = members(ValidateEmailResponseVerdict)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ValidateEmailResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    email: str
    score: float
    verdict: ValidateEmailResponseVerdict
    error: str | Unset = UNSET
    host: str | Unset = UNSET
    local: str | Unset = UNSET
    suggestion: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "email": "email",
        "score": "score",
        "verdict": "verdict",
        "error": "error",
        "host": "host",
        "local": "local",
        "suggestion": "suggestion",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ValidateEmailResponse")
        d, o = v, _new(ValidateEmailResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.score = v if type(v := d["score"]) is float or type(v) is int else number(v, d, "score", drift)
            o.verdict = (
                _ValidateEmailResponseVerdict[v]
                if type(v := d["verdict"]) is str and v in _ValidateEmailResponseVerdict
                else member(ValidateEmailResponseVerdict, v, d, "verdict", drift)
            )
        except KeyError:
            return with_gaps(ValidateEmailResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "host" in d:
            known += 1
            o.host = v if type(v := d["host"]) is str else text(v, d, "host", drift)
        else:
            o.host = UNSET
        if "local" in d:
            known += 1
            o.local = v if type(v := d["local"]) is str else text(v, d, "local", drift)
        else:
            o.local = UNSET
        if "suggestion" in d:
            known += 1
            o.suggestion = v if type(v := d["suggestion"]) is str else text(v, d, "suggestion", drift)
        else:
            o.suggestion = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ValidateEmailResponse._read
