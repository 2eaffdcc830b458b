# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetOrganizationsResponseOrganizationsItem``: 11 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, text
from ..types import UNSET, Unset
from . import entitlement_limits as _entitlement_limits

if TYPE_CHECKING:
    from .entitlement_limits import EntitlementLimits

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetOrganizationsResponseOrganizationsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    id: int
    name: str
    private_project_count: int
    billable: bool | Unset = UNSET
    domain: str | Unset = UNSET
    entitlement_limits: EntitlementLimits | Unset = UNSET
    experiments: list[str] | Unset = UNSET
    logo: str | Unset = UNSET
    readme: str | Unset = UNSET
    whitelabel_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "id": "id",
        "name": "name",
        "privateProjectCount": "private_project_count",
        "billable": "billable",
        "domain": "domain",
        "entitlementLimits": "entitlement_limits",
        "experiments": "experiments",
        "logo": "logo",
        "readme": "readme",
        "whitelabelId": "whitelabel_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetOrganizationsResponseOrganizationsItem")
        d, o = v, _new(AdminGetOrganizationsResponseOrganizationsItem)
        known = 4
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.private_project_count = (
                v if type(v := d["privateProjectCount"]) is int else integer(v, d, "privateProjectCount", drift)
            )
        except KeyError:
            return with_gaps(AdminGetOrganizationsResponseOrganizationsItem, known, d, at, key, drift)
        if "billable" in d:
            known += 1
            o.billable = v if type(v := d["billable"]) is bool else boolean(v, d, "billable", drift)
        else:
            o.billable = UNSET
        if "domain" in d:
            known += 1
            o.domain = v if type(v := d["domain"]) is str else text(v, d, "domain", drift)
        else:
            o.domain = UNSET
        if "entitlementLimits" in d:
            known += 1
            o.entitlement_limits = _entitlement_limits.read(d["entitlementLimits"], d, "entitlementLimits", drift)
        else:
            o.entitlement_limits = UNSET
        if "experiments" in d:
            known += 1
            o.experiments = list_of(text, d["experiments"], d, "experiments", drift)
        else:
            o.experiments = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "readme" in d:
            known += 1
            o.readme = v if type(v := d["readme"]) is str else text(v, d, "readme", drift)
        else:
            o.readme = UNSET
        if "whitelabelId" in d:
            known += 1
            o.whitelabel_id = v if type(v := d["whitelabelId"]) is int else integer(v, d, "whitelabelId", drift)
        else:
            o.whitelabel_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetOrganizationsResponseOrganizationsItem._read
