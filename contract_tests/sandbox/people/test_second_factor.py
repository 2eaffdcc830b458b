"""The second factor: RFC 6238 as published, and what logging in needs once it is set up."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import seed, totp
from edgewire.sandbox.service import Service

from .test_login import log_in

RFC_KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
"""The secret of the RFC's test vectors, in Base32."""


@pytest.mark.parametrize(
    ("moment", "token"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_tokens_are_those_of_the_rfc(moment: int, token: str) -> None:
    assert totp.token(RFC_KEY, moment) == token


def test_a_token_is_good_for_the_steps_beside_its_own_and_no_further() -> None:
    token = totp.token(RFC_KEY, 1000 * 30)
    assert [totp.fits(RFC_KEY, token, (1000 + step) * 30) for step in (-2, -1, 0, 1, 2)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def set_up(studio: Any, service: Service, token: str) -> tuple[str, list[str]]:
    made = studio.post("/api/user/mfa/totp/create-key", token=token).json()
    assert made["key"] in made["url"]
    body = {"key": made["key"], "totpToken": totp.token(made["key"], service.clock.now())}
    return made["key"], studio.post("/api/user/mfa/totp/set-key", token=token, json=body).json()["recoveryCodes"]


def test_logging_in_needs_the_token_once_it_is_set_up(studio: Any, service: Service, token: str) -> None:
    service.clock.freeze()
    key, _ = set_up(studio, service, token)
    assert log_in(studio)["error"].startswith("ERR_TOTP_TOKEN IS REQUIRED")
    assert log_in(studio, totpToken="000000")["error"].startswith("ERR_TOTP_TOKEN IS REQUIRED")
    assert "token" in log_in(studio, totpToken=totp.token(key, service.clock.now()))
    assert studio.get("/api/user", token=token).json()["mfaConfigured"] is True


def test_the_password_is_looked_at_before_the_token(studio: Any, service: Service, token: str) -> None:
    set_up(studio, service, token)
    assert log_in(studio, password="wrong")["error"] == "Password is incorrect"


def test_a_recovery_code_opens_once(studio: Any, service: Service, token: str) -> None:
    _, codes = set_up(studio, service, token)
    assert len(set(codes)) == 10
    assert "token" in log_in(studio, totpToken=codes[3])
    assert log_in(studio, totpToken=codes[3])["success"] is False
    assert "token" in log_in(studio, totpToken=codes[4])


def test_nothing_is_set_up_with_a_token_that_does_not_fit(studio: Any, token: str) -> None:
    key = studio.post("/api/user/mfa/totp/create-key", token=token).json()["key"]
    answer = studio.post("/api/user/mfa/totp/set-key", token=token, json={"key": key, "totpToken": "000000"})
    assert answer.json()["success"] is False
    assert "token" in log_in(studio)


@pytest.mark.parametrize("key", ["", "1", "not base32!", "ü" * 20, "A" * 8])
def test_what_is_no_key_is_refused(studio: Any, token: str, key: str) -> None:
    answer = studio.post("/api/user/mfa/totp/set-key", token=token, json={"key": key, "totpToken": "000000"})
    assert (answer.status_code, answer.json()["success"]) == (200, False)


def test_there_is_one_key_at_a_time_and_it_is_cleared_with_its_token(studio: Any, service: Service, token: str) -> None:
    service.clock.freeze()
    key, _ = set_up(studio, service, token)
    assert studio.post("/api/user/mfa/totp/create-key", token=token).json()["success"] is False
    wrong = studio.post("/api/user/mfa/totp/clear", token=token, json={"totpToken": "000000"}).json()
    assert wrong["error"].startswith("ERR_TOTP_TOKEN IS REQUIRED")
    body = {"totpToken": totp.token(key, service.clock.now())}
    assert studio.post("/api/user/mfa/totp/clear", token=token, json=body).json() == {"success": True}
    assert "token" in log_in(studio)


def test_deleting_oneself_needs_password_and_token(studio: Any, service: Service, token: str) -> None:
    service.clock.freeze()
    key, _ = set_up(studio, service, token)
    body = {"password": seed.PASSWORD}
    refused = studio.request("DELETE", "/api/user", token=token, json=body).json()
    assert refused["error"].startswith("ERR_TOTP_TOKEN IS REQUIRED")
    body["totpToken"] = totp.token(key, service.clock.now())
    assert studio.request("DELETE", "/api/user", token=token, json=body).json() == {"success": True}
