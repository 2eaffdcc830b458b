# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ChangePasswordRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ChangePasswordRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    current_password: str
    new_password: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "currentPassword": "current_password",
        "newPassword": "new_password",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ChangePasswordRequest")
        d, o = v, _new(ChangePasswordRequest)
        known = 2
        o._extra = None
        try:
            o.current_password = v if type(v := d["currentPassword"]) is str else text(v, d, "currentPassword", drift)
            o.new_password = v if type(v := d["newPassword"]) is str else text(v, d, "newPassword", drift)
        except KeyError:
            return with_gaps(ChangePasswordRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ChangePasswordRequest._read
