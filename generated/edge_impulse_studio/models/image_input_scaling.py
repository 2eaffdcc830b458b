# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImageInputScaling``: 6 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ImageInputScaling(OpenStrEnum):
    """6 values are in the contract."""

    BGR_SUBTRACT_IMAGENET_MEAN = "bgr-subtract-imagenet-mean"
    FROM_0_TO_1 = "0..1"
    FROM_0_TO_255 = "0..255"
    FROM_MINUS_128_TO_127 = "-128..127"
    FROM_MINUS_1_TO_1 = "-1..1"
    TORCH = "torch"
