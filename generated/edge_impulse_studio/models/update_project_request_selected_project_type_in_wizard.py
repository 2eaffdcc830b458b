# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectRequestSelectedProjectTypeInWizard``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UpdateProjectRequestSelectedProjectTypeInWizard(OpenStrEnum):
    """5 values are in the contract."""

    ACCELEROMETER = "accelerometer"
    AUDIO = "audio"
    IMAGE_CLASSIFICATION = "image_classification"
    OBJECT_DETECTION = "object_detection"
    SOMETHING_ELSE = "something_else"
