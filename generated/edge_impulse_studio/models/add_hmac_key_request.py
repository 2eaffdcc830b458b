# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddHmacKeyRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddHmacKeyRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    hmac_key: str
    is_development_key: bool
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "hmacKey": "hmac_key",
        "isDevelopmentKey": "is_development_key",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddHmacKeyRequest")
        d, o = v, _new(AddHmacKeyRequest)
        known = 3
        o._extra = None
        try:
            o.hmac_key = v if type(v := d["hmacKey"]) is str else text(v, d, "hmacKey", drift)
            o.is_development_key = (
                v if type(v := d["isDevelopmentKey"]) is bool else boolean(v, d, "isDevelopmentKey", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(AddHmacKeyRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddHmacKeyRequest._read
