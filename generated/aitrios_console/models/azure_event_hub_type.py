# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AzureEventHubType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AzureEventHubType(OpenStrEnum):
    """2 values are in the contract."""

    AZURE_EVENT_HUB = "AzureEventHub"
    INITIAL = ""
