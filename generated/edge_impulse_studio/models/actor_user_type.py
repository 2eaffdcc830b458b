# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ActorUserType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ActorUserType(OpenStrEnum):
    """1 values are in the contract."""

    USER = "user"
