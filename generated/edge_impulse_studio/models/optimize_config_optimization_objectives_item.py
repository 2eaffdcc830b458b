# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigOptimizationObjectivesItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeConfigOptimizationObjectivesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label: str
    objective: str
    weight: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "objective": "objective",
        "weight": "weight",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeConfigOptimizationObjectivesItem")
        d, o = v, _new(OptimizeConfigOptimizationObjectivesItem)
        known = 3
        o._extra = None
        try:
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.objective = v if type(v := d["objective"]) is str else text(v, d, "objective", drift)
            o.weight = v if type(v := d["weight"]) is float or type(v) is int else number(v, d, "weight", drift)
        except KeyError:
            return with_gaps(OptimizeConfigOptimizationObjectivesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeConfigOptimizationObjectivesItem._read
