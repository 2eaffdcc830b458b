# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponseStatusStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeStateResponseStatusStatus(OpenStrEnum):
    """4 values are in the contract."""

    COMPLETED = "completed"
    CREATING = "creating"
    READY = "ready"
    RUNNING = "running"
