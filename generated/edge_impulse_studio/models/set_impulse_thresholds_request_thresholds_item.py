# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetImpulseThresholdsRequestThresholdsItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, number, text, union

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetImpulseThresholdsRequestThresholdsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    key: str
    value: float | str

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "key": "key",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetImpulseThresholdsRequestThresholdsItem")
        d, o = v, _new(SetImpulseThresholdsRequestThresholdsItem)
        known = 3
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
            o.value = union((number, text), d["value"], d, "value", drift)
        except KeyError:
            return with_gaps(SetImpulseThresholdsRequestThresholdsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetImpulseThresholdsRequestThresholdsItem._read
