# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialMetrics``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import tuner_trial_metrics_test as _tuner_trial_metrics_test
from . import tuner_trial_metrics_train as _tuner_trial_metrics_train
from . import tuner_trial_metrics_validation as _tuner_trial_metrics_validation

if TYPE_CHECKING:
    from .tuner_trial_metrics_test import TunerTrialMetricsTest
    from .tuner_trial_metrics_train import TunerTrialMetricsTrain
    from .tuner_trial_metrics_validation import TunerTrialMetricsValidation

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialMetrics(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    test: TunerTrialMetricsTest | Unset = UNSET
    train: TunerTrialMetricsTrain | Unset = UNSET
    validation: TunerTrialMetricsValidation | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "test": "test",
        "train": "train",
        "validation": "validation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialMetrics")
        d, o = v, _new(TunerTrialMetrics)
        known = 0
        o._extra = None
        if "test" in d:
            known += 1
            o.test = _tuner_trial_metrics_test.read(d["test"], d, "test", drift)
        else:
            o.test = UNSET
        if "train" in d:
            known += 1
            o.train = _tuner_trial_metrics_train.read(d["train"], d, "train", drift)
        else:
            o.train = UNSET
        if "validation" in d:
            known += 1
            o.validation = _tuner_trial_metrics_validation.read(d["validation"], d, "validation", drift)
        else:
            o.validation = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialMetrics._read
