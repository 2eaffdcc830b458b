# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetUserResponseWhitelabelsItem``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetUserResponseWhitelabelsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    domain: str
    id: float
    is_admin: bool
    name: str
    owner_organization_id: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "domain": "domain",
        "id": "id",
        "isAdmin": "is_admin",
        "name": "name",
        "ownerOrganizationId": "owner_organization_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetUserResponseWhitelabelsItem")
        d, o = v, _new(GetUserResponseWhitelabelsItem)
        known = 5
        o._extra = None
        try:
            o.domain = v if type(v := d["domain"]) is str else text(v, d, "domain", drift)
            o.id = v if type(v := d["id"]) is float or type(v) is int else number(v, d, "id", drift)
            o.is_admin = v if type(v := d["isAdmin"]) is bool else boolean(v, d, "isAdmin", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.owner_organization_id = (
                v
                if type(v := d["ownerOrganizationId"]) is float or type(v) is int
                else number(v, d, "ownerOrganizationId", drift)
            )
        except KeyError:
            return with_gaps(GetUserResponseWhitelabelsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetUserResponseWhitelabelsItem._read
