# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StaffInfo``: 3 fields, 2 of them required."""

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
class StaffInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    has_sudo_rights: bool
    is_staff: bool
    company_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "hasSudoRights": "has_sudo_rights",
        "isStaff": "is_staff",
        "companyName": "company_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StaffInfo")
        d, o = v, _new(StaffInfo)
        known = 2
        o._extra = None
        try:
            o.has_sudo_rights = v if type(v := d["hasSudoRights"]) is bool else boolean(v, d, "hasSudoRights", drift)
            o.is_staff = v if type(v := d["isStaff"]) is bool else boolean(v, d, "isStaff", drift)
        except KeyError:
            return with_gaps(StaffInfo, known, d, at, key, drift)
        if "companyName" in d:
            known += 1
            o.company_name = v if type(v := d["companyName"]) is str else text(v, d, "companyName", drift)
        else:
            o.company_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StaffInfo._read
