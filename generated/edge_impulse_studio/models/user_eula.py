# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserEula``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from .user_eula_name import UserEulaName

_new = object.__new__
_UserEulaName = members(UserEulaName)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserEula(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    latest_version: str
    link: str
    name: UserEulaName
    user_is_compliant: bool
    accepted_version: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "latestVersion": "latest_version",
        "link": "link",
        "name": "name",
        "userIsCompliant": "user_is_compliant",
        "acceptedVersion": "accepted_version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UserEula")
        d, o = v, _new(UserEula)
        known = 5
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.latest_version = v if type(v := d["latestVersion"]) is str else text(v, d, "latestVersion", drift)
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
            o.name = (
                _UserEulaName[v]
                if type(v := d["name"]) is str and v in _UserEulaName
                else member(UserEulaName, v, d, "name", drift)
            )
            o.user_is_compliant = (
                v if type(v := d["userIsCompliant"]) is bool else boolean(v, d, "userIsCompliant", drift)
            )
        except KeyError:
            return with_gaps(UserEula, known, d, at, key, drift)
        if "acceptedVersion" in d:
            known += 1
            o.accepted_version = v if type(v := d["acceptedVersion"]) is str else text(v, d, "acceptedVersion", drift)
        else:
            o.accepted_version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UserEula._read
