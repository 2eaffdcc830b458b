# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawDataFilterCategory``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class RawDataFilterCategory(OpenStrEnum):
    """5 values are in the contract."""

    ALL = "all"
    POST_PROCESSING = "post-processing"
    TESTING = "testing"
    TRAINING = "training"
    VALIDATION = "validation"
