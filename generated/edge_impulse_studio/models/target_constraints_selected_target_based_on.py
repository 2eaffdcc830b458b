# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TargetConstraintsSelectedTargetBasedOn``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class TargetConstraintsSelectedTargetBasedOn(OpenStrEnum):
    """5 values are in the contract."""

    CONNECTED_DEVICE = "connected-device"
    DEFAULT = "default"
    DEFAULT_ACCEPTED = "default-accepted"
    RECENT_PROJECT = "recent-project"
    USER_CONFIGURED = "user-configured"
