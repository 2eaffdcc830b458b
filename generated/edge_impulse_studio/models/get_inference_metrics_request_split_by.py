# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceMetricsRequestSplitBy``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetInferenceMetricsRequestSplitBy(OpenStrEnum):
    """3 values are in the contract."""

    DAILY = "daily"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
