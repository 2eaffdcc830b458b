# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ModelEngineShortEnum``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ModelEngineShortEnum(OpenStrEnum):
    """3 values are in the contract."""

    TFLITE = "tflite"
    TFLITE_EON = "tflite-eon"
    TFLITE_EON_RAM_OPTIMIZED = "tflite-eon-ram-optimized"
