"""A key is planted, everything goes wrong that can, and then it is looked for everywhere."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest
from edge_impulse_studio.driver import Credential
from edgewire.errors import ApiError, ConnectionLost, EdgewireError
from edgewire.transport import logs
from edgewire.transport.events import RequestEvent, RetryEvent

from .clients import KEY, Client, Key, Login, call
from .server import Behaviour, Received, Service, answer, closed_after, html, reset, silence

Serve = Callable[..., Service]
Make = Callable[..., Client]


def echo(status: int) -> Behaviour:
    """A service that repeats what it was told."""

    def act(service: Service, connection: Any, request: Received) -> bool:
        content = {"success": False, "error": f"what is {request.headers}? and {request.body!r}?"}
        return answer(status, content).act(service, connection, request)

    return Behaviour(act)


def everything(error: BaseException | None, seen: set[int] | None = None) -> list[str]:
    """All that can be read off an error, its causes, and what these hold on to."""
    seen = set() if seen is None else seen
    if error is None or id(error) in seen:
        return []
    seen.add(id(error))
    found = [str(error), repr(error), repr(error.args), repr(vars(error))]
    found += ["".join(traceback.format_exception(error))]
    for name in ("request", "response"):
        with suppress(AttributeError, RuntimeError):
            found += [repr(getattr(error, name)), repr(getattr(error, name).headers.raw)]
    return found + everything(error.__cause__, seen) + everything(error.__context__, seen)


class BadKey(Key):
    """A token that a service gave and that cannot stand in a header."""

    def __init__(self) -> None:
        super().__init__()
        self.credential = Credential({"x-api-key": KEY + "\n\x00"}, (KEY,))


@pytest.mark.parametrize("signed", [Key, Login, BadKey])
@pytest.mark.parametrize(
    "failure",
    [
        *(echo(status) for status in (200, 302, 400, 401, 403, 404, 429, 503)),
        *(reset(), html(502), silence(), closed_after(b"HTTP/1.1 200 X\r\nbad header\r\n")),
    ],
)
def test_a_key_is_nowhere_in_what_is_told_of_a_failure(
    serve: Serve, client: Make, caplog: pytest.LogCaptureFixture, failure: Behaviour, signed: type[Key]
) -> None:
    caplog.set_level(1)
    events: list[Any] = []
    source = signed()
    if isinstance(source, Login):
        source.token = Credential({"x-jwt-token": KEY}, (KEY,))
    made = client(serve(failure), source, on_request=events.append, on_retry=events.append, timeout=0.2, deadline=20)
    errors: list[BaseException] = []
    for attempt in (
        lambda: made.send(call()),
        lambda: made.send(call("POST", json={"password": "x"})),
        lambda: made.stream(call(answer="bytes")),
        lambda: made.request("GET", f"/x?token={KEY}", params={"apiKey": KEY}),
    ):
        with pytest.raises(EdgewireError) as raised:
            attempt()
        errors.append(raised.value)
    told = [text for error in errors for text in everything(error)]
    told += [repr(event) for event in events]
    told += [record.getMessage() + str(record.exc_text) for record in caplog.records]
    told += [repr(made.studio), repr(made.studio.connections), repr(made.options), str(pickle.dumps(errors))]
    assert events
    assert len(told) > 20
    assert [text for text in told if KEY in text or KEY[10:] in text] == []


def test_at_debug_each_request_answer_and_repeat_is_a_line(
    serve: Serve, client: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "edgewire")
    client(serve(answer(503, x_request_id="r-7"), answer())).send(call(query="?category=training"))
    lines = [record.getMessage() for record in caplog.records if record.name == "edgewire.transport"]
    assert lines[0] == "-> GET /api/things (doThings, attempt 1)"
    assert lines[1].startswith("<- 503 GET /api/things in ")
    assert "ServerError, attempt 1, request id r-7" in lines[1] or "request id r-7" in lines[1]
    assert lines[2].startswith("repeating GET /api/things in 0.25 s, after ServerError")
    assert len(lines) == 5


def test_the_addresses_that_httpx_logs_hold_no_secret(
    serve: Serve, client: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "httpx")
    address = serve(answer()).address.replace("http://", f"http://me:{KEY}@")
    client(address).request("GET", "/x", params={"token": KEY, "X-Amz-Signature": KEY, "limit": 5})
    (line,) = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert KEY not in line
    assert "limit=5" in line


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("http://h/x?limit=5", "http://h/x?limit=5"),
        ("http://h/x?a=1&token=s&b=2", "http://h/x?a=1&token=<redacted>&b=2"),
        (
            "http://h/x?X-Amz-Signature=s&X-Amz-Credential=s",
            "http://h/x?X-Amz-Signature=<redacted>&X-Amz-Credential=<redacted>",
        ),
        (
            "http://h/x?apiKey=s&api_key=s&password=s",
            "http://h/x?apiKey=<redacted>&api_key=<redacted>&password=<redacted>",
        ),
        ("http://me:s@h/x", "http://<redacted>@h/x"),
        ("/x?cacheKey=s&key=s", "/x?cacheKey=s&key=<redacted>"),
    ],
)
def test_an_address_is_shown_without_its_secrets(address: str, shown: str) -> None:
    assert logs.redacted(address) == shown


def test_hooks_are_told_of_each_attempt_and_each_repeat(serve: Serve, client: Make) -> None:
    events: list[Any] = []
    service = serve(answer(503, x_request_id="r-7"), reset(), answer())
    client(service, on_request=events.append, on_retry=events.append).send(call(path="/api/things", query="?a=1"))
    assert [type(event) for event in events] == [RequestEvent, RetryEvent, RequestEvent, RetryEvent, RequestEvent]
    assert [(e.attempt, e.status, e.error) for e in events[::2]] == [
        (1, 503, "ServerError"),
        (2, None, "ConnectionLost"),
        (3, 200, None),
    ]
    assert events[0].request_id == "r-7"
    assert all(event.path == "/api/things" and event.elapsed >= 0 for event in events[::2])
    assert [(e.delay, e.status, e.error) for e in events[1::2]] == [
        (0.25, 503, "ServerError"),
        (0.5, None, "ConnectionLost"),
    ]


def test_a_hook_that_raises_does_not_make_a_call_fail(
    serve: Serve, client: Make, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(event: object) -> None:
        raise RuntimeError("a broken hook")

    service = serve(answer(503), answer())
    assert client(service, on_request=hook, on_retry=hook).send(call()) == {"success": True}
    assert len(service.received) == 2
    assert sum("a broken hook" in str(record.exc_text) for record in caplog.records) == 3


@pytest.mark.parametrize("failure", [answer(404), answer(503), reset(), html(), silence()])
def test_every_error_of_a_call_survives_pickling(serve: Serve, client: Make, failure: Behaviour) -> None:
    with pytest.raises(EdgewireError) as raised:
        client(serve(failure), timeout=0.1).send(call("POST"))
    error = raised.value
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert isinstance(error, ApiError | ConnectionLost) or error.operation == "doThings"


def test_an_error_of_httpx_stays_the_cause_and_holds_no_headers(serve: Serve, client: Make) -> None:
    with pytest.raises(ConnectionLost) as raised:
        client(serve(reset())).send(call("POST"))
    cause = raised.value.__cause__
    assert isinstance(cause, httpx.TransportError)
    assert not cause.request.headers


def test_a_credential_shows_where_it_stands_and_not_what_it_is() -> None:
    assert repr(Credential({"x-api-key": KEY}, (KEY,))) == "<Credential of x-api-key>"
    assert repr(Credential({}, ())) == "<Credential of nothing>"
