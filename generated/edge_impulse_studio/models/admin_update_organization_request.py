# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminUpdateOrganizationRequest``: 9 fields."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, date_time, list_of, text
from ..types import UNSET, Unset
from . import entitlement_limits as _entitlement_limits

if TYPE_CHECKING:
    from .entitlement_limits import EntitlementLimits

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminUpdateOrganizationRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    billable: bool | Unset = UNSET
    contract_start_date: datetime.datetime | Unset = UNSET
    domain: str | Unset = UNSET
    entitlement_limits: EntitlementLimits | Unset = UNSET
    experiments: list[str] | Unset = UNSET
    header_img: str | Unset = UNSET
    logo: str | Unset = UNSET
    name: str | Unset = UNSET
    readme: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "billable": "billable",
        "contractStartDate": "contract_start_date",
        "domain": "domain",
        "entitlementLimits": "entitlement_limits",
        "experiments": "experiments",
        "headerImg": "header_img",
        "logo": "logo",
        "name": "name",
        "readme": "readme",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminUpdateOrganizationRequest")
        d, o = v, _new(AdminUpdateOrganizationRequest)
        known = 0
        o._extra = None
        if "billable" in d:
            known += 1
            o.billable = v if type(v := d["billable"]) is bool else boolean(v, d, "billable", drift)
        else:
            o.billable = UNSET
        if "contractStartDate" in d:
            known += 1
            o.contract_start_date = date_time(d["contractStartDate"], d, "contractStartDate", drift)
        else:
            o.contract_start_date = UNSET
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
        if "headerImg" in d:
            known += 1
            o.header_img = v if type(v := d["headerImg"]) is str else text(v, d, "headerImg", drift)
        else:
            o.header_img = UNSET
        if "logo" in d:
            known += 1
            o.logo = v if type(v := d["logo"]) is str else text(v, d, "logo", drift)
        else:
            o.logo = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "readme" in d:
            known += 1
            o.readme = v if type(v := d["readme"]) is str else text(v, d, "readme", drift)
        else:
            o.readme = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminUpdateOrganizationRequest._read
