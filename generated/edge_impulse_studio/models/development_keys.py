# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevelopmentKeys``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DevelopmentKeys(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    api_key: str | Unset = UNSET
    hmac_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "apiKey": "api_key",
        "hmacKey": "hmac_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevelopmentKeys")
        d, o = v, _new(DevelopmentKeys)
        known = 0
        o._extra = None
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


read = DevelopmentKeys._read
