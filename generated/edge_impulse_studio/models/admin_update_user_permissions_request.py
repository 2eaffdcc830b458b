# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminUpdateUserPermissionsRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member
from .permission import Permission

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminUpdateUserPermissionsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    permissions: list[Permission]

    WIRE: ClassVar[Mapping[str, str]] = {
        "permissions": "permissions",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminUpdateUserPermissionsRequest")
        d, o = v, _new(AdminUpdateUserPermissionsRequest)
        known = 1
        o._extra = None
        try:
            o.permissions = list_of(partial(member, Permission), d["permissions"], d, "permissions", drift)
        except KeyError:
            return with_gaps(AdminUpdateUserPermissionsRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminUpdateUserPermissionsRequest._read
