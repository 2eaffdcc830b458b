# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``RelearnTrainingType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class RelearnTrainingType(OpenStrEnum):
    """2 values are in the contract."""

    ADVANCED = "Advanced"
    REGULAR = "Regular"
