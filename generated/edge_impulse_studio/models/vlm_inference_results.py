# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmInferenceResults``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import vlm_inference_results_results_item as _vlm_inference_results_results_item

if TYPE_CHECKING:
    from .vlm_inference_results_results_item import VlmInferenceResultsResultsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmInferenceResults(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    config_id: int
    results: list[VlmInferenceResultsResultsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "configId": "config_id",
        "results": "results",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmInferenceResults")
        d, o = v, _new(VlmInferenceResults)
        known = 2
        o._extra = None
        try:
            o.config_id = v if type(v := d["configId"]) is int else integer(v, d, "configId", drift)
            o.results = list_of(_vlm_inference_results_results_item.read, d["results"], d, "results", drift)
        except KeyError:
            return with_gaps(VlmInferenceResults, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmInferenceResults._read
