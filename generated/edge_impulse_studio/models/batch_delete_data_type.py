# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BatchDeleteDataType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class BatchDeleteDataType(OpenStrEnum):
    """2 values are in the contract."""

    AUDIO = "audio"
    IMAGE = "image"
