# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialMetricsTrain``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import keras_model_metadata_metrics as _keras_model_metadata_metrics

if TYPE_CHECKING:
    from .keras_model_metadata_metrics import KerasModelMetadataMetrics

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialMetricsTrain(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    float32: KerasModelMetadataMetrics | Unset = UNSET
    int8: KerasModelMetadataMetrics | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "float32": "float32",
        "int8": "int8",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialMetricsTrain")
        d, o = v, _new(TunerTrialMetricsTrain)
        known = 0
        o._extra = None
        if "float32" in d:
            known += 1
            o.float32 = _keras_model_metadata_metrics.read(d["float32"], d, "float32", drift)
        else:
            o.float32 = UNSET
        if "int8" in d:
            known += 1
            o.int8 = _keras_model_metadata_metrics.read(d["int8"], d, "int8", drift)
        else:
            o.int8 = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialMetricsTrain._read
