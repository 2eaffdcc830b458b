# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelRequestModelInfo``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import tagged
from . import deploy_pretrained_model_input_audio as _deploy_pretrained_model_input_audio
from . import deploy_pretrained_model_input_image as _deploy_pretrained_model_input_image
from . import deploy_pretrained_model_input_other as _deploy_pretrained_model_input_other
from . import deploy_pretrained_model_input_time_series as _deploy_pretrained_model_input_time_series
from . import deploy_pretrained_model_model_anomaly as _deploy_pretrained_model_model_anomaly
from . import deploy_pretrained_model_model_classification as _deploy_pretrained_model_model_classification
from . import deploy_pretrained_model_model_freeform as _deploy_pretrained_model_model_freeform
from . import deploy_pretrained_model_model_object_detection as _deploy_pretrained_model_model_object_detection
from . import deploy_pretrained_model_model_regression as _deploy_pretrained_model_model_regression
from . import deploy_pretrained_model_model_visual_anomaly as _deploy_pretrained_model_model_visual_anomaly

if TYPE_CHECKING:
    from .deploy_pretrained_model_input_audio import DeployPretrainedModelInputAudio
    from .deploy_pretrained_model_input_image import DeployPretrainedModelInputImage
    from .deploy_pretrained_model_input_other import DeployPretrainedModelInputOther
    from .deploy_pretrained_model_input_time_series import DeployPretrainedModelInputTimeSeries
    from .deploy_pretrained_model_model_anomaly import DeployPretrainedModelModelAnomaly
    from .deploy_pretrained_model_model_classification import DeployPretrainedModelModelClassification
    from .deploy_pretrained_model_model_freeform import DeployPretrainedModelModelFreeform
    from .deploy_pretrained_model_model_object_detection import DeployPretrainedModelModelObjectDetection
    from .deploy_pretrained_model_model_regression import DeployPretrainedModelModelRegression
    from .deploy_pretrained_model_model_visual_anomaly import DeployPretrainedModelModelVisualAnomaly

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelRequestModelInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    input_: (
        DeployPretrainedModelInputTimeSeries
        | DeployPretrainedModelInputAudio
        | DeployPretrainedModelInputImage
        | DeployPretrainedModelInputOther
    )
    model: (
        DeployPretrainedModelModelClassification
        | DeployPretrainedModelModelRegression
        | DeployPretrainedModelModelObjectDetection
        | DeployPretrainedModelModelFreeform
        | DeployPretrainedModelModelAnomaly
        | DeployPretrainedModelModelVisualAnomaly
    )

    WIRE: ClassVar[Mapping[str, str]] = {
        "input": "input_",
        "model": "model",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelRequestModelInfo")
        d, o = v, _new(DeployPretrainedModelRequestModelInfo)
        known = 2
        o._extra = None
        try:
            o.input_ = tagged(
                "inputType",
                {
                    "audio": _deploy_pretrained_model_input_audio.read,
                    "image": _deploy_pretrained_model_input_image.read,
                    "other": _deploy_pretrained_model_input_other.read,
                    "time-series": _deploy_pretrained_model_input_time_series.read,
                },
                d["input"],
                d,
                "input",
                drift,
            )
            o.model = tagged(
                "modelType",
                {
                    "anomaly": _deploy_pretrained_model_model_anomaly.read,
                    "classification": _deploy_pretrained_model_model_classification.read,
                    "freeform": _deploy_pretrained_model_model_freeform.read,
                    "object-detection": _deploy_pretrained_model_model_object_detection.read,
                    "regression": _deploy_pretrained_model_model_regression.read,
                    "visual-anomaly": _deploy_pretrained_model_model_visual_anomaly.read,
                },
                d["model"],
                d,
                "model",
                drift,
            )
        except KeyError:
            return with_gaps(DeployPretrainedModelRequestModelInfo, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelRequestModelInfo._read
