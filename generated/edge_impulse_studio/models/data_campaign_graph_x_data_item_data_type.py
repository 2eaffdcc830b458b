# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaignGraphXDataItemDataType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DataCampaignGraphXDataItemDataType(OpenStrEnum):
    """3 values are in the contract."""

    DATAITEMS = "dataItems"
    PERCENTAGE = "percentage"
    TIME = "time"
