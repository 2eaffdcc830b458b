"""How calls are signed: with what the source has, fetched once, and again when it is not taken any more."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from edge_impulse_studio.driver import Credential
from edgewire.credentials.protocol import Probe
from edgewire.errors import (
    ApiError,
    AuthenticationError,
    ConnectionLost,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
)
from edgewire.transport import studio

from .clients import KEY, Client, Key, Login, call
from .server import Behaviour, Received, Service, answer, drip, html, reset, silence

Serve = Callable[..., Service]
Make = Callable[..., Client]

REFUSED = answer(401, {"success": False, "error": "Invalid JWT"})


def token(name: str = "t1") -> Behaviour:
    return answer(200, {"success": True, "token": name})


def by_target(**behaviours: Behaviour) -> Behaviour:
    """One behaviour for logins, one for all else."""

    def act(service: Service, connection: Any, request: Received) -> bool:
        return behaviours["login" if request.target == "/api-login" else "other"].act(service, connection, request)

    return Behaviour(act)


def test_the_credential_is_sent_with_each_call(serve: Serve, client: Make) -> None:
    service = serve(answer())
    made = client(service)
    made.send(call())
    made.send(call("POST", json={}))
    assert [received.headers["x-api-key"] for received in service.received] == [KEY, KEY]


def test_a_token_is_fetched_once_for_fifty_calls_at_once(serve: Serve, client: Make) -> None:
    service = serve(by_target(login=token(), other=answer()))
    made = client(service, Login())
    results = made.together(50, lambda: made.studio.send(call()))
    assert results == [{"success": True}] * 50
    targets = [received.target for received in service.received]
    assert targets.count("/api-login") == 1
    assert len(targets) == 51
    assert all(r.headers["x-jwt-token"] == "t1" for r in service.received if r.target != "/api-login")


def test_a_token_that_is_not_taken_any_more_is_fetched_once_for_fifty_calls_at_once(serve: Serve, client: Make) -> None:
    def other(service: Service, connection: Any, request: Received) -> bool:
        good = request.headers["x-jwt-token"] == "new"
        return (answer() if good else REFUSED).act(service, connection, request)

    service = serve(by_target(login=token("new"), other=Behaviour(other)))
    source = Login()
    source.token = Credential({"x-jwt-token": "old"}, ("old",))
    made = client(service, source)
    results = made.together(50, lambda: made.studio.send(call("POST", json={"a": 1})))
    assert results == [{"success": True}] * 50
    assert [received.target for received in service.received].count("/api-login") == 1


def test_a_login_that_fails_is_made_once_for_fifty_calls_at_once(serve: Serve, client: Make) -> None:
    """Fifty wrong passwords would lock the account."""
    service = serve(answer(401, {"success": False, "error": "Password is incorrect"}))
    made = client(service, Login())
    results = made.together(50, lambda: made.studio.send(call()))
    assert all(isinstance(result, AuthenticationError) for result in results)
    assert all("Password is incorrect" in str(result) for result in results)
    # Who comes later tries again; in a pool of threads some may.
    assert len(service.received) < (50 if made.kind == "sync" else 2)
    assert {received.target for received in service.received} == {"/api-login"}


def test_a_call_that_is_refused_again_with_a_new_token_ends(serve: Serve, client: Make) -> None:
    service = serve(by_target(login=token(), other=REFUSED))
    with pytest.raises(AuthenticationError, match=r"Invalid JWT.*the login is not known to the service"):
        client(service, Login()).send(call())
    assert [received.target for received in service.received] == ["/api-login", "/api/things"] * 2


def test_a_fixed_key_that_is_refused_is_not_sent_again(serve: Serve, client: Make) -> None:
    service = serve(REFUSED)
    with pytest.raises(AuthenticationError, match="the project key is not known to the service"):
        client(service).send(call())
    assert len(service.received) == 1


@pytest.mark.parametrize("failure", [answer(503), answer(429), reset(), html(502)])
def test_a_login_is_repeated_where_that_is_safe(serve: Serve, client: Make, failure: Behaviour) -> None:
    service = serve(failure, token(), answer())
    assert client(service, Login()).send(call()) == {"success": True}
    assert json.loads(service.received[1].body)["username"] == "me"


@pytest.mark.parametrize("failure", [answer(503), reset()])
def test_a_login_with_a_code_that_counts_once_is_not_repeated(serve: Serve, client: Make, failure: Behaviour) -> None:
    service = serve(failure, token(), answer())
    with pytest.raises((ServerError, ConnectionLost)):
        client(service, Login(repeat_safe=False)).send(call())
    assert len(service.received) == 1


def probing(found: bool | None = None) -> Key:
    probe = Probe("/api/organizations", Key().credential, "it is an organisation key", "nobody knows it", found)
    return Key(probe=probe)


INVALID = answer(401, {"success": False, "error": "Invalid API key"})


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (answer(), "it is an organisation key"),
        (INVALID, "nobody knows it"),
        (answer(200, {"success": False, "error": "Invalid API key"}), "nobody knows it"),
        (answer(503), "not known to the service"),
        (reset(), "not known to the service"),
    ],
)
def test_a_refused_key_is_asked_about_once(serve: Serve, client: Make, found: Behaviour, says: str) -> None:
    service = serve(INVALID, found, INVALID)
    source = probing()
    made = client(service, source)
    with pytest.raises(AuthenticationError, match=f"Invalid API key; .*{says}"):
        made.send(call("POST", json={}))
    assert [received.target for received in service.received] == ["/api/things", "/api/organizations"]
    assert source.probe is not None
    asked_again = source.probe.found is None
    with pytest.raises(AuthenticationError):
        made.send(call("POST", json={}))
    assert len(service.received) == 3 + asked_again


@pytest.mark.parametrize("slow", [silence(), drip()], ids=["silent", "drips"])
@pytest.mark.parametrize("deadline", [None, 30.0])
def test_a_question_about_a_key_that_is_not_answered_leaves_the_refusal_as_it_is(
    serve: Serve, client: Make, monkeypatch: pytest.MonkeyPatch, slow: Behaviour, deadline: float | None
) -> None:
    monkeypatch.setattr(studio, "PROBE_SECONDS", 0.1)
    with pytest.raises(AuthenticationError, match=r"Invalid API key; .*not known to the service"):
        client(serve(INVALID, slow), probing(), deadline=deadline).send(call())


@pytest.mark.parametrize(
    ("refusal", "error", "says"),
    [
        (answer(403), PermissionDenied, "may not do this; check its role"),
        (answer(404), NotFound, "a thing that the project key may not see is not found either"),
        (answer(429, retry_after="500"), RateLimited, "wait 500 s"),
        (answer(500, x_request_id="abc-1"), ServerError, "its request id is abc-1"),
    ],
)
def test_a_refusal_says_what_to_do(
    serve: Serve, client: Make, refusal: Behaviour, error: type[ApiError], says: str
) -> None:
    with pytest.raises(error, match=says):
        client(serve(refusal)).send(call())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_credential_is_not_sent_on_to_where_an_answer_points(
    serve: Serve, client: Make, status: int, method: str
) -> None:
    thief = serve(answer())
    service = serve(answer(status, location=f"{thief.address}/api/things"))
    made = client(service)
    with pytest.raises(ApiError, match=r"it points to 127\.0\.0\.1, and a credential is never sent on"):
        made.send(call(method))
    with pytest.raises(ApiError):
        made.request(method, "/api/things")
    with pytest.raises(ApiError):
        made.stream(call(method, answer="bytes"))
    assert not thief.received


def test_a_cookie_of_one_answer_is_not_sent_with_the_next_call(serve: Serve, client: Make) -> None:
    service = serve(answer(200, None, set_cookie="jwt=somebody; Path=/"), answer())
    made = client(service)
    made.send(call())
    made.send(call())
    assert "cookie" not in service.received[1].headers

    async def kept() -> list[object]:
        return list(made.studio.http_client.cookies.jar)

    assert (list(made.studio.http_client.cookies.jar) if made.kind == "sync" else made.run(kept())) == []
