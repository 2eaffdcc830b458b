# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OauthGrantType``: 5 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OauthGrantType(OpenStrEnum):
    """5 values are in the contract."""

    AUTHORIZATION_CODE = "authorization_code"
    CLIENT_CREDENTIALS = "client_credentials"
    IMPLICIT = "implicit"
    PASSWORD = "password"
    REFRESH_TOKEN = "refresh_token"
