# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LearnBlockType``: 14 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class LearnBlockType(OpenStrEnum):
    """14 values are in the contract."""

    ANOMALY = "anomaly"
    ANOMALY_GMM = "anomaly-gmm"
    KERAS = "keras"
    KERAS_AKIDA = "keras-akida"
    KERAS_AKIDA_OBJECT_DETECTION = "keras-akida-object-detection"
    KERAS_AKIDA_TRANSFER_IMAGE = "keras-akida-transfer-image"
    KERAS_ANOMALY = "keras-anomaly"
    KERAS_FREEFORM = "keras-freeform"
    KERAS_OBJECT_DETECTION = "keras-object-detection"
    KERAS_REGRESSION = "keras-regression"
    KERAS_TRANSFER_IMAGE = "keras-transfer-image"
    KERAS_TRANSFER_KWS = "keras-transfer-kws"
    KERAS_VISUAL_ANOMALY = "keras-visual-anomaly"
    VLM = "vlm"
