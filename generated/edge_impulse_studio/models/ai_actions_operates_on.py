# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AIActionsOperatesOn``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AIActionsOperatesOn(OpenStrEnum):
    """4 values are in the contract."""

    AUDIO = "audio"
    IMAGES_OBJECT_DETECTION = "images_object_detection"
    IMAGES_SINGLE_LABEL = "images_single_label"
    OTHER = "other"
