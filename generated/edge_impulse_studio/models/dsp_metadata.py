# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPMetadata``: 19 fields, 12 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, map_of, number, text
from ..types import UNSET, Unset
from . import dsp_metadata_included_samples_item as _dsp_metadata_included_samples_item
from . import dsp_metadata_output_config as _dsp_metadata_output_config

if TYPE_CHECKING:
    from .dsp_metadata_included_samples_item import DSPMetadataIncludedSamplesItem
    from .dsp_metadata_output_config import DSPMetadataOutputConfig

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: datetime.datetime
    dsp_config: dict[str, str]
    feature_count: int
    frequency: float
    generated: bool
    included_samples: list[DSPMetadataIncludedSamplesItem]
    labels: list[str]
    output_config: DSPMetadataOutputConfig
    pad_zeros: bool
    window_count: int
    window_increase_ms: int
    window_size_ms: int
    feature_explorer_job_failed: bool | Unset = UNSET
    feature_explorer_job_id: int | Unset = UNSET
    feature_importance_job_failed: bool | Unset = UNSET
    feature_importance_job_id: int | Unset = UNSET
    feature_labels: list[str] | Unset = UNSET
    fft_used: list[int] | Unset = UNSET
    resampling_algorithm_version: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "dspConfig": "dsp_config",
        "featureCount": "feature_count",
        "frequency": "frequency",
        "generated": "generated",
        "includedSamples": "included_samples",
        "labels": "labels",
        "outputConfig": "output_config",
        "padZeros": "pad_zeros",
        "windowCount": "window_count",
        "windowIncreaseMs": "window_increase_ms",
        "windowSizeMs": "window_size_ms",
        "featureExplorerJobFailed": "feature_explorer_job_failed",
        "featureExplorerJobId": "feature_explorer_job_id",
        "featureImportanceJobFailed": "feature_importance_job_failed",
        "featureImportanceJobId": "feature_importance_job_id",
        "featureLabels": "feature_labels",
        "fftUsed": "fft_used",
        "resamplingAlgorithmVersion": "resampling_algorithm_version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPMetadata")
        d, o = v, _new(DSPMetadata)
        known = 12
        o._extra = None
        try:
            o.created = date_time(d["created"], d, "created", drift)
            o.dsp_config = map_of(text, d["dspConfig"], d, "dspConfig", drift)
            o.feature_count = v if type(v := d["featureCount"]) is int else integer(v, d, "featureCount", drift)
            o.frequency = (
                v if type(v := d["frequency"]) is float or type(v) is int else number(v, d, "frequency", drift)
            )
            o.generated = v if type(v := d["generated"]) is bool else boolean(v, d, "generated", drift)
            o.included_samples = list_of(
                _dsp_metadata_included_samples_item.read, d["includedSamples"], d, "includedSamples", drift
            )
            o.labels = list_of(text, d["labels"], d, "labels", drift)
            o.output_config = _dsp_metadata_output_config.read(d["outputConfig"], d, "outputConfig", drift)
            o.pad_zeros = v if type(v := d["padZeros"]) is bool else boolean(v, d, "padZeros", drift)
            o.window_count = v if type(v := d["windowCount"]) is int else integer(v, d, "windowCount", drift)
            o.window_increase_ms = (
                v if type(v := d["windowIncreaseMs"]) is int else integer(v, d, "windowIncreaseMs", drift)
            )
            o.window_size_ms = v if type(v := d["windowSizeMs"]) is int else integer(v, d, "windowSizeMs", drift)
        except KeyError:
            return with_gaps(DSPMetadata, known, d, at, key, drift)
        if "featureExplorerJobFailed" in d:
            known += 1
            o.feature_explorer_job_failed = (
                v
                if type(v := d["featureExplorerJobFailed"]) is bool
                else boolean(v, d, "featureExplorerJobFailed", drift)
            )
        else:
            o.feature_explorer_job_failed = UNSET
        if "featureExplorerJobId" in d:
            known += 1
            o.feature_explorer_job_id = (
                v if type(v := d["featureExplorerJobId"]) is int else integer(v, d, "featureExplorerJobId", drift)
            )
        else:
            o.feature_explorer_job_id = UNSET
        if "featureImportanceJobFailed" in d:
            known += 1
            o.feature_importance_job_failed = (
                v
                if type(v := d["featureImportanceJobFailed"]) is bool
                else boolean(v, d, "featureImportanceJobFailed", drift)
            )
        else:
            o.feature_importance_job_failed = UNSET
        if "featureImportanceJobId" in d:
            known += 1
            o.feature_importance_job_id = (
                v if type(v := d["featureImportanceJobId"]) is int else integer(v, d, "featureImportanceJobId", drift)
            )
        else:
            o.feature_importance_job_id = UNSET
        if "featureLabels" in d:
            known += 1
            o.feature_labels = list_of(text, d["featureLabels"], d, "featureLabels", drift)
        else:
            o.feature_labels = UNSET
        if "fftUsed" in d:
            known += 1
            o.fft_used = list_of(integer, d["fftUsed"], d, "fftUsed", drift)
        else:
            o.fft_used = UNSET
        if "resamplingAlgorithmVersion" in d:
            known += 1
            o.resampling_algorithm_version = (
                v
                if type(v := d["resamplingAlgorithmVersion"]) is float or type(v) is int
                else number(v, d, "resamplingAlgorithmVersion", drift)
            )
        else:
            o.resampling_algorithm_version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPMetadata._read
