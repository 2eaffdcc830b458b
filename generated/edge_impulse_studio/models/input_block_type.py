# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``InputBlockType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class InputBlockType(OpenStrEnum):
    """3 values are in the contract."""

    FEATURES = "features"
    IMAGE = "image"
    TIME_SERIES = "time-series"
