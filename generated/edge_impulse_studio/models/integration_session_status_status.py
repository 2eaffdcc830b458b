# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``IntegrationSessionStatusStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class IntegrationSessionStatusStatus(OpenStrEnum):
    """4 values are in the contract."""

    ACTIVE = "active"
    ERROR = "error"
    PENDING = "pending"
    STOPPED = "stopped"
