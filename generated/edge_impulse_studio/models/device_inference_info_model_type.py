# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceInferenceInfoModelType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeviceInferenceInfoModelType(OpenStrEnum):
    """3 values are in the contract."""

    CLASSIFICATION = "classification"
    CONSTRAINEDOBJECTDETECTION = "constrainedObjectDetection"
    OBJECTDETECTION = "objectDetection"
