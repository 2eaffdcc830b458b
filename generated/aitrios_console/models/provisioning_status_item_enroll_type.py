# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProvisioningStatusItemEnrollType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProvisioningStatusItemEnrollType(OpenStrEnum):
    """1 values are in the contract."""

    ENROLLMENT_QR_CODE = "enrollment_qr_code"
