# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ThirdPartyAuth``: 6 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ThirdPartyAuth(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    description: str
    domains: list[str]
    id: int
    logo: str
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "description": "description",
        "domains": "domains",
        "id": "id",
        "logo": "logo",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ThirdPartyAuth")
        d, o = v, _new(ThirdPartyAuth)
        known = 6
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.domains = list_of(text, d["domains"], d, "domains", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(ThirdPartyAuth, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ThirdPartyAuth._read
