# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDspMetadataCategory``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetDspMetadataCategory(OpenStrEnum):
    """4 values are in the contract."""

    ALL = "all"
    TESTING = "testing"
    TRAINING = "training"
    VALIDATION = "validation"
