# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleDatastreamChartType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class SampleDatastreamChartType(OpenStrEnum):
    """4 values are in the contract."""

    CHART = "chart"
    IMAGE = "image"
    TABLE = "table"
    VIDEO = "video"
