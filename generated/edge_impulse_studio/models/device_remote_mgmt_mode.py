# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceRemoteMgmtMode``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeviceRemoteMgmtMode(OpenStrEnum):
    """3 values are in the contract."""

    DISCONNECTED = "disconnected"
    INFERENCE = "inference"
    INGESTION = "ingestion"
