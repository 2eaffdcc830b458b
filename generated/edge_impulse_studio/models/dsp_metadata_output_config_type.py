# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPMetadataOutputConfigType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DSPMetadataOutputConfigType(OpenStrEnum):
    """3 values are in the contract."""

    FLAT = "flat"
    IMAGE = "image"
    SPECTROGRAM = "spectrogram"
