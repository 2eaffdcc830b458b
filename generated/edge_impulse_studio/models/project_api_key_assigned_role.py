# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectApiKeyAssignedRole``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectApiKeyAssignedRole(OpenStrEnum):
    """5 values are in the contract."""

    ADMIN = "admin"
    INGESTIONONLY = "ingestiononly"
    INGESTION_DEPLOYMENT = "ingestion_deployment"
    READONLY = "readonly"
    WLADMIN = "wladmin"
