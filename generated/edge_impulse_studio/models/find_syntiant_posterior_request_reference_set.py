# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FindSyntiantPosteriorRequestReferenceSet``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class FindSyntiantPosteriorRequestReferenceSet(OpenStrEnum):
    """4 values are in the contract."""

    CUSTOM = "custom"
    FULL = "full"
    NO_CALIBRATION = "no_calibration"
    SECONDS_600 = "600_seconds"
