# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyModelMetadataClustersItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyModelMetadataClustersItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    center: list[float]
    max_error: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "center": "center",
        "maxError": "max_error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyModelMetadataClustersItem")
        d, o = v, _new(AnomalyModelMetadataClustersItem)
        known = 2
        o._extra = None
        try:
            o.center = list_of(number, d["center"], d, "center", drift)
            o.max_error = v if type(v := d["maxError"]) is float or type(v) is int else number(v, d, "maxError", drift)
        except KeyError:
            return with_gaps(AnomalyModelMetadataClustersItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyModelMetadataClustersItem._read
