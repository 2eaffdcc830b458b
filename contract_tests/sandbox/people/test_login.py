"""Logging in: the texts that official clients look for, tokens, and passwords that were forgotten."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import credentials, people, seed
from edgewire.sandbox.service import Service


def log_in(studio: Any, username: str = seed.USERNAME, password: str = seed.PASSWORD, **more: str) -> Any:
    return studio.post("/api-login", key=None, json={"username": username, "password": password, **more}).json()


@pytest.mark.parametrize("name", [seed.USERNAME, "sandbox@example.com", "SANDBOX@example.com"])
def test_a_user_logs_in_by_name_or_address_with_a_token_that_opens_their_account(studio: Any, name: str) -> None:
    token = log_in(studio, name)["token"]
    assert studio.get("/api/user", token=token).json()["id"] == seed.USER


def test_a_wrong_password_is_refused_in_the_words_that_the_command_line_shows(studio: Any) -> None:
    assert log_in(studio, password="wrong") == {"success": False, "error": "Password is incorrect"}


def test_an_unknown_user_is_refused_in_the_words_that_the_command_line_shows(studio: Any) -> None:
    assert log_in(studio, "nobody") == {"success": False, "error": "User not found"}


def test_a_user_without_a_password_is_told_to_set_one(studio: Any, service: Service) -> None:
    people.create(service, "fresh", "fresh@example.com", "Fresh", None)
    assert "need to set a password" in log_in(studio, "fresh", "")["error"]
    state = studio.get("/api-user-need-to-set-password/fresh", key=None).json()
    assert (state["needPassword"], state["email"], state["whitelabels"]) == (True, "fresh@example.com", [])


def test_the_state_of_a_user_with_a_password_says_so(studio: Any) -> None:
    state = studio.get(f"/api-user-need-to-set-password/{seed.USERNAME}", key=None).json()
    assert (state["success"], state["needPassword"]) == (True, False)


def test_a_token_ends_with_its_time(studio: Any, service: Service) -> None:
    token = log_in(studio)["token"]
    service.clock.advance(credentials.TOKEN_SECONDS - 1)
    assert studio.get("/api/user", token=token).status_code == 200
    service.clock.advance(2)
    assert studio.get("/api/user", token=token).status_code == 401


@pytest.mark.parametrize("place", ["header", "cookie", "bearer"])
def test_a_token_is_taken_from_its_header_a_cookie_or_as_a_bearer(studio: Any, token: str, place: str) -> None:
    headers = {
        "header": {"x-jwt-token": token},
        "cookie": {"cookie": f"jwt={token}"},
        "bearer": {"authorization": f"Bearer {token}"},
    }[place]
    assert studio.get("/api/user", key=None, headers=headers).json()["username"] == seed.USERNAME


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_token_that_was_changed_opens_nothing(studio: Any, token: str, place: int) -> None:
    parts = token.split(".")
    parts[place] = parts[place][:-4] + ("AAAA" if parts[place][-4:] != "AAAA" else "BBBB")
    assert studio.get("/api/user", token=".".join(parts)).status_code == 401


@pytest.mark.parametrize("junk", ["x", "a.b", "a.b.c", "....", "ei_" + "0" * 64, "é.ü.ß"])
def test_a_token_that_is_none_is_401(studio: Any, junk: str) -> None:
    assert studio.get("/api/user", key=None, headers={"x-jwt-token": junk.encode()}).status_code == 401


def test_a_forgotten_password_is_reset_with_the_mailed_code_once(studio: Any, mailed: Any) -> None:
    body = {"email": "sandbox@example.com"}
    assert studio.post("/api-user-request-reset-password", key=None, json=body).json() == {"success": True}
    reset = {**body, "code": mailed("Reset"), "newPassword": "a-new-password"}
    check = {**body, "code": reset["code"]}
    assert studio.post("/api-user-verify-reset-password-code", key=None, json=check).json()["success"] is True
    assert studio.post("/api-user-reset-password", key=None, json=reset).json() == {"success": True}
    assert log_in(studio)["error"] == "Password is incorrect"
    assert "token" in log_in(studio, password="a-new-password")
    assert studio.post("/api-user-reset-password", key=None, json=reset).json()["success"] is False


def test_a_code_of_yesterday_resets_nothing(studio: Any, service: Service, mailed: Any) -> None:
    body = {"email": "sandbox@example.com"}
    studio.post("/api-user-request-reset-password", key=None, json=body)
    reset = {**body, "code": mailed("Reset"), "newPassword": "a-new-password"}
    service.clock.advance(24 * 3600 + 1)
    assert studio.post("/api-user-reset-password", key=None, json=reset).json()["success"] is False
    assert "token" in log_in(studio)


def test_a_guessed_code_resets_nothing(studio: Any) -> None:
    body = {"email": "sandbox@example.com"}
    studio.post("/api-user-request-reset-password", key=None, json=body)
    reset = {**body, "code": "0" * 32, "newPassword": "a-new-password"}
    assert studio.post("/api-user-reset-password", key=None, json=reset).json()["success"] is False
    assert "token" in log_in(studio)


def test_a_password_is_changed_by_who_knows_the_one_before(studio: Any, token: str) -> None:
    change = {"currentPassword": "wrong", "newPassword": "a-new-password"}
    assert studio.post("/api/user/change-password", token=token, json=change).json()["error"] == "Password is incorrect"
    change["currentPassword"] = seed.PASSWORD
    assert studio.post("/api/user/change-password", token=token, json=change).json() == {"success": True}
    assert "token" in log_in(studio, password="a-new-password")


def test_a_short_password_is_not_kept(studio: Any, token: str) -> None:
    change = {"currentPassword": seed.PASSWORD, "newPassword": "short"}
    assert studio.post("/api/user/change-password", token=token, json=change).json()["success"] is False
    assert "token" in log_in(studio)
