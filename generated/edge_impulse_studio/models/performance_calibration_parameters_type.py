# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationParametersType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PerformanceCalibrationParametersType(OpenStrEnum):
    """1 values are in the contract."""

    STANDARD = "standard"
