# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDevicesScope``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetDevicesScope(OpenStrEnum):
    """2 values are in the contract."""

    FULL = "full"
    MINIMAL = "minimal"
