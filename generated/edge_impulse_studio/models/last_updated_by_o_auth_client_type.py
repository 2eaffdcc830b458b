# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LastUpdatedByOAuthClientType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class LastUpdatedByOAuthClientType(OpenStrEnum):
    """1 values are in the contract."""

    OAUTHCLIENT = "oauthClient"
