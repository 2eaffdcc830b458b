# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AzureType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AzureType(OpenStrEnum):
    """1 values are in the contract."""

    AZURE = "AZURE"
