# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawDataCategory``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class RawDataCategory(OpenStrEnum):
    """4 values are in the contract."""

    POST_PROCESSING = "post-processing"
    TESTING = "testing"
    TRAINING = "training"
    VALIDATION = "validation"
