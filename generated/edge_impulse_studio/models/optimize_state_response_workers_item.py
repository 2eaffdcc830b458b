# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponseWorkersItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .optimize_state_response_workers_item_status import OptimizeStateResponseWorkersItemStatus

_new = object.__new__
_OptimizeStateResponseWorkersItemStatus = members(OptimizeStateResponseWorkersItemStatus)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeStateResponseWorkersItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    status: OptimizeStateResponseWorkersItemStatus
    worker_id: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "workerId": "worker_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeStateResponseWorkersItem")
        d, o = v, _new(OptimizeStateResponseWorkersItem)
        known = 2
        o._extra = None
        try:
            o.status = (
                _OptimizeStateResponseWorkersItemStatus[v]
                if type(v := d["status"]) is str and v in _OptimizeStateResponseWorkersItemStatus
                else member(OptimizeStateResponseWorkersItemStatus, v, d, "status", drift)
            )
            o.worker_id = v if type(v := d["workerId"]) is str else text(v, d, "workerId", drift)
        except KeyError:
            return with_gaps(OptimizeStateResponseWorkersItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeStateResponseWorkersItem._read
