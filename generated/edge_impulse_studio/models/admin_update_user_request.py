# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminUpdateUserRequest``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminUpdateUserRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    activated: bool | Unset = UNSET
    email: str | Unset = UNSET
    experiments: list[str] | Unset = UNSET
    job_title: str | Unset = UNSET
    name: str | Unset = UNSET
    suspended: bool | Unset = UNSET
    suspension_reason: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "activated": "activated",
        "email": "email",
        "experiments": "experiments",
        "jobTitle": "job_title",
        "name": "name",
        "suspended": "suspended",
        "suspensionReason": "suspension_reason",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminUpdateUserRequest")
        d, o = v, _new(AdminUpdateUserRequest)
        known = 0
        o._extra = None
        if "activated" in d:
            known += 1
            o.activated = v if type(v := d["activated"]) is bool else boolean(v, d, "activated", drift)
        else:
            o.activated = UNSET
        if "email" in d:
            known += 1
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
        else:
            o.email = UNSET
        if "experiments" in d:
            known += 1
            o.experiments = list_of(text, d["experiments"], d, "experiments", drift)
        else:
            o.experiments = UNSET
        if "jobTitle" in d:
            known += 1
            o.job_title = v if type(v := d["jobTitle"]) is str else text(v, d, "jobTitle", drift)
        else:
            o.job_title = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "suspended" in d:
            known += 1
            o.suspended = v if type(v := d["suspended"]) is bool else boolean(v, d, "suspended", drift)
        else:
            o.suspended = UNSET
        if "suspensionReason" in d:
            known += 1
            o.suspension_reason = (
                v if type(v := d["suspensionReason"]) is str else text(v, d, "suspensionReason", drift)
            )
        else:
            o.suspension_reason = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminUpdateUserRequest._read
