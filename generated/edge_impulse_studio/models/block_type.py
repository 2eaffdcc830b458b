# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BlockType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class BlockType(OpenStrEnum):
    """4 values are in the contract."""

    COMMUNITY = "community"
    ENTERPRISE = "enterprise"
    OFFICIAL = "official"
    PERSONAL = "personal"
