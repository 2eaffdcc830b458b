# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetAIActionsOrderRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetAIActionsOrderRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    order_by_action_id: list[int]

    WIRE: ClassVar[Mapping[str, str]] = {
        "orderByActionId": "order_by_action_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetAIActionsOrderRequest")
        d, o = v, _new(SetAIActionsOrderRequest)
        known = 1
        o._extra = None
        try:
            o.order_by_action_id = list_of(integer, d["orderByActionId"], d, "orderByActionId", drift)
        except KeyError:
            return with_gaps(SetAIActionsOrderRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetAIActionsOrderRequest._read
