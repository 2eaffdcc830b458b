# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleBoundingBoxesType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class SampleBoundingBoxesType(OpenStrEnum):
    """2 values are in the contract."""

    CONSTRAINED_OBJECT_DETECTION = "constrained_object_detection"
    OBJECT_DETECTION = "object_detection"
