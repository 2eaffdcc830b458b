# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunResponseWithSample``: 11 fields, 5 of them required."""

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
from . import raw_sample_data as _raw_sample_data

if TYPE_CHECKING:
    from .dsp_performance import DspPerformance
    from .dsp_run_graph import DspRunGraph
    from .raw_sample_data import RawSampleData

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunResponseWithSample(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    can_profile_performance: bool
    features: list[float]
    graphs: list[DspRunGraph]
    sample: RawSampleData
    error: str | Unset = UNSET
    label_at_end_of_window: str | Unset = UNSET
    label_for_window: str | Unset = UNSET
    labels: list[str] | Unset = UNSET
    performance: DspPerformance | Unset = UNSET
    state_string: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "canProfilePerformance": "can_profile_performance",
        "features": "features",
        "graphs": "graphs",
        "sample": "sample",
        "error": "error",
        "labelAtEndOfWindow": "label_at_end_of_window",
        "labelForWindow": "label_for_window",
        "labels": "labels",
        "performance": "performance",
        "state_string": "state_string",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunResponseWithSample")
        d, o = v, _new(DspRunResponseWithSample)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.can_profile_performance = (
                v if type(v := d["canProfilePerformance"]) is bool else boolean(v, d, "canProfilePerformance", drift)
            )
            o.features = list_of(number, d["features"], d, "features", drift)
            o.graphs = list_of(_dsp_run_graph.read, d["graphs"], d, "graphs", drift)
            o.sample = _raw_sample_data.read(d["sample"], d, "sample", drift)
        except KeyError:
            return with_gaps(DspRunResponseWithSample, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "labelAtEndOfWindow" in d:
            known += 1
            o.label_at_end_of_window = (
                v if type(v := d["labelAtEndOfWindow"]) is str else text(v, d, "labelAtEndOfWindow", drift)
            )
        else:
            o.label_at_end_of_window = UNSET
        if "labelForWindow" in d:
            known += 1
            o.label_for_window = v if type(v := d["labelForWindow"]) is str else text(v, d, "labelForWindow", drift)
        else:
            o.label_for_window = UNSET
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


read = DspRunResponseWithSample._read
