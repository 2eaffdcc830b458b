# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelObjectDetectionModelType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeployPretrainedModelModelObjectDetectionModelType(OpenStrEnum):
    """1 values are in the contract."""

    OBJECT_DETECTION = "object-detection"
