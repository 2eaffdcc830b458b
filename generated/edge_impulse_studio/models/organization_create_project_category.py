# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectCategory``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationCreateProjectCategory(OpenStrEnum):
    """4 values are in the contract."""

    SPLIT = "split"
    TESTING = "testing"
    TRAINING = "training"
    VALIDATION = "validation"
