# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    axis: str
    importance: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "axis": "axis",
        "importance": "importance",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem")
        d, o = v, _new(DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem)
        known = 2
        o._extra = None
        try:
            o.axis = v if type(v := d["axis"]) is str else text(v, d, "axis", drift)
            o.importance = (
                v if type(v := d["importance"]) is float or type(v) is int else number(v, d, "importance", drift)
            )
        except KeyError:
            return with_gaps(DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspFeatureImportanceResponseLabelsAdditionalPropertyFeaturesItem._read
