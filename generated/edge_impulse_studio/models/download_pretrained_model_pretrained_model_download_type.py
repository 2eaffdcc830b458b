# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DownloadPretrainedModelPretrainedModelDownloadType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DownloadPretrainedModelPretrainedModelDownloadType(OpenStrEnum):
    """4 values are in the contract."""

    ONNX = "onnx"
    SAVED_MODEL = "saved_model"
    TFLITE_FLOAT32 = "tflite_float32"
    TFLITE_INT8 = "tflite_int8"
