# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponseProjectDataType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeStateResponseProjectDataType(OpenStrEnum):
    """4 values are in the contract."""

    AUDIO = "audio"
    IMAGE = "image"
    MOTION = "motion"
    OTHER = "other"
