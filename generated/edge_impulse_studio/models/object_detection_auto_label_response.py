# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectDetectionAutoLabelResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import object_detection_auto_label_response_results_item as _object_detection_auto_label_response_results_item

if TYPE_CHECKING:
    from .object_detection_auto_label_response_results_item import ObjectDetectionAutoLabelResponseResultsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectDetectionAutoLabelResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    all_labels: list[str]
    results: list[ObjectDetectionAutoLabelResponseResultsItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "allLabels": "all_labels",
        "results": "results",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectDetectionAutoLabelResponse")
        d, o = v, _new(ObjectDetectionAutoLabelResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.all_labels = list_of(text, d["allLabels"], d, "allLabels", drift)
            o.results = list_of(
                _object_detection_auto_label_response_results_item.read, d["results"], d, "results", drift
            )
        except KeyError:
            return with_gaps(ObjectDetectionAutoLabelResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectDetectionAutoLabelResponse._read
