"""A credential that cannot be one is told before anything is sent, and never repeated."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.credentials import resolve
from edgewire.errors import CredentialError


@pytest.mark.parametrize("name", ["api_key", "org_api_key"])
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("5ec7e75ec7e7", "holds no API key, which starts with ei_"),
        ("EI_5ec7e7", "holds no API key"),
        ("ei_5ec7e7 ", "holds a blank"),
        ("ei_5ec7e7\n", "holds a blank"),
        (" ei_5ec7e7", "holds a blank"),
        ("ei_5ec7e7\x7f", "holds a blank, a line break or another character"),
        ("ei_5ec7e7é", "holds a blank, a line break or another character that no API key has"),
        ("eyJhbGciOi5ec7e7", "holds a JWT where an API key belongs; give it as jwt_token"),
        (b"ei_5ec7e7", "is a bytes; give the API key as text"),
    ],
)
def test_what_cannot_be_an_api_key_is_refused_and_not_repeated(name: str, value: Any, message: str) -> None:
    with pytest.raises(CredentialError, match=f"{name} {message}") as caught:
        resolve({name: value})
    assert "5ec7e7" not in str(caught.value)


@pytest.mark.parametrize("name", ["jwt_token", "jwt_cookie", "access_token"])
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("ei_5ec7e7", "holds an API key where a token belongs; give it as api_key or org_api_key"),
        ("Bearer 5ec7e7", "holds a blank"),
        ("jwt=5ec7e7; path=/", "holds a blank"),
        ("5ec7e7;path=/", "holds a character that no token has; copy the bare token"),
        ('"5ec7e7"', "holds a character that no token has"),
        (5, "is a int; give the token as text"),
    ],
)
def test_what_cannot_be_a_token_is_refused_and_not_repeated(name: str, value: Any, message: str) -> None:
    with pytest.raises(CredentialError, match=f"{name} {message}") as caught:
        resolve({name: value})
    assert "5ec7e7" not in str(caught.value)


@pytest.mark.parametrize("totp", [123456, b"123456", 1.5])
def test_a_one_time_code_that_would_lose_its_zeros_is_refused(totp: object) -> None:
    with pytest.raises(CredentialError, match="totp is neither text nor something to call"):
        resolve({"username": "me", "password": "secret", "totp": totp})


def test_a_key_from_the_environment_is_told_by_the_name_of_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EI_ORGANIZATION_API_KEY", "nonsense")
    with pytest.raises(CredentialError, match="EI_ORGANIZATION_API_KEY holds no API key"):
        resolve({})
