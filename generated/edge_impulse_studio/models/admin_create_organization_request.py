# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminCreateOrganizationRequest``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminCreateOrganizationRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    organization_name: str
    admin_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "organizationName": "organization_name",
        "adminId": "admin_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminCreateOrganizationRequest")
        d, o = v, _new(AdminCreateOrganizationRequest)
        known = 1
        o._extra = None
        try:
            o.organization_name = (
                v if type(v := d["organizationName"]) is str else text(v, d, "organizationName", drift)
            )
        except KeyError:
            return with_gaps(AdminCreateOrganizationRequest, known, d, at, key, drift)
        if "adminId" in d:
            known += 1
            o.admin_id = v if type(v := d["adminId"]) is int else integer(v, d, "adminId", drift)
        else:
            o.admin_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminCreateOrganizationRequest._read
