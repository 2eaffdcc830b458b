# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsRequestMetricsItemAggregateAggregation``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetInferenceMetricsRequestMetricsItemAggregateAggregation(OpenStrEnum):
    """4 values are in the contract."""

    AVG = "avg"
    MAX = "max"
    MIN = "min"
    SUM = "sum"
