# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunRequestWithFeatures``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
        try:
            o.draw_graphs = v if type(v := d["drawGraphs"]) is bool else boolean(v, d, "drawGraphs", drift)
            o.features = list_of(integer, d["features"], d, "features", drift)
            o.params = map_of(partial(nullable, text), d["params"], d, "params", drift)
            o.request_performance = (
                v if type(v := d["requestPerformance"]) is bool else boolean(v, d, "requestPerformance", drift)
            )
        except KeyError:
            return with_gaps(DspRunRequestWithFeatures, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunRequestWithFeatures._read
