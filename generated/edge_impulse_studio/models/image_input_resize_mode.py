# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImageInputResizeMode``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ImageInputResizeMode(OpenStrEnum):
    """4 values are in the contract."""

    CROP = "crop"
    FIT_LONG = "fit-long"
    FIT_SHORT = "fit-short"
    SQUASH = "squash"
