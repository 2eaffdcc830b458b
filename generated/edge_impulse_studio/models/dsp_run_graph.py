# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspRunGraph``: 14 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, map_of, number, text
from ..types import UNSET, Unset
from . import dsp_run_graph_axis_labels as _dsp_run_graph_axis_labels

if TYPE_CHECKING:
    from .dsp_run_graph_axis_labels import DspRunGraphAxisLabels

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspRunGraph(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    type_: str
    x: dict[str, list[float]] | Unset = UNSET
    axis_labels: DspRunGraphAxisLabels | Unset = UNSET
    highlights: dict[str, list[float]] | Unset = UNSET
    image: str | Unset = UNSET
    image_mime_type: str | Unset = UNSET
    line_width: float | Unset = UNSET
    smoothing: bool | Unset = UNSET
    suggested_x_max: float | Unset = UNSET
    suggested_x_min: float | Unset = UNSET
    suggested_y_max: float | Unset = UNSET
    suggested_y_min: float | Unset = UNSET
    y: list[float] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type_",
        "X": "x",
        "axisLabels": "axis_labels",
        "highlights": "highlights",
        "image": "image",
        "imageMimeType": "image_mime_type",
        "lineWidth": "line_width",
        "smoothing": "smoothing",
        "suggestedXMax": "suggested_x_max",
        "suggestedXMin": "suggested_x_min",
        "suggestedYMax": "suggested_y_max",
        "suggestedYMin": "suggested_y_min",
        "y": "y",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspRunGraph")
        d, o = v, _new(DspRunGraph)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(DspRunGraph, known, d, at, key, drift)
        if "X" in d:
            known += 1
            o.x = map_of(partial(list_of, number), d["X"], d, "X", drift)
        else:
            o.x = UNSET
        if "axisLabels" in d:
            known += 1
            o.axis_labels = _dsp_run_graph_axis_labels.read(d["axisLabels"], d, "axisLabels", drift)
        else:
            o.axis_labels = UNSET
        if "highlights" in d:
            known += 1
            o.highlights = map_of(partial(list_of, number), d["highlights"], d, "highlights", drift)
        else:
            o.highlights = UNSET
        if "image" in d:
            known += 1
            o.image = v if type(v := d["image"]) is str else text(v, d, "image", drift)
        else:
            o.image = UNSET
        if "imageMimeType" in d:
            known += 1
            o.image_mime_type = v if type(v := d["imageMimeType"]) is str else text(v, d, "imageMimeType", drift)
        else:
            o.image_mime_type = UNSET
        if "lineWidth" in d:
            known += 1
            o.line_width = (
                v if type(v := d["lineWidth"]) is float or type(v) is int else number(v, d, "lineWidth", drift)
            )
        else:
            o.line_width = UNSET
        if "smoothing" in d:
            known += 1
            o.smoothing = v if type(v := d["smoothing"]) is bool else boolean(v, d, "smoothing", drift)
        else:
            o.smoothing = UNSET
        if "suggestedXMax" in d:
            known += 1
            o.suggested_x_max = (
                v if type(v := d["suggestedXMax"]) is float or type(v) is int else number(v, d, "suggestedXMax", drift)
            )
        else:
            o.suggested_x_max = UNSET
        if "suggestedXMin" in d:
            known += 1
            o.suggested_x_min = (
                v if type(v := d["suggestedXMin"]) is float or type(v) is int else number(v, d, "suggestedXMin", drift)
            )
        else:
            o.suggested_x_min = UNSET
        if "suggestedYMax" in d:
            known += 1
            o.suggested_y_max = (
                v if type(v := d["suggestedYMax"]) is float or type(v) is int else number(v, d, "suggestedYMax", drift)
            )
        else:
            o.suggested_y_max = UNSET
        if "suggestedYMin" in d:
            known += 1
            o.suggested_y_min = (
                v if type(v := d["suggestedYMin"]) is float or type(v) is int else number(v, d, "suggestedYMin", drift)
            )
        else:
            o.suggested_y_min = UNSET
        if "y" in d:
            known += 1
            o.y = list_of(number, d["y"], d, "y", drift)
        else:
            o.y = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspRunGraph._read
