# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AzureBlobStorageType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AzureBlobStorageType(OpenStrEnum):
    """2 values are in the contract."""

    AZURE_BLOB_STORAGE = "AzureBlobStorage"
    INITIAL = ""
