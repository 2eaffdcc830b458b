# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseInputBlockCropAnchor``: 9 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ImpulseInputBlockCropAnchor(OpenStrEnum):
    """9 values are in the contract."""

    BOTTOM_CENTER = "bottom-center"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"
    MIDDLE_CENTER = "middle-center"
    MIDDLE_LEFT = "middle-left"
    MIDDLE_RIGHT = "middle-right"
    TOP_CENTER = "top-center"
    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
