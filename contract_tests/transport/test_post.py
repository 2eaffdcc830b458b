"""One POST of one body: what was said, or why nothing was, and whether it may have arrived."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from edgewire.errors import ConnectionLost, DeadlineExceeded, Timeout, TransportError
from edgewire.transport import post
from edgewire.transport.http import async_connections
from edgewire.transport.multipart import FileChanged, Multipart, Part, RawBody
from edgewire.transport.options import Options
from edgewire.transport.post import Answer, Poster

from .clients import KEY
from .server import Behaviour, Received, Service, answer, drip, head, html, reset, silence

Serve = Callable[..., Service]
Send = Callable[..., Answer]


@pytest.fixture(params=["httpx", "sharded"])
def send(request: pytest.FixtureRequest) -> Send:
    """Posts once, on either transport."""

    def one(
        service: Service, body: Any = None, many: int = 1, path: str = "/api/training/files", **options: Any
    ) -> Any:
        async def go() -> Any:
            chosen = Options(async_transport=request.param, **options)
            poster = Poster(chosen, async_connections(chosen))
            try:
                wanted = body or RawBody(b"hello", "text/plain")
                tasks = [poster(service.address + path, {"x-api-key": KEY}, wanted) for _ in range(many)]
                results = await asyncio.gather(*tasks)
                return results[0] if many == 1 else results
            finally:
                await poster.close()

        return asyncio.run(go())

    return one


def test_the_body_is_sent_whole_with_its_length(serve: Serve, send: Send, tmp_path: Path) -> None:
    service = serve(answer(200, {"success": True, "files": []}))
    path = tmp_path / "a.csv"
    path.write_bytes(b"1,2\n" * 100_000)
    body = Multipart([Part("data", path, "a.csv"), Part("data", io.BytesIO(b"xyz"), "b.csv")])
    got = send(service, body)
    assert got.status == 200
    assert b'"success": true' in got.content
    assert got.headers["content-type"] == "application/json"
    (received,) = service.received
    assert (received.method, received.target) == ("POST", "/api/training/files")
    assert received.headers["x-api-key"] == KEY
    assert received.headers["content-type"] == body.content_type
    assert len(received.body) == body.content_length == int(received.headers["content-length"])
    assert received.body.count(b"1,2\n") == 100_000
    assert "transfer-encoding" not in received.headers


@pytest.mark.parametrize("status", [200, 302, 400, 401, 429, 500, 503])
def test_any_status_is_an_answer_and_nothing_is_sent_twice(serve: Serve, send: Send, status: int) -> None:
    service = serve(answer(status, {"success": False}, retry_after="1", location="http://127.0.0.1:1/"))
    got = send(service)
    assert got.status == status
    assert got.headers["retry-after"] == "1"
    assert len(service.received) == 1


def test_an_answer_that_is_no_json_is_an_answer(serve: Serve, send: Send) -> None:
    assert b"proxy" in send(serve(html(502))).content


@pytest.mark.parametrize("failure", [reset(), reset(head(200, {"content-length": "50"}) + b"x"), reset(reads=False)])
def test_a_lost_connection_leaves_open_whether_it_arrived(serve: Serve, send: Send, failure: Behaviour) -> None:
    service = serve(failure)
    with pytest.raises(ConnectionLost) as raised:
        send(service, RawBody(b"x" * 5_000_000))
    assert raised.value.sent
    assert len(service.received) == 1


def test_a_refused_connection_means_that_nothing_was_sent(serve: Serve, send: Send) -> None:
    with pytest.raises(ConnectionLost) as raised:
        send(serve(answer(), started=False))
    assert not raised.value.sent


def test_a_service_that_answers_in_the_middle_of_the_body_is_heard(serve: Serve, send: Send) -> None:
    def act(service: Service, connection: Any, request: Received) -> bool:
        connection.sendall(head(413, {"content-length": "3"}) + b"big")
        while connection.recv(1_000_000):  # a service that closed now would take its answer back
            pass
        return False

    got = send(serve(Behaviour(act, reads=False)), RawBody(b"x" * 20_000_000))
    assert (got.status, got.content) == (413, b"big")


@pytest.mark.parametrize("slow", [silence(), drip()])
def test_a_deadline_ends_it(serve: Serve, send: Send, slow: Behaviour) -> None:
    with pytest.raises(DeadlineExceeded) as raised:
        send(serve(slow), deadline=0.2)
    assert raised.value.sent


def test_a_batch_is_given_time_to_be_stored(serve: Serve, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    options = Options(timeout=5)
    assert Poster(options, async_connections(options))._timeouts == {
        "connect": 5,
        "read": 1200,
        "write": 5,
        "pool": 5,
    }
    monkeypatch.setattr(post, "LONGEST_WAIT", 0.1)
    with pytest.raises(Timeout, match="upload: no answer in time") as raised:
        send(serve(silence()), timeout=0.1)
    assert raised.value.sent


def test_a_file_that_changes_on_the_way_never_arrives_whole(serve: Serve, send: Send, tmp_path: Path) -> None:
    service = serve(answer())
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 1_000_000)
    body = RawBody(path)
    path.write_bytes(b"x" * 900_000)
    with pytest.raises(FileChanged):
        send(service, body)
    assert all(len(received.body) < 1_000_000 for received in service.received)


@pytest.mark.parametrize("transport", ["httpx", "sharded"])
def test_after_a_body_that_was_given_up_the_next_one_arrives(
    serve: Serve, tmp_path: Path, transport: Literal["httpx", "sharded"]
) -> None:
    service = serve(answer())
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 1_000_000)
    broken = RawBody(path)
    path.unlink()

    async def go() -> Answer:
        options = Options(max_connections=1, async_transport=transport)
        poster = Poster(options, async_connections(options))
        for _ in range(3):
            with pytest.raises(FileChanged):
                await poster(service.address, {}, broken)
        try:
            return await poster(service.address, {}, RawBody(b"fine"))
        finally:
            await poster.close()

    assert asyncio.run(go()).status == 200
    assert [received.body for received in service.received if received.body] == [b"fine"]


def test_an_answer_without_end_is_not_kept(serve: Serve, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(post, "LARGEST_ANSWER", 2**20)
    with pytest.raises(TransportError, match="the answer is larger than 1 MB"):
        send(serve(answer(200, b"x" * 2_000_000)))


def test_many_at_once_all_arrive(serve: Serve, send: Send) -> None:
    service = serve(answer())
    results: Any = send(service, many=100, max_connections=10)
    assert [result.status for result in results] == [200] * 100
    assert [received.body for received in service.received] == [b"hello"] * 100
    assert service.connections <= 10


def test_a_key_is_nowhere_in_what_is_told(serve: Serve, send: Send, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    texts = []
    for service in (serve(answer()), serve(reset()), serve(answer(), started=False)):
        try:
            send(service, path=f"/x?X-Amz-Signature={KEY}")
        except TransportError as error:
            texts += [str(error), repr(error), str(vars(error)), repr(error.__cause__)]
    texts += [record.getMessage() for record in caplog.records]
    assert any("-> POST" in text for text in texts)
    assert [text for text in texts if KEY in text] == []
