# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDeviceModelVersionsScope``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetDeviceModelVersionsScope(OpenStrEnum):
    """2 values are in the contract."""

    FULL = "full"
    MINIMAL = "minimal"
