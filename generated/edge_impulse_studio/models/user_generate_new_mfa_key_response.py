# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserGenerateNewMfaKeyResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserGenerateNewMfaKeyResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    key: str
    url: str
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "key": "key",
        "url": "url",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UserGenerateNewMfaKeyResponse")
        d, o = v, _new(UserGenerateNewMfaKeyResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        except KeyError:
            return with_gaps(UserGenerateNewMfaKeyResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UserGenerateNewMfaKeyResponse._read
