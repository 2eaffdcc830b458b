# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetUsersResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import admin_get_users_response_users_item as _admin_get_users_response_users_item

if TYPE_CHECKING:
    from .admin_get_users_response_users_item import AdminGetUsersResponseUsersItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetUsersResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    total: int
    users: list[AdminGetUsersResponseUsersItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "total": "total",
        "users": "users",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetUsersResponse")
        d, o = v, _new(AdminGetUsersResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.total = v if type(v := d["total"]) is int else integer(v, d, "total", drift)
            o.users = list_of(_admin_get_users_response_users_item.read, d["users"], d, "users", drift)
        except KeyError:
            return with_gaps(AdminGetUsersResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetUsersResponse._read
