# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseInputBlockResizeMethod``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ImpulseInputBlockResizeMethod(OpenStrEnum):
    """2 values are in the contract."""

    LANCZOS3 = "lanczos3"
    NEAREST = "nearest"
