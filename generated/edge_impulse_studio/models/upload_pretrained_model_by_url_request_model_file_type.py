# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadPretrainedModelByUrlRequestModelFileType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UploadPretrainedModelByUrlRequestModelFileType(OpenStrEnum):
    """3 values are in the contract."""

    ONNX = "onnx"
    SAVED_MODEL = "saved_model"
    TFLITE = "tflite"
