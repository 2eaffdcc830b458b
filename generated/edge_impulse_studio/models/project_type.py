# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectType``: 6 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectType(OpenStrEnum):
    """6 values are in the contract."""

    ACCELEROMETER = "accelerometer"
    AUDIO = "audio"
    IMAGE = "image"
    KWS = "kws"
    OBJECT_DETECTION = "object-detection"
    OTHER = "other"
