# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateUserRequest``: 6 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, member, members, text
from ..types import UNSET, Unset
from .user_projects_sort_order import UserProjectsSortOrder

_new = object.__new__
_UserProjectsSortOrder = members(UserProjectsSortOrder)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateUserRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    company_name: str | Unset = UNSET
    experiments: list[str] | Unset = UNSET
    job_title: str | Unset = UNSET
    name: str | Unset = UNSET
    projects_sort_order: UserProjectsSortOrder | Unset = UNSET
    timezone: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "companyName": "company_name",
        "experiments": "experiments",
        "jobTitle": "job_title",
        "name": "name",
        "projectsSortOrder": "projects_sort_order",
        "timezone": "timezone",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateUserRequest")
        d, o = v, _new(UpdateUserRequest)
        known = 0
        o._extra = None
        if "companyName" in d:
            known += 1
            o.company_name = v if type(v := d["companyName"]) is str else text(v, d, "companyName", drift)
        else:
            o.company_name = UNSET
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
        if "projectsSortOrder" in d:
            known += 1
            o.projects_sort_order = (
                _UserProjectsSortOrder[v]
                if type(v := d["projectsSortOrder"]) is str and v in _UserProjectsSortOrder
                else member(UserProjectsSortOrder, v, d, "projectsSortOrder", drift)
            )
        else:
            o.projects_sort_order = UNSET
        if "timezone" in d:
            known += 1
            o.timezone = v if type(v := d["timezone"]) is str else text(v, d, "timezone", drift)
        else:
            o.timezone = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateUserRequest._read
