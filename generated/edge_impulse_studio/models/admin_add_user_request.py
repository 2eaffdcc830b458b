# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminAddUserRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminAddUserRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    username_or_email: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "usernameOrEmail": "username_or_email",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminAddUserRequest")
        d, o = v, _new(AdminAddUserRequest)
        known = 0
        o._extra = None
        if "usernameOrEmail" in d:
            known += 1
            o.username_or_email = v if type(v := d["usernameOrEmail"]) is str else text(v, d, "usernameOrEmail", drift)
        else:
            o.username_or_email = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminAddUserRequest._read
