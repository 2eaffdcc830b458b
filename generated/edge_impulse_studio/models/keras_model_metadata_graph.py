# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadataGraph``: 6 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import keras_model_metadata_graph_series as _keras_model_metadata_graph_series

if TYPE_CHECKING:
    from .keras_model_metadata_graph_series import KerasModelMetadataGraphSeries

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasModelMetadataGraph(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data: list[KerasModelMetadataGraphSeries]
    title: str
    description: str | Unset = UNSET
    hide_in_ui: bool | Unset = UNSET
    x_label: str | Unset = UNSET
    y_label: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "title": "title",
        "description": "description",
        "hideInUI": "hide_in_ui",
        "xLabel": "x_label",
        "yLabel": "y_label",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasModelMetadataGraph")
        d, o = v, _new(KerasModelMetadataGraph)
        known = 2
        o._extra = None
        try:
            o.data = list_of(_keras_model_metadata_graph_series.read, d["data"], d, "data", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        except KeyError:
            return with_gaps(KerasModelMetadataGraph, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "hideInUI" in d:
            known += 1
            o.hide_in_ui = v if type(v := d["hideInUI"]) is bool else boolean(v, d, "hideInUI", drift)
        else:
            o.hide_in_ui = UNSET
        if "xLabel" in d:
            known += 1
            o.x_label = v if type(v := d["xLabel"]) is str else text(v, d, "xLabel", drift)
        else:
            o.x_label = UNSET
        if "yLabel" in d:
            known += 1
            o.y_label = v if type(v := d["yLabel"]) is str else text(v, d, "yLabel", drift)
        else:
            o.y_label = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasModelMetadataGraph._read
