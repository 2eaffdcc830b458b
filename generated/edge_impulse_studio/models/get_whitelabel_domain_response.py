# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetWhitelabelDomainResponse``: 4 fields, 2 of them required."""

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
class GetWhitelabelDomainResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    domain: str
    error: str | Unset = UNSET
    logo: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "domain": "domain",
        "error": "error",
        "logo": "logo",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetWhitelabelDomainResponse")
        d, o = v, _new(GetWhitelabelDomainResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.domain = v if type(v := d["domain"]) is str else text(v, d, "domain", drift)
        except KeyError:
            return with_gaps(GetWhitelabelDomainResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetWhitelabelDomainResponse._read
