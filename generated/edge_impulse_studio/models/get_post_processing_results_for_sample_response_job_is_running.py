# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPostProcessingResultsForSampleResponseJobIsRunning``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from . import post_processing_config_request as _post_processing_config_request

if TYPE_CHECKING:
    from .post_processing_config_request import PostProcessingConfigRequest

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetPostProcessingResultsForSampleResponseJobIsRunning(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    config: PostProcessingConfigRequest
    job_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "config": "config",
        "jobId": "job_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetPostProcessingResultsForSampleResponseJobIsRunning")
        d, o = v, _new(GetPostProcessingResultsForSampleResponseJobIsRunning)
        known = 2
        o._extra = None
        try:
            o.config = _post_processing_config_request.read(d["config"], d, "config", drift)
            o.job_id = v if type(v := d["jobId"]) is int else integer(v, d, "jobId", drift)
        except KeyError:
            return with_gaps(GetPostProcessingResultsForSampleResponseJobIsRunning, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetPostProcessingResultsForSampleResponseJobIsRunning._read
