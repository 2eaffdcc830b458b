# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnterpriseLimitsIncreaseRequest``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, text
from ..types import UNSET, Unset
from .enterprise_limit import EnterpriseLimit

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EnterpriseLimitsIncreaseRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    limits: list[EnterpriseLimit]
    reason: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "limits": "limits",
        "reason": "reason",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EnterpriseLimitsIncreaseRequest")
        d, o = v, _new(EnterpriseLimitsIncreaseRequest)
        known = 1
        o._extra = None
        try:
            o.limits = list_of(partial(member, EnterpriseLimit), d["limits"], d, "limits", drift)
        except KeyError:
            return with_gaps(EnterpriseLimitsIncreaseRequest, known, d, at, key, drift)
        if "reason" in d:
            known += 1
            o.reason = v if type(v := d["reason"]) is str else text(v, d, "reason", drift)
        else:
            o.reason = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EnterpriseLimitsIncreaseRequest._read
