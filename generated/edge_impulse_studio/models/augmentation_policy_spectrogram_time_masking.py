# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AugmentationPolicySpectrogramTimeMasking``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AugmentationPolicySpectrogramTimeMasking(OpenStrEnum):
    """3 values are in the contract."""

    HIGH = "high"
    LOW = "low"
    NONE = "none"
