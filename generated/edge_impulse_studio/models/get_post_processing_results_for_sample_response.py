# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPostProcessingResultsForSampleResponse``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from . import (
    get_post_processing_results_for_sample_response_job_is_running as _get_post_processing_results_for_sample_response_job_is_running,
)
from . import (
    get_post_processing_results_for_sample_response_results as _get_post_processing_results_for_sample_response_results,
)
from .get_post_processing_results_for_sample_response_has_results import (
    GetPostProcessingResultsForSampleResponseHasResults,
)

if TYPE_CHECKING:
    from .get_post_processing_results_for_sample_response_job_is_running import (
        GetPostProcessingResultsForSampleResponseJobIsRunning,
    )
    from .get_post_processing_results_for_sample_response_results import (
        GetPostProcessingResultsForSampleResponseResults,
    )

_new = object.__new__
_GetPostProcessingResultsForSampleResponseHasResults = members(GetPostProcessingResultsForSampleResponseHasResults)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPostProcessingResultsForSampleResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    has_results: GetPostProcessingResultsForSampleResponseHasResults
    error: str | Unset = UNSET
    job_is_running: GetPostProcessingResultsForSampleResponseJobIsRunning | Unset = UNSET
    results: GetPostProcessingResultsForSampleResponseResults | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hasResults": "has_results",
        "error": "error",
        "jobIsRunning": "job_is_running",
        "results": "results",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPostProcessingResultsForSampleResponse")
        d, o = v, _new(GetPostProcessingResultsForSampleResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.has_results = (
                _GetPostProcessingResultsForSampleResponseHasResults[v]
                if type(v := d["hasResults"]) is str and v in _GetPostProcessingResultsForSampleResponseHasResults
                else member(GetPostProcessingResultsForSampleResponseHasResults, v, d, "hasResults", drift)
            )
        except KeyError:
            return with_gaps(GetPostProcessingResultsForSampleResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "jobIsRunning" in d:
            known += 1
            o.job_is_running = _get_post_processing_results_for_sample_response_job_is_running.read(
                d["jobIsRunning"], d, "jobIsRunning", drift
            )
        else:
            o.job_is_running = UNSET
        if "results" in d:
            known += 1
            o.results = _get_post_processing_results_for_sample_response_results.read(d["results"], d, "results", drift)
        else:
            o.results = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPostProcessingResultsForSampleResponse._read
