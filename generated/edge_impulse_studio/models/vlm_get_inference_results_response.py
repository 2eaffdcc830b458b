# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmGetInferenceResultsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import vlm_inference_results_results_item as _vlm_inference_results_results_item

if TYPE_CHECKING:
    from .vlm_inference_results_results_item import VlmInferenceResultsResultsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmGetInferenceResultsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    config_id: int
    results: list[VlmInferenceResultsResultsItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "configId": "config_id",
        "results": "results",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmGetInferenceResultsResponse")
        d, o = v, _new(VlmGetInferenceResultsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.config_id = v if type(v := d["configId"]) is int else integer(v, d, "configId", drift)
            o.results = list_of(_vlm_inference_results_results_item.read, d["results"], d, "results", drift)
        except KeyError:
            return with_gaps(VlmGetInferenceResultsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmGetInferenceResultsResponse._read
