# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigSearchSpaceSourceType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeConfigSearchSpaceSourceType(OpenStrEnum):
    """4 values are in the contract."""

    CUSTOM = "custom"
    IMPULSE = "impulse"
    RUN = "run"
    TEMPLATE = "template"
