# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AugmentationPolicyImageEnum``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AugmentationPolicyImageEnum(OpenStrEnum):
    """2 values are in the contract."""

    ALL = "all"
    NONE = "none"
