# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyTrainedFeaturesResponseDataItem``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import map_of, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyTrainedFeaturesResponseDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    x: dict[str, float]
    label: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "X": "x",
        "label": "label",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyTrainedFeaturesResponseDataItem")
        d, o = v, _new(AnomalyTrainedFeaturesResponseDataItem)
        known = 1
        o._extra = None
        try:
            o.x = map_of(number, d["X"], d, "X", drift)
        except KeyError:
            return with_gaps(AnomalyTrainedFeaturesResponseDataItem, known, d, at, key, drift)
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is float or type(v) is int else number(v, d, "label", drift)
        else:
            o.label = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyTrainedFeaturesResponseDataItem._read
