"""What is sent again after a failure, what never is, and what is sent when it is."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from edge_impulse_studio.types import File
from edgewire.errors import (
    ApiError,
    AuthenticationError,
    ConnectionLost,
    ContractError,
    RateLimited,
    ServerError,
    Timeout,
)
from edgewire.transport.multipart import RawBody

from .clients import Client, Form, call
from .server import Service, answer, closed_after, head, html, reset, silence

Serve = Callable[..., Service]
Make = Callable[..., Client]

HALF = head(200, {"content-type": "application/json", "content-length": "50"}) + b'{"success"'


@pytest.mark.parametrize("failure", [reset(), reset(HALF), closed_after(HALF), closed_after(b"HTT")])
def test_a_get_is_repeated_after_a_lost_connection(serve: Serve, client: Make, failure: Any) -> None:
    service = serve(failure, failure, answer())
    made = client(service)
    assert made.send(call()) == {"success": True}
    assert len(service.received) == 3
    assert made.slept == [0.25, 0.5]  # half of 0.5 and of 1 s


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 520, 561])
def test_a_get_is_repeated_after_a_transient_status(serve: Serve, client: Make, status: int) -> None:
    service = serve(answer(status, {"success": False, "error": "busy"}), answer())
    assert client(service).send(call()) == {"success": True}
    assert len(service.received) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 501, 505, 511])
def test_what_a_repeat_does_not_change_is_not_repeated(serve: Serve, client: Make, status: int) -> None:
    service = serve(answer(status, {"success": False, "error": "no"}), answer())
    with pytest.raises(ApiError) as raised:
        client(service).send(call())
    assert raised.value.status == status
    assert len(service.received) == 1


def test_a_refusal_with_200_is_not_repeated(serve: Serve, client: Make) -> None:
    service = serve(answer(200, {"success": False, "error": "No such thing"}), answer())
    with pytest.raises(ApiError, match="No such thing") as raised:
        client(service).send(call())
    assert raised.value.status == 200
    assert len(service.received) == 1


def test_an_answer_that_is_no_json_is_not_repeated(serve: Serve, client: Make) -> None:
    service = serve(html(), answer())
    with pytest.raises(ContractError, match="is there a proxy in between"):
        client(service).send(call())
    assert len(service.received) == 1


@pytest.mark.parametrize("failure", [reset(), reset(HALF), closed_after(HALF), answer(503), answer(429), html(502)])
def test_a_post_is_not_repeated_once_it_may_have_been_done(serve: Serve, client: Make, failure: Any) -> None:
    service = serve(failure, answer())
    with pytest.raises((ConnectionLost, ApiError), match="done twice is not the same as done once"):
        client(service).send(call("POST", json={"a": 1}))
    assert len(service.received) == 1


def test_a_post_without_an_answer_in_time_is_not_repeated(serve: Serve, client: Make) -> None:
    service = serve(silence(), answer())
    with pytest.raises(Timeout, match="look whether it was done") as raised:
        client(service, timeout=0.1).send(call("POST", json={"a": 1}))
    assert raised.value.sent
    assert len(service.received) == 1


def test_a_post_is_repeated_where_no_connection_was_made(serve: Serve, client: Make) -> None:
    service = serve(answer(), started=False)
    made = client(service)
    made.before_repeat = lambda: service.start() if len(made.slept) == 2 else None
    assert made.send(call("POST", json={"a": 1})) == {"success": True}
    assert [received.body for received in service.received] == [b'{"a":1}']
    assert len(made.slept) == 2


def test_where_nobody_listens_the_error_says_so_and_that_nothing_was_sent(serve: Serve, client: Make) -> None:
    made = client(serve(answer(), started=False))
    with pytest.raises(ConnectionLost, match=r"no connection to 127\.0\.0\.1.*gave up after 4 attempts") as raised:
        made.send(call("POST", json={}))
    assert not raised.value.sent
    assert len(made.slept) == 3


def test_the_number_of_repeats_is_what_was_set(serve: Serve, client: Make) -> None:
    for retries in (0, 1, 5):
        service = serve(answer(503))
        made = client(service)
        made.studio.options = made.options.replace(max_retries=retries)
        with pytest.raises(ServerError):
            made.send(call())
        assert len(service.received) == retries + 1


def test_retry_after_is_waited_at_least(serve: Serve, client: Make) -> None:
    service = serve(answer(429, retry_after="7"), answer(503, retry_after="0"), answer())
    made = client(service)
    made.send(call())
    assert made.slept == [7.25, 0.5]


def test_more_than_the_longest_retry_after_is_not_waited_and_the_error_says_how_long(
    serve: Serve, client: Make
) -> None:
    service = serve(answer(429, retry_after="4000"), answer())
    made = client(service)
    with pytest.raises(RateLimited, match=r"asks to wait 4000 s, more than max_retry_after=120") as raised:
        made.send(call())
    assert raised.value.retry_after == "4000"
    assert len(service.received) == 1
    assert not made.slept


def test_a_refused_post_says_how_long_the_service_wants_to_be_left_alone(serve: Serve, client: Make) -> None:
    with pytest.raises(RateLimited, match="wait 30 s"):
        client(serve(answer(429, retry_after="30"))).send(call("POST", json={}))


# Bodies


def uploads(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "sample.bin"
    path.write_bytes(b"0123456789" * 1000)
    return {"path": path, "bytes": path.read_bytes(), "file": path.open("rb"), "memory": io.BytesIO(path.read_bytes())}


@pytest.mark.parametrize("given", ["path", "bytes", "file", "memory"])
@pytest.mark.parametrize("failure", [answer(503), reset(), reset(reads=False)])
def test_an_upload_is_repeated_whole(serve: Serve, client: Make, tmp_path: Path, given: str, failure: Any) -> None:
    service = serve(failure, answer())
    things = uploads(tmp_path)
    with things["file"]:
        form = Form(File(things[given], "sample.bin"), label="a b")
        client(service).send(call("PUT", multipart=form, idempotent=True))
    assert len(service.received) == 2
    last = service.received[-1]
    assert len(last.body) == int(last.headers["content-length"])
    assert last.body.count(b"0123456789") == 1000
    assert b'name="label"' in last.body


@pytest.mark.parametrize("given", ["file", "memory"])
def test_a_file_that_stands_in_its_middle_is_repeated_from_there(
    serve: Serve, client: Make, tmp_path: Path, given: str
) -> None:
    service = serve(answer(503), answer())
    things = uploads(tmp_path)
    with things["file"]:
        things[given].seek(10)
        client(service).send(call("PUT", multipart=Form(File(things[given], "x")), idempotent=True))
    assert [received.body.count(b"0123456789") for received in service.received] == [999, 999]


class Unseekable(io.RawIOBase):
    """A pipe, in effect."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


def pipe(content: bytes) -> BinaryIO:
    return io.BufferedReader(Unseekable(content))


@pytest.mark.parametrize("failure", [answer(503), reset()])
def test_a_stream_that_cannot_be_read_again_is_not_sent_half(serve: Serve, client: Make, failure: Any) -> None:
    service = serve(failure, answer())
    with pytest.raises((ServerError, ConnectionLost), match="cannot be read again; give a path or bytes"):
        client(service).request("PUT", "/api/x", content=RawBody(pipe(b"abc"), size=3), repeat_safe=True)
    assert [received.body for received in service.received] == [b"abc"]


def test_a_stream_that_cannot_be_read_again_is_not_sent_again_for_a_new_token(serve: Serve, client: Make) -> None:
    from .clients import Login

    service = serve(answer(200, {"success": True, "token": "t1"}), answer(401, {"success": False}), answer())
    with pytest.raises(AuthenticationError, match="cannot be read again"):
        client(service, Login()).request("PUT", "/api/x", content=RawBody(pipe(b"abc"), size=3))
    assert [received.target for received in service.received] == ["/api-login", "/api/x"]


def test_without_repeats_a_stream_is_sent(serve: Serve, client: Make) -> None:
    service = serve(answer())
    client(service).request("PUT", "/api/x", content=RawBody(pipe(b"abc"), size=3))
    assert service.received[0].body == b"abc"
    assert service.received[0].headers["content-length"] == "3"
