# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulseMetricFilteringTypeType``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DetailedImpulseMetricFilteringTypeType(OpenStrEnum):
    """5 values are in the contract."""

    BOOLEAN = "boolean"
    LIST = "list"
    NUMERIC = "numeric"
    SELECT = "select"
    STRING = "string"
