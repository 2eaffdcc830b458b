# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnterpriseLimit``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class EnterpriseLimit(OpenStrEnum):
    """4 values are in the contract."""

    COMPUTE = "compute"
    PROJECTS = "projects"
    STORAGE = "storage"
    USERS = "users"
