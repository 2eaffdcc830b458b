# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class TestPretrainedModelResponseFreeformResultOutputTensorsItemDataType(OpenStrEnum):
    """3 values are in the contract."""

    FLOAT32 = "float32"
    INT8 = "int8"
    UINT8 = "uint8"
