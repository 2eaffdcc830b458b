# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelAnomalyModelType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeployPretrainedModelModelAnomalyModelType(OpenStrEnum):
    """1 values are in the contract."""

    ANOMALY = "anomaly"
