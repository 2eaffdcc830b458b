# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AuthorizeThirdPartyRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AuthorizeThirdPartyRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    next_url: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "nextUrl": "next_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AuthorizeThirdPartyRequest")
        d, o = v, _new(AuthorizeThirdPartyRequest)
        known = 1
        o._extra = None
        try:
            o.next_url = v if type(v := d["nextUrl"]) is str else text(v, d, "nextUrl", drift)
        except KeyError:
            return with_gaps(AuthorizeThirdPartyRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AuthorizeThirdPartyRequest._read
