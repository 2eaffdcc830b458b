# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifySampleResponseMultipleVariants``: 7 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import classify_sample_response_variant_results as _classify_sample_response_variant_results
from . import raw_sample_data_with_data_stream_payloads as _raw_sample_data_with_data_stream_payloads

if TYPE_CHECKING:
    from .classify_sample_response_variant_results import ClassifySampleResponseVariantResults
    from .raw_sample_data_with_data_stream_payloads import RawSampleDataWithDataStreamPayloads

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifySampleResponseMultipleVariants(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    already_in_database: bool
    sample: RawSampleDataWithDataStreamPayloads
    window_increase_ms: int
    window_size_ms: int
    error: str | Unset = UNSET
    results: list[ClassifySampleResponseVariantResults] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "alreadyInDatabase": "already_in_database",
        "sample": "sample",
        "windowIncreaseMs": "window_increase_ms",
        "windowSizeMs": "window_size_ms",
        "error": "error",
        "results": "results",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifySampleResponseMultipleVariants")
        d, o = v, _new(ClassifySampleResponseMultipleVariants)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.already_in_database = (
                v if type(v := d["alreadyInDatabase"]) is bool else boolean(v, d, "alreadyInDatabase", drift)
            )
            o.sample = _raw_sample_data_with_data_stream_payloads.read(d["sample"], d, "sample", drift)
            o.window_increase_ms = (
                v if type(v := d["windowIncreaseMs"]) is int else integer(v, d, "windowIncreaseMs", drift)
            )
            o.window_size_ms = v if type(v := d["windowSizeMs"]) is int else integer(v, d, "windowSizeMs", drift)
        except KeyError:
            return with_gaps(ClassifySampleResponseMultipleVariants, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "results" in d:
            known += 1
            o.results = list_of(_classify_sample_response_variant_results.read, d["results"], d, "results", drift)
        else:
            o.results = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifySampleResponseMultipleVariants._read
