# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectCategory``: 6 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectCategory(OpenStrEnum):
    """6 values are in the contract."""

    ACCELEROMETER = "Accelerometer"
    AUDIO = "Audio"
    IMAGES = "Images"
    KEYWORD_SPOTTING = "Keyword spotting"
    OBJECT_DETECTION = "Object detection"
    OTHER = "Other"
