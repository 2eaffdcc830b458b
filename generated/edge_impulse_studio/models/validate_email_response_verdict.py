# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ValidateEmailResponseVerdict``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ValidateEmailResponseVerdict(OpenStrEnum):
    """3 values are in the contract."""

    INVALID = "Invalid"
    RISKY = "Risky"
    VALID = "Valid"
