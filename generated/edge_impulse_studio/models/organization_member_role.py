# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationMemberRole``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationMemberRole(OpenStrEnum):
    """3 values are in the contract."""

    ADMIN = "admin"
    GUEST = "guest"
    MEMBER = "member"
