# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LastUpdatedByUserType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class LastUpdatedByUserType(OpenStrEnum):
    """1 values are in the contract."""

    USER = "user"
