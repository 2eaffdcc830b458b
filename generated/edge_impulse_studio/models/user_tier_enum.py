# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserTierEnum``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UserTierEnum(OpenStrEnum):
    """4 values are in the contract."""

    COMMUNITY_PLUS = "community-plus"
    ENTERPRISE = "enterprise"
    FREE = "free"
    PROFESSIONAL = "professional"
