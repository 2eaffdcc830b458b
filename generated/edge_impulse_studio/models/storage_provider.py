# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StorageProvider``: 6 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class StorageProvider(OpenStrEnum):
    """6 values are in the contract."""

    AZURE = "azure"
    EDGEIMPULSE = "edgeimpulse"
    GOOGLE = "google"
    HUGGINGFACE = "huggingface"
    OTHER = "other"
    S3 = "s3"
