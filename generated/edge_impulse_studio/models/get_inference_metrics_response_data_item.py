# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsResponseDataItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceMetricsResponseDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data: list[float]
    key: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "key": "key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceMetricsResponseDataItem")
        d, o = v, _new(GetInferenceMetricsResponseDataItem)
        known = 2
        o._extra = None
        try:
            o.data = list_of(number, d["data"], d, "data", drift)
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
        except KeyError:
            return with_gaps(GetInferenceMetricsResponseDataItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceMetricsResponseDataItem._read
