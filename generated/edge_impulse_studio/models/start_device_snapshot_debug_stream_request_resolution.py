# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartDeviceSnapshotDebugStreamRequestResolution``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class StartDeviceSnapshotDebugStreamRequestResolution(OpenStrEnum):
    """2 values are in the contract."""

    HIGH = "high"
    LOW = "low"
