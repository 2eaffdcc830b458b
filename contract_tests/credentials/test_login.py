"""Signing in with name and password: once, again when the token is refused, and never with a code twice."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.credentials.tokens import Login, Totp
from edgewire.errors import ApiError, AuthenticationError, ContractError, CredentialError, RateLimited, ServerError


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def body(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def sign_in(source: Login, token: str = "one") -> None:
    source.fetch()
    source.accept(200, {}, body(success=True, token=token))


def test_the_token_goes_into_the_header_for_tokens_and_the_password_nowhere_else() -> None:
    login = Login("me", "hunter2")
    assert login.current() is None
    call = login.fetch()
    assert (call.method, call.path, call.form) == ("POST", "/api-login", None)
    assert call.json == {"username": "me", "password": "hunter2"}
    assert call.repeat_safe
    taken = login.accept(200, {}, body(success=True, token="abc"))
    assert taken.headers == {"x-jwt-token": "abc"}
    assert login.current() is taken
    assert {"abc", "hunter2"} <= {*taken.secrets}


def test_an_account_with_two_factors_is_told_to_give_a_code() -> None:
    login = Login("me", "hunter2")
    login.fetch()
    with pytest.raises(AuthenticationError, match=r"give totp=, the current code or something to call") as caught:
        login.accept(200, {}, body(success=False, error="ERR_TOTP_TOKEN IS REQUIRED for this user"))
    assert caught.value.server_message == "ERR_TOTP_TOKEN IS REQUIRED for this user"
    assert (caught.value.operation, caught.value.status) == ("login", 200)


@pytest.mark.parametrize("totp", ["012345", "012 345", lambda: "012345"])
def test_the_code_is_sent_with_its_zeros(totp: Totp) -> None:
    call = Login("me", "hunter2", totp).fetch()
    assert call.json == {"username": "me", "password": "hunter2", "totpToken": "012345"}
    assert not call.repeat_safe, "a code that may have arrived is used up"
    assert "012345" in call.secrets


def test_a_code_given_as_text_is_handed_out_once() -> None:
    login = Login("me", "hunter2", "123456")
    login.fetch()
    with pytest.raises(CredentialError, match=r"is used up.*give totp= something to call"):
        login.fetch()


def test_a_code_that_comes_again_is_not_sent_again() -> None:
    codes = iter(["111111", "111111", "222222"])
    login = Login("me", "hunter2", lambda: next(codes))
    assert login.fetch().json is not None
    with pytest.raises(CredentialError, match="the code that was sent before"):
        login.fetch()
    assert (login.fetch().json or {})["totpToken"] == "222222"


async def _later() -> str:
    return "123456"


@pytest.mark.parametrize("answer", ["", "abcdef", None, 123456, "١٢٣٤٥٦"])
def test_what_is_called_for_a_code_must_return_one(answer: Any) -> None:
    with pytest.raises(CredentialError, match="totp is no one-time code"):
        Login("me", "hunter2", lambda: answer).fetch()


def test_a_token_that_is_refused_is_forgotten_and_fetched_again() -> None:
    login = Login("me", "hunter2")
    sign_in(login)
    first = login.current()
    assert first is not None
    assert login.rejected(first)
    assert login.current() is None
    sign_in(login, "two")
    assert login.rejected(first), "somebody else has renewed it: once more with the new one"
    assert (login.current() or first).headers == {"x-jwt-token": "two"}


def test_a_new_token_that_is_refused_at_once_is_not_renewed_for_ever() -> None:
    clock = Clock()
    login = Login("me", "hunter2", clock=clock)
    for token in ("one", "two"):
        sign_in(login, token)
        used = login.current()
        assert used is not None
        assert login.rejected(used) == (token == "one")
    clock.now += 60
    assert used is not None
    assert login.rejected(used), "but it is when it was good for a while"


def test_a_sign_in_with_a_code_as_text_is_not_renewed() -> None:
    login = Login("me", "hunter2", "123456")
    sign_in(login)
    used = login.current()
    assert used is not None
    assert not login.rejected(used)
    assert login.current() is used


def test_a_wrong_password_is_not_sent_again_and_again() -> None:
    login = Login("me", "hunter2")
    login.fetch()
    with pytest.raises(AuthenticationError, match="Password is incorrect"):
        login.accept(200, {}, body(success=False, error="Password is incorrect"))
    with pytest.raises(AuthenticationError, match="Password is incorrect; it was not tried again"):
        login.fetch()


def test_a_wrong_password_with_a_new_code_may_be_tried_again() -> None:
    codes = iter(["111111", "222222"])
    login = Login("me", "hunter2", lambda: next(codes))
    login.fetch()
    with pytest.raises(AuthenticationError, match="is the clock right"):
        login.accept(200, {}, body(success=False, error="ERR_TOTP_TOKEN IS REQUIRED"))
    assert (login.fetch().json or {})["totpToken"] == "222222"


@pytest.mark.parametrize(
    ("status", "kind"), [(401, AuthenticationError), (403, AuthenticationError), (429, RateLimited), (503, ServerError)]
)
def test_a_refusal_has_the_class_of_its_status(status: int, kind: type[ApiError]) -> None:
    login = Login("me", "hunter2")
    login.fetch()
    with pytest.raises(kind) as caught:
        login.accept(status, {"retry-after": "7"}, b"no")
    assert caught.value.status == status
    if status >= 429:
        assert caught.value.retry_after == "7"
        assert login.fetch(), "a bad moment of the service says nothing about the password"


def test_an_answer_without_a_token_says_what_else_there_is() -> None:
    login = Login("me", "hunter2")
    login.fetch()
    with pytest.raises(AuthenticationError, match=r"no token came.*SSO"):
        login.accept(200, {}, body(success=True, redirectUrl="https://sso.example"))


@pytest.mark.parametrize("content", [b"<html>", b"[]", b"", b'"token"'])
def test_an_answer_of_somebody_else_is_no_refusal(content: bytes) -> None:
    login = Login("me", "hunter2")
    login.fetch()
    with pytest.raises(ContractError, match="is the address of Studio right"):
        login.accept(200, {}, content)
    assert login.fetch()


@pytest.mark.parametrize("token", ["a b", "a\r\nx-evil: 1", "ü"])
def test_a_token_that_would_break_the_header_is_not_taken(token: str) -> None:
    login = Login("me", "hunter2")
    login.fetch()
    with pytest.raises(ContractError, match="cannot be a token"):
        login.accept(200, {}, body(success=True, token=token))
    assert login.current() is None


@pytest.mark.parametrize("password", ["hunter2-5ec7e7", 'quo"te\\5ec7e7', "pässwört-5ec7e7"])
def test_a_service_that_repeats_the_password_does_not_get_it_into_the_error(password: str) -> None:
    login = Login("me", password)
    login.fetch()
    for ascii_only in (True, False):
        content = json.dumps({"success": False, "error": f"no: {password}"}, ensure_ascii=ascii_only).encode()
        with pytest.raises(AuthenticationError) as caught:
            login.accept(401, {}, content)
        assert "5ec7e7" not in str(caught.value) + repr(caught.value.__dict__)
