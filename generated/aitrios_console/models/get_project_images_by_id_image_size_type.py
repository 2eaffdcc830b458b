# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectImagesByIdImageSizeType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetProjectImagesByIdImageSizeType(OpenStrEnum):
    """3 values are in the contract."""

    ORIGINAL = "original"
    RESIZED = "resized"
    THUMBNAIL = "thumbnail"
