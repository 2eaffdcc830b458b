# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobStatus``: 6 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class JobStatus(OpenStrEnum):
    """6 values are in the contract."""

    CANCELLED = "cancelled"
    CREATING = "creating"
    FAILED = "failed"
    PENDING = "pending"
    RUNNING = "running"
    SUCCESS = "success"
