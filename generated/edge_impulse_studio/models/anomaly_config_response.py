# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyConfigResponse``: 10 fields, 8 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, number, text
from ..types import UNSET, Unset
from . import anomaly_config_axes_item as _anomaly_config_axes_item
from . import block_threshold as _block_threshold
from . import dependency_data as _dependency_data

if TYPE_CHECKING:
    from .anomaly_config_axes_item import AnomalyConfigAxesItem
    from .block_threshold import BlockThreshold
    from .dependency_data import DependencyData

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyConfigResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    axes: list[AnomalyConfigAxesItem]
    dependencies: DependencyData
    minimum_confidence_rating: float
    name: str
    selected_axes: list[int]
    thresholds: list[BlockThreshold]
    trained: bool
    error: str | Unset = UNSET
    cluster_count: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "axes": "axes",
        "dependencies": "dependencies",
        "minimumConfidenceRating": "minimum_confidence_rating",
        "name": "name",
        "selectedAxes": "selected_axes",
        "thresholds": "thresholds",
        "trained": "trained",
        "error": "error",
        "clusterCount": "cluster_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyConfigResponse")
        d, o = v, _new(AnomalyConfigResponse)
        known = 8
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.axes = list_of(_anomaly_config_axes_item.read, d["axes"], d, "axes", drift)
            o.dependencies = _dependency_data.read(d["dependencies"], d, "dependencies", drift)
            o.minimum_confidence_rating = (
                v
                if type(v := d["minimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "minimumConfidenceRating", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.selected_axes = list_of(integer, d["selectedAxes"], d, "selectedAxes", drift)
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
            o.trained = v if type(v := d["trained"]) is bool else boolean(v, d, "trained", drift)
        except KeyError:
            return with_gaps(AnomalyConfigResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "clusterCount" in d:
            known += 1
            o.cluster_count = v if type(v := d["clusterCount"]) is int else integer(v, d, "clusterCount", drift)
        else:
            o.cluster_count = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyConfigResponse._read
