# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CalculateDataQualityMetricsRequestRepresentation``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class CalculateDataQualityMetricsRequestRepresentation(OpenStrEnum):
    """4 values are in the contract."""

    CURRENT_IMPULSE = "current-impulse"
    CURRENT_IMPULSE_EMBEDDINGS = "current-impulse-embeddings"
    IMAGES = "images"
    KEYWORDS = "keywords"
