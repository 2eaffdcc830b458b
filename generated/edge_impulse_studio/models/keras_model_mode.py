# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMode``: 7 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class KerasModelMode(OpenStrEnum):
    """7 values are in the contract."""

    ANOMALY = "anomaly"
    ANOMALY_GMM = "anomaly-gmm"
    CLASSIFICATION = "classification"
    FREEFORM = "freeform"
    OBJECT_DETECTION = "object-detection"
    REGRESSION = "regression"
    VISUAL_ANOMALY = "visual-anomaly"
