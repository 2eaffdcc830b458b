# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPNormalizeData``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DSPNormalizeData(OpenStrEnum):
    """2 values are in the contract."""

    NONE = "none"
    NORMALIZE_CHANNEL_STANDARD_SCALER = "normalize-channel-standard-scaler"
