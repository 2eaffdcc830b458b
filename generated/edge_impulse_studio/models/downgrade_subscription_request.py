# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DowngradeSubscriptionRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DowngradeSubscriptionRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    downgrade_reason: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "downgradeReason": "downgrade_reason",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DowngradeSubscriptionRequest")
        d, o = v, _new(DowngradeSubscriptionRequest)
        known = 0
        o._extra = None
        if "downgradeReason" in d:
            known += 1
            o.downgrade_reason = v if type(v := d["downgradeReason"]) is str else text(v, d, "downgradeReason", drift)
        else:
            o.downgrade_reason = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DowngradeSubscriptionRequest._read
