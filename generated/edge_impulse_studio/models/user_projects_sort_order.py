# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UserProjectsSortOrder``: 7 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UserProjectsSortOrder(OpenStrEnum):
    """7 values are in the contract."""

    ADDED_ASC = "added-asc"
    ADDED_DESC = "added-desc"
    CREATED_ASC = "created-asc"
    CREATED_DESC = "created-desc"
    LAST_ACCESSED_DESC = "last-accessed-desc"
    NAME_ASC = "name-asc"
    NAME_DESC = "name-desc"
