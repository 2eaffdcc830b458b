# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImpulseRecordsRequest``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of
from ..types import UNSET, Unset
from . import get_impulse_records_request_range as _get_impulse_records_request_range

if TYPE_CHECKING:
    from .get_impulse_records_request_range import GetImpulseRecordsRequestRange

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImpulseRecordsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    index: int | Unset = UNSET
    list_: list[int] | Unset = UNSET
    range_: GetImpulseRecordsRequestRange | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "list": "list_",
        "range": "range_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImpulseRecordsRequest")
        d, o = v, _new(GetImpulseRecordsRequest)
        known = 0
        o._extra = None
        if "index" in d:
            known += 1
            o.index = v if type(v := d["index"]) is int else integer(v, d, "index", drift)
        else:
            o.index = UNSET
        if "list" in d:
            known += 1
            o.list_ = list_of(integer, d["list"], d, "list", drift)
        else:
            o.list_ = UNSET
        if "range" in d:
            known += 1
            o.range_ = _get_impulse_records_request_range.read(d["range"], d, "range", drift)
        else:
            o.range_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImpulseRecordsRequest._read
