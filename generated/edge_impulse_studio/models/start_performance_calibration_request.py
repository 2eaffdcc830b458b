# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartPerformanceCalibrationRequest``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StartPerformanceCalibrationRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    background_noise_label: str
    other_noise_labels: list[str] | Unset = UNSET
    sample_length_minutes: float | Unset = UNSET
    upload_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "backgroundNoiseLabel": "background_noise_label",
        "otherNoiseLabels": "other_noise_labels",
        "sampleLengthMinutes": "sample_length_minutes",
        "uploadKey": "upload_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StartPerformanceCalibrationRequest")
        d, o = v, _new(StartPerformanceCalibrationRequest)
        known = 1
        o._extra = None
        try:
            o.background_noise_label = (
                v if type(v := d["backgroundNoiseLabel"]) is str else text(v, d, "backgroundNoiseLabel", drift)
            )
        except KeyError:
            return with_gaps(StartPerformanceCalibrationRequest, known, d, at, key, drift)
        if "otherNoiseLabels" in d:
            known += 1
            o.other_noise_labels = list_of(text, d["otherNoiseLabels"], d, "otherNoiseLabels", drift)
        else:
            o.other_noise_labels = UNSET
        if "sampleLengthMinutes" in d:
            known += 1
            o.sample_length_minutes = (
                v
                if type(v := d["sampleLengthMinutes"]) is float or type(v) is int
                else number(v, d, "sampleLengthMinutes", drift)
            )
        else:
            o.sample_length_minutes = UNSET
        if "uploadKey" in d:
            known += 1
            o.upload_key = v if type(v := d["uploadKey"]) is str else text(v, d, "uploadKey", drift)
        else:
            o.upload_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StartPerformanceCalibrationRequest._read
