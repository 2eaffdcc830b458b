# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifySampleResponse``: 8 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import classify_sample_response_classification as _classify_sample_response_classification
from . import raw_sample_data_with_data_stream_payloads as _raw_sample_data_with_data_stream_payloads

if TYPE_CHECKING:
    from .classify_sample_response_classification import ClassifySampleResponseClassification
    from .raw_sample_data_with_data_stream_payloads import RawSampleDataWithDataStreamPayloads

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifySampleResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    already_in_database: bool
    classifications: list[ClassifySampleResponseClassification]
    sample: RawSampleDataWithDataStreamPayloads
    window_increase_ms: int
    window_size_ms: int
    error: str | Unset = UNSET
    warning: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "alreadyInDatabase": "already_in_database",
        "classifications": "classifications",
        "sample": "sample",
        "windowIncreaseMs": "window_increase_ms",
        "windowSizeMs": "window_size_ms",
        "error": "error",
        "warning": "warning",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifySampleResponse")
        d, o = v, _new(ClassifySampleResponse)
        known = 6
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.already_in_database = (
                v if type(v := d["alreadyInDatabase"]) is bool else boolean(v, d, "alreadyInDatabase", drift)
            )
            o.classifications = list_of(
                _classify_sample_response_classification.read, d["classifications"], d, "classifications", drift
            )
            o.sample = _raw_sample_data_with_data_stream_payloads.read(d["sample"], d, "sample", drift)
            o.window_increase_ms = (
                v if type(v := d["windowIncreaseMs"]) is int else integer(v, d, "windowIncreaseMs", drift)
            )
            o.window_size_ms = v if type(v := d["windowSizeMs"]) is int else integer(v, d, "windowSizeMs", drift)
        except KeyError:
            return with_gaps(ClassifySampleResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "warning" in d:
            known += 1
            o.warning = v if type(v := d["warning"]) is str else text(v, d, "warning", drift)
        else:
            o.warning = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifySampleResponse._read
