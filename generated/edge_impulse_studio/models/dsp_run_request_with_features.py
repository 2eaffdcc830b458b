# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunRequestWithFeatures``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, list_of, map_of, nullable, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunRequestWithFeatures(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    draw_graphs: bool
    features: list[int]
    params: dict[str, str | None]
    request_performance: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "drawGraphs": "draw_graphs",
        "features": "features",
        "params": "params",
        "requestPerformance": "request_performance",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunRequestWithFeatures")
        d, o = v, _new(DspRunRequestWithFeatures)
        known = 4
        o._extra = None
        if "drawGraphs" in d:
            o.draw_graphs = v if type(v := d["drawGraphs"]) is bool else boolean(v, d, "drawGraphs", drift)
        else:
            known -= drift.absent(d, "drawGraphs", "boolean")
        if "features" in d:
            o.features = list_of(integer, d["features"], d, "features", drift)
        else:
            known -= drift.absent(d, "features", "array")
        if "params" in d:
            o.params = map_of(partial(nullable, text), d["params"], d, "params", drift)
        else:
            known -= drift.absent(d, "params", "object")
        if "requestPerformance" in d:
            o.request_performance = (
                v if type(v := d["requestPerformance"]) is bool else boolean(v, d, "requestPerformance", drift)
            )
        else:
            known -= drift.absent(d, "requestPerformance", "boolean")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunRequestWithFeatures._read
