# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetSignupApprovalRequestResponseStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AdminGetSignupApprovalRequestResponseStatus(OpenStrEnum):
    """4 values are in the contract."""

    APPROVED = "approved"
    ERROR = "error"
    PENDING = "pending"
    REJECTED = "rejected"
