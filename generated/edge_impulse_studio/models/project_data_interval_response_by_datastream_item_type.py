# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDataIntervalResponseByDatastreamItemType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectDataIntervalResponseByDatastreamItemType(OpenStrEnum):
    """4 values are in the contract."""

    FEATURES = "features"
    IMAGE = "image"
    TIME_SERIES = "time-series"
    VIDEO = "video"
