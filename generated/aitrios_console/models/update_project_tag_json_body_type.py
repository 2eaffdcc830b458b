# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectTagJsonBodyType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UpdateProjectTagJsonBodyType(OpenStrEnum):
    """1 values are in the contract."""

    REGULAR = "Regular"
