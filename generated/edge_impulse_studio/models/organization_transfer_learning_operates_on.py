# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationTransferLearningOperatesOn``: 10 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationTransferLearningOperatesOn(OpenStrEnum):
    """10 values are in the contract."""

    ANOMALY_DETECTION = "anomaly_detection"
    AUDIO = "audio"
    CLASSIFICATION_AKIDA = "classification_akida"
    IMAGE = "image"
    IMAGE_AKIDA = "image_akida"
    OBJECT_DETECTION = "object_detection"
    OBJECT_DETECTION_AKIDA = "object_detection_akida"
    OTHER = "other"
    REGRESSION = "regression"
    VISUAL_ANOMALY_DETECTION = "visual_anomaly_detection"
