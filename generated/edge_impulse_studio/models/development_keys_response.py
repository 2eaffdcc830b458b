# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevelopmentKeysResponse``: 4 fields, 1 of them required."""

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
class DevelopmentKeysResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    api_key: str | Unset = UNSET
    hmac_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "apiKey": "api_key",
        "hmacKey": "hmac_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevelopmentKeysResponse")
        d, o = v, _new(DevelopmentKeysResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(DevelopmentKeysResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "apiKey" in d:
            known += 1
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
        else:
            o.api_key = UNSET
        if "hmacKey" in d:
            known += 1
            o.hmac_key = v if type(v := d["hmacKey"]) is str else text(v, d, "hmacKey", drift)
        else:
            o.hmac_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevelopmentKeysResponse._read
