# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnrollDeviceJsonBodyDeviceVersion``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class EnrollDeviceJsonBodyDeviceVersion(OpenStrEnum):
    """2 values are in the contract."""

    V1 = "v1"
    V2 = "v2"
