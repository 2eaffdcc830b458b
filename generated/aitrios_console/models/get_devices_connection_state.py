# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDevicesConnectionState``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetDevicesConnectionState(OpenStrEnum):
    """3 values are in the contract."""

    ANY = ""
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"
