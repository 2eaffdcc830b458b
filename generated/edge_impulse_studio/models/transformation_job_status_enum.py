# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TransformationJobStatusEnum``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class TransformationJobStatusEnum(OpenStrEnum):
    """5 values are in the contract."""

    CREATED = "created"
    FAILED = "failed"
    FINISHED = "finished"
    STARTED = "started"
    WAITING = "waiting"
