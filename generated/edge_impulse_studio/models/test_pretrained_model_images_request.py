# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelImagesRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import tagged, text
from . import deploy_pretrained_model_model_anomaly as _deploy_pretrained_model_model_anomaly
from . import deploy_pretrained_model_model_classification as _deploy_pretrained_model_model_classification
from . import deploy_pretrained_model_model_freeform as _deploy_pretrained_model_model_freeform
from . import deploy_pretrained_model_model_object_detection as _deploy_pretrained_model_model_object_detection
from . import deploy_pretrained_model_model_regression as _deploy_pretrained_model_model_regression
from . import deploy_pretrained_model_model_visual_anomaly as _deploy_pretrained_model_model_visual_anomaly
from . import test_pretrained_model_images_request_input as _test_pretrained_model_images_request_input

if TYPE_CHECKING:
    from .deploy_pretrained_model_model_anomaly import DeployPretrainedModelModelAnomaly
    from .deploy_pretrained_model_model_classification import DeployPretrainedModelModelClassification
    from .deploy_pretrained_model_model_freeform import DeployPretrainedModelModelFreeform
    from .deploy_pretrained_model_model_object_detection import DeployPretrainedModelModelObjectDetection
    from .deploy_pretrained_model_model_regression import DeployPretrainedModelModelRegression
    from .deploy_pretrained_model_model_visual_anomaly import DeployPretrainedModelModelVisualAnomaly
    from .test_pretrained_model_images_request_input import TestPretrainedModelImagesRequestInput

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestPretrainedModelImagesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image_file_base_64: str
    input_: TestPretrainedModelImagesRequestInput
    model: (
        DeployPretrainedModelModelClassification
        | DeployPretrainedModelModelRegression
        | DeployPretrainedModelModelObjectDetection
        | DeployPretrainedModelModelFreeform
        | DeployPretrainedModelModelAnomaly
        | DeployPretrainedModelModelVisualAnomaly
    )

    WIRE: ClassVar[Mapping[str, str]] = {
        "imageFileBase64": "image_file_base_64",
        "input": "input_",
        "model": "model",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestPretrainedModelImagesRequest")
        d, o = v, _new(TestPretrainedModelImagesRequest)
        known = 3
        o._extra = None
        try:
            o.image_file_base_64 = v if type(v := d["imageFileBase64"]) is str else text(v, d, "imageFileBase64", drift)
            o.input_ = _test_pretrained_model_images_request_input.read(d["input"], d, "input", drift)
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
            return with_gaps(TestPretrainedModelImagesRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestPretrainedModelImagesRequest._read
