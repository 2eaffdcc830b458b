# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PostProcessingBlockType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PostProcessingBlockType(OpenStrEnum):
    """2 values are in the contract."""

    OBJECT_TRACKING = "object-tracking"
    SORT_OBJECT_TRACKING = "sort-object-tracking"
