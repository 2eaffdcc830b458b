# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulse``: 14 fields, 10 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from . import dataset_version as _dataset_version
from . import detailed_impulse_dsp_block_configs_item as _detailed_impulse_dsp_block_configs_item
from . import detailed_impulse_learn_block_anomaly_configs_item as _detailed_impulse_learn_block_anomaly_configs_item
from . import detailed_impulse_learn_block_keras_configs_item as _detailed_impulse_learn_block_keras_configs_item
from . import detailed_impulse_metric as _detailed_impulse_metric
from . import (
    detailed_impulse_post_processing_block_configs_item as _detailed_impulse_post_processing_block_configs_item,
)
from . import detailed_impulse_pretrained_model_info as _detailed_impulse_pretrained_model_info
from . import impulse as _impulse

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .dataset_version import DatasetVersion
    from .detailed_impulse_dsp_block_configs_item import DetailedImpulseDspBlockConfigsItem
    from .detailed_impulse_learn_block_anomaly_configs_item import DetailedImpulseLearnBlockAnomalyConfigsItem
    from .detailed_impulse_learn_block_keras_configs_item import DetailedImpulseLearnBlockKerasConfigsItem
    from .detailed_impulse_metric import DetailedImpulseMetric
    from .detailed_impulse_post_processing_block_configs_item import DetailedImpulsePostProcessingBlockConfigsItem
    from .detailed_impulse_pretrained_model_info import DetailedImpulsePretrainedModelInfo
    from .impulse import Impulse

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedImpulse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    complete: bool
    configured: bool
    dsp_block_configs: list[DetailedImpulseDspBlockConfigsItem]
    impulse: Impulse
    is_stale: bool
    learn_block_anomaly_configs: list[DetailedImpulseLearnBlockAnomalyConfigsItem]
    learn_block_keras_configs: list[DetailedImpulseLearnBlockKerasConfigsItem]
    metrics: list[DetailedImpulseMetric]
    post_processing_block_configs: list[DetailedImpulsePostProcessingBlockConfigsItem]
    tags: list[str]
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    created_from_tuner_trial_id: float | Unset = UNSET
    dataset_version: DatasetVersion | Unset = UNSET
    pretrained_model_info: DetailedImpulsePretrainedModelInfo | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "complete": "complete",
        "configured": "configured",
        "dspBlockConfigs": "dsp_block_configs",
        "impulse": "impulse",
        "isStale": "is_stale",
        "learnBlockAnomalyConfigs": "learn_block_anomaly_configs",
        "learnBlockKerasConfigs": "learn_block_keras_configs",
        "metrics": "metrics",
        "postProcessingBlockConfigs": "post_processing_block_configs",
        "tags": "tags",
        "createdByUser": "created_by_user",
        "createdFromTunerTrialId": "created_from_tuner_trial_id",
        "datasetVersion": "dataset_version",
        "pretrainedModelInfo": "pretrained_model_info",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DetailedImpulse")
        d, o = v, _new(DetailedImpulse)
        known = 10
        o._extra = None
        try:
            o.complete = v if type(v := d["complete"]) is bool else boolean(v, d, "complete", drift)
            o.configured = v if type(v := d["configured"]) is bool else boolean(v, d, "configured", drift)
            o.dsp_block_configs = list_of(
                _detailed_impulse_dsp_block_configs_item.read, d["dspBlockConfigs"], d, "dspBlockConfigs", drift
            )
            o.impulse = _impulse.read(d["impulse"], d, "impulse", drift)
            o.is_stale = v if type(v := d["isStale"]) is bool else boolean(v, d, "isStale", drift)
            o.learn_block_anomaly_configs = list_of(
                _detailed_impulse_learn_block_anomaly_configs_item.read,
                d["learnBlockAnomalyConfigs"],
                d,
                "learnBlockAnomalyConfigs",
                drift,
            )
            o.learn_block_keras_configs = list_of(
                _detailed_impulse_learn_block_keras_configs_item.read,
                d["learnBlockKerasConfigs"],
                d,
                "learnBlockKerasConfigs",
                drift,
            )
            o.metrics = list_of(_detailed_impulse_metric.read, d["metrics"], d, "metrics", drift)
            o.post_processing_block_configs = list_of(
                _detailed_impulse_post_processing_block_configs_item.read,
                d["postProcessingBlockConfigs"],
                d,
                "postProcessingBlockConfigs",
                drift,
            )
            o.tags = list_of(text, d["tags"], d, "tags", drift)
        except KeyError:
            return with_gaps(DetailedImpulse, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "createdFromTunerTrialId" in d:
            known += 1
            o.created_from_tuner_trial_id = (
                v
                if type(v := d["createdFromTunerTrialId"]) is float or type(v) is int
                else number(v, d, "createdFromTunerTrialId", drift)
            )
        else:
            o.created_from_tuner_trial_id = UNSET
        if "datasetVersion" in d:
            known += 1
            o.dataset_version = _dataset_version.read(d["datasetVersion"], d, "datasetVersion", drift)
        else:
            o.dataset_version = UNSET
        if "pretrainedModelInfo" in d:
            known += 1
            o.pretrained_model_info = _detailed_impulse_pretrained_model_info.read(
                d["pretrainedModelInfo"], d, "pretrainedModelInfo", drift
            )
        else:
            o.pretrained_model_info = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DetailedImpulse._read
