# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateUserThirdPartyRequest``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateUserThirdPartyRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    email: str
    name: str
    privacy_policy: bool
    username: str
    project_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "name": "name",
        "privacyPolicy": "privacy_policy",
        "username": "username",
        "projectName": "project_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateUserThirdPartyRequest")
        d, o = v, _new(CreateUserThirdPartyRequest)
        known = 4
        o._extra = None
        try:
            o.email = v if type(v := d["email"]) is str else text(v, d, "email", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.privacy_policy = v if type(v := d["privacyPolicy"]) is bool else boolean(v, d, "privacyPolicy", drift)
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        except KeyError:
            return with_gaps(CreateUserThirdPartyRequest, known, d, at, key, drift)
        if "projectName" in d:
            known += 1
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        else:
            o.project_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateUserThirdPartyRequest._read
