# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateThirdPartyAuthRequest``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateThirdPartyAuthRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    domains: list[str] | Unset = UNSET
    logo: str | Unset = UNSET
    name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "domains": "domains",
        "logo": "logo",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateThirdPartyAuthRequest")
        d, o = v, _new(UpdateThirdPartyAuthRequest)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "domains" in d:
            known += 1
            o.domains = list_of(text, d["domains"], d, "domains", drift)
        else:
            o.domains = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateThirdPartyAuthRequest._read
