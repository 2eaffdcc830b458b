# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectApiKeyRole``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectApiKeyRole(OpenStrEnum):
    """4 values are in the contract."""

    ADMIN = "admin"
    INGESTIONONLY = "ingestiononly"
    INGESTION_DEPLOYMENT = "ingestion_deployment"
    READONLY = "readonly"
