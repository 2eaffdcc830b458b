# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PerformanceCalibrationFalsePositiveType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PerformanceCalibrationFalsePositiveType(OpenStrEnum):
    """3 values are in the contract."""

    DUPLICATE = "duplicate"
    INCORRECT = "incorrect"
    SPURIOUS = "spurious"
