# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunResponse``: 7 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset
from . import dsp_performance as _dsp_performance
from . import dsp_run_graph as _dsp_run_graph

if TYPE_CHECKING:
    from .dsp_performance import DspPerformance
    from .dsp_run_graph import DspRunGraph

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    features: list[float]
    graphs: list[DspRunGraph]
    error: str | Unset = UNSET
    labels: list[str] | Unset = UNSET
    performance: DspPerformance | Unset = UNSET
    state_string: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "features": "features",
        "graphs": "graphs",
        "error": "error",
        "labels": "labels",
        "performance": "performance",
        "state_string": "state_string",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunResponse")
        d, o = v, _new(DspRunResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.features = list_of(number, d["features"], d, "features", drift)
            o.graphs = list_of(_dsp_run_graph.read, d["graphs"], d, "graphs", drift)
        except KeyError:
            return with_gaps(DspRunResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "labels" in d:
            known += 1
            o.labels = list_of(text, d["labels"], d, "labels", drift)
        else:
            o.labels = UNSET
        if "performance" in d:
            known += 1
            o.performance = _dsp_performance.read(d["performance"], d, "performance", drift)
        else:
            o.performance = UNSET
        if "state_string" in d:
            known += 1
            o.state_string = v if type(v := d["state_string"]) is str else text(v, d, "state_string", drift)
        else:
            o.state_string = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunResponse._read
