# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelModelRegressionModelType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeployPretrainedModelModelRegressionModelType(OpenStrEnum):
    """1 values are in the contract."""

    REGRESSION = "regression"
