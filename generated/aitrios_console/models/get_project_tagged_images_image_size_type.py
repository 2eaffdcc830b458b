# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectTaggedImagesImageSizeType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetProjectTaggedImagesImageSizeType(OpenStrEnum):
    """3 values are in the contract."""

    ORIGINAL = "original"
    RESIZED = "resized"
    THUMBNAIL = "thumbnail"
