# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectRequestCategory``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationCreateProjectRequestCategory(OpenStrEnum):
    """4 values are in the contract."""

    SPLIT = "split"
    TESTING = "testing"
    TRAINING = "training"
    VALIDATION = "validation"
