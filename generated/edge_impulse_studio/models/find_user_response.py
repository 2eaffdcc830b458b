# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FindUserResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import find_user_response_users_item as _find_user_response_users_item

if TYPE_CHECKING:
    from .find_user_response_users_item import FindUserResponseUsersItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindUserResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    users: list[FindUserResponseUsersItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "users": "users",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "FindUserResponse")
        d, o = v, _new(FindUserResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.users = list_of(_find_user_response_users_item.read, d["users"], d, "users", drift)
        except KeyError:
            return with_gaps(FindUserResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = FindUserResponse._read
