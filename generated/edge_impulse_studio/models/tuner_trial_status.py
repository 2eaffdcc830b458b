# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class TunerTrialStatus(OpenStrEnum):
    """4 values are in the contract."""

    COMPLETED = "completed"
    FAILED = "failed"
    PENDING = "pending"
    RUNNING = "running"
