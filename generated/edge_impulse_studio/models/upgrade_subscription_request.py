# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpgradeSubscriptionRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .billing_cycle import BillingCycle

_new = object.__new__
_BillingCycle = members(BillingCycle)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpgradeSubscriptionRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    billing_cycle: BillingCycle
    cancel_url: str
    success_url: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "billingCycle": "billing_cycle",
        "cancelUrl": "cancel_url",
        "successUrl": "success_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpgradeSubscriptionRequest")
        d, o = v, _new(UpgradeSubscriptionRequest)
        known = 3
        o._extra = None
        try:
            o.billing_cycle = (
                _BillingCycle[v]
                if type(v := d["billingCycle"]) is str and v in _BillingCycle
                else member(BillingCycle, v, d, "billingCycle", drift)
            )
            o.cancel_url = v if type(v := d["cancelUrl"]) is str else text(v, d, "cancelUrl", drift)
            o.success_url = v if type(v := d["successUrl"]) is str else text(v, d, "successUrl", drift)
        except KeyError:
            return with_gaps(UpgradeSubscriptionRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpgradeSubscriptionRequest._read
