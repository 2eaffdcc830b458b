# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AugmentationPolicySpectrogramFreqMasking``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AugmentationPolicySpectrogramFreqMasking(OpenStrEnum):
    """3 values are in the contract."""

    HIGH = "high"
    LOW = "low"
    NONE = "none"
