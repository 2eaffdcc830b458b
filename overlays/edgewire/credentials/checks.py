"""What can be said of a credential without asking the service. No message repeats it."""

from __future__ import annotations

from ..errors import CredentialError

_JWT = "eyJ"  # base64 of '{"', with which the header of every JWT begins


def api_key(value: str, name: str) -> str:
    """An API key as it is sent; ``name`` is what the user calls it.

    Raises:
        CredentialError: it cannot be an API key.
    """
    if isinstance(value, str) and value.startswith(_JWT):
        raise CredentialError(f"{name} holds a JWT where an API key belongs; give it as jwt_token")
    token(value, name, "API key")
    if not value.startswith("ei_"):
        raise CredentialError(
            f"{name} holds no API key, which starts with ei_; copy it from Dashboard > Keys of the project, or of the "
            "organization"
        )
    return value


def jwt(value: str, name: str) -> str:
    """A JWT or an OAuth2 access token as it is sent.

    Raises:
        CredentialError: it cannot be one.
    """
    token(value, name, "token")
    if value.startswith("ei_"):
        raise CredentialError(f"{name} holds an API key where a token belongs; give it as api_key or org_api_key")
    if any(character in ';,"' for character in value):
        raise CredentialError(
            f"{name} holds a character that no token has; copy the bare token, without name or quotes"
        )
    return value


def token(value: str, name: str, kind: str) -> str:
    """Anything that stands in a header.

    Raises:
        CredentialError: it is no text, is empty, or holds what no key and no token has.
    """
    if not isinstance(value, str):
        raise CredentialError(f"{name} is a {type(value).__name__}; give the {kind} as text")
    if not value:
        raise CredentialError(f"{name} is empty; leave it out, or give the {kind}")
    if not all("!" <= character <= "~" for character in value):
        raise CredentialError(
            f"{name} holds a blank, a line break or another character that no {kind} has; copy it again"
        )
    return value


def text(value: str, name: str) -> str:
    """A name or a password, which may hold anything but nothing.

    Raises:
        CredentialError: it is no text, or empty.
    """
    if not isinstance(value, str) or not value:
        raise CredentialError(f"{name} is empty or no text")
    return value
