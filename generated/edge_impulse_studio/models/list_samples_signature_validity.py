# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListSamplesSignatureValidity``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ListSamplesSignatureValidity(OpenStrEnum):
    """3 values are in the contract."""

    BOTH = "both"
    INVALID = "invalid"
    VALID = "valid"
