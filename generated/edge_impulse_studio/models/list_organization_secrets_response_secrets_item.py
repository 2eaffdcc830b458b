# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListOrganizationSecretsResponseSecretsItem``: 5 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListOrganizationSecretsResponseSecretsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    description: str
    id: int
    name: str
    created_by_user: CreatedUpdatedByUser | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "description": "description",
        "id": "id",
        "name": "name",
        "createdByUser": "created_by_user",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListOrganizationSecretsResponseSecretsItem")
        d, o = v, _new(ListOrganizationSecretsResponseSecretsItem)
        known = 4
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(ListOrganizationSecretsResponseSecretsItem, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListOrganizationSecretsResponseSecretsItem._read
