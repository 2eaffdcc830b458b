# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateThirdPartyAuthRequest``: 6 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateThirdPartyAuthRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    domains: list[str]
    logo: str
    name: str
    api_key: str | Unset = UNSET
    secret_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "domains": "domains",
        "logo": "logo",
        "name": "name",
        "apiKey": "api_key",
        "secretKey": "secret_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateThirdPartyAuthRequest")
        d, o = v, _new(CreateThirdPartyAuthRequest)
        known = 4
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.domains = list_of(text, d["domains"], d, "domains", drift)
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(CreateThirdPartyAuthRequest, known, d, at, key, drift)
        if "apiKey" in d:
            known += 1
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
        else:
            o.api_key = UNSET
        if "secretKey" in d:
            known += 1
            o.secret_key = v if type(v := d["secretKey"]) is str else text(v, d, "secretKey", drift)
        else:
            o.secret_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateThirdPartyAuthRequest._read
