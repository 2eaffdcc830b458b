# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``MigrationState``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class MigrationState(OpenStrEnum):
    """5 values are in the contract."""

    DONE = "done"
    FAILED = "failed"
    PAUSED = "paused"
    QUEUED = "queued"
    RUNNING = "running"
