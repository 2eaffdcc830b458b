# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelRequestModelFileType``: 7 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeployPretrainedModelRequestModelFileType(OpenStrEnum):
    """7 values are in the contract."""

    LGBM = "lgbm"
    NGBOOST = "ngboost"
    ONNX = "onnx"
    PICKLE = "pickle"
    SAVED_MODEL = "saved_model"
    TFLITE = "tflite"
    XGBOOST = "xgboost"
