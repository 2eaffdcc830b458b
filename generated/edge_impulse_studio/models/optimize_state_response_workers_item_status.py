# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponseWorkersItemStatus``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeStateResponseWorkersItemStatus(OpenStrEnum):
    """3 values are in the contract."""

    BUSY = "busy"
    PENDING = "pending"
    READY = "ready"
