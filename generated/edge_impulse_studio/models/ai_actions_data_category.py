# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AIActionsDataCategory``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AIActionsDataCategory(OpenStrEnum):
    """5 values are in the contract."""

    ALLDATA = "allData"
    DATAWITHMETADATA = "dataWithMetadata"
    DATAWITHOUTMETADATAKEY = "dataWithoutMetadataKey"
    ENABLEDDATA = "enabledData"
    UNLABELEDDATA = "unlabeledData"
