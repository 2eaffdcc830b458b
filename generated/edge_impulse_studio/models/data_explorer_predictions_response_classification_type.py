# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataExplorerPredictionsResponseClassificationType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DataExplorerPredictionsResponseClassificationType(OpenStrEnum):
    """2 values are in the contract."""

    CLASSIFICATION = "classification"
    REGRESSION = "regression"
