# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationGroundTruthType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PerformanceCalibrationGroundTruthType(OpenStrEnum):
    """3 values are in the contract."""

    COMBINED_NOISE = "combined_noise"
    NOISE = "noise"
    SAMPLE = "sample"
