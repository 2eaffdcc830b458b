# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelRequestUseConverter``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeployPretrainedModelRequestUseConverter(OpenStrEnum):
    """2 values are in the contract."""

    ONNX2TF = "onnx2tf"
    ONNX_TF = "onnx-tf"
