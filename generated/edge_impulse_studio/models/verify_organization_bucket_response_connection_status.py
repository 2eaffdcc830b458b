# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyOrganizationBucketResponseConnectionStatus``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class VerifyOrganizationBucketResponseConnectionStatus(OpenStrEnum):
    """3 values are in the contract."""

    CONNECTED = "connected"
    CONNECTING = "connecting"
    ERROR = "error"
