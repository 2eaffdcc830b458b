# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProvisioningStatusItemStatus``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProvisioningStatusItemStatus(OpenStrEnum):
    """5 values are in the contract."""

    COMPLETED = "completed"
    ERROR = "error"
    GETTING_CERT = "getting_cert"
    INITIALIZING = "initializing"
    REGISTERING_CERT = "registering_cert"
