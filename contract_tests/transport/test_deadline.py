"""A deadline ends a call whatever the service does, and says whether the service may have got it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from edge_impulse_studio.types import File
from edgewire.errors import DeadlineExceeded, ServerError

from .clients import Client, Form, Login, call
from .server import Service, answer, drip, head, silence

Serve = Callable[..., Service]
Make = Callable[..., Client]

BINARY = head(200, {"content-type": "application/zip", "content-length": "100000"}) + b"PK"


@pytest.mark.parametrize("slow", [silence(), drip(), drip(head(503, {"content-length": "100000"}))])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_deadline_ends_an_answer_that_never_comes_or_never_ends(
    serve: Serve, client: Make, slow: Any, method: str
) -> None:
    service = serve(slow)
    with pytest.raises(DeadlineExceeded, match=r"doThings: the deadline of 0\.2 s is over, in attempt 1") as raised:
        client(service, deadline=0.2).send(call(method))
    assert raised.value.sent
    assert raised.value.operation == "doThings"
    assert len(service.received) == 1


def test_a_deadline_ends_a_stream(serve: Serve, client: Make) -> None:
    with pytest.raises(DeadlineExceeded):
        client(serve(drip(BINARY)), deadline=0.2).stream(call(answer="bytes"), 10)


def test_a_deadline_ends_a_download_and_leaves_no_file(serve: Serve, client: Make, tmp_path: Path) -> None:
    with pytest.raises(DeadlineExceeded):
        client(serve(drip(BINARY)), deadline=0.2).save(call(answer="bytes"), tmp_path / "x.zip")
    assert not list(tmp_path.iterdir())


def test_a_deadline_ends_an_upload_that_nobody_takes(serve: Serve, client: Make) -> None:
    service = serve(silence())
    service.script[0] = type(service.script[0])(service.script[0].act, reads=False)
    with pytest.raises(DeadlineExceeded) as raised:
        client(service, deadline=0.2).send(call("POST", multipart=Form(File(b"x" * 30_000_000, "x"))))
    assert raised.value.sent


def test_a_deadline_ends_a_login(serve: Serve, client: Make) -> None:
    with pytest.raises(DeadlineExceeded, match=r"the deadline of 0\.2 s is over"):
        client(serve(drip()), Login(), deadline=0.2).send(call())


def test_a_wait_that_the_deadline_would_not_outlast_is_not_begun(serve: Serve, client: Make) -> None:
    service = serve(answer(503, retry_after="100"))
    made = client(service, deadline=20)
    with pytest.raises(ServerError, match="not repeated, because the deadline leaves"):
        made.send(call())
    assert not made.slept


def test_a_deadline_holds_over_all_attempts(serve: Serve, client: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from edgewire.transport.plan import Plan

    now = [100.0]
    monkeypatch.setattr(Plan, "clock", staticmethod(lambda: now[0]))
    service = serve(answer(503))
    made = client(service, deadline=10, max_connections=1)
    made.studio.options = made.options.replace(max_retries=50)

    def later() -> None:
        now[0] += 4

    made.before_repeat = later
    with pytest.raises((DeadlineExceeded, ServerError), match="deadline"):
        made.send(call())
    assert len(service.received) == 3


def test_without_a_connection_the_deadline_error_says_that_nothing_was_sent(client: Make) -> None:
    import socket

    with socket.socket() as full:  # takes no connection: its queue is full
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        with socket.socket() as first, socket.socket() as second:
            first.connect(address)
            second.setblocking(False)
            second.connect_ex(address)
            with pytest.raises(DeadlineExceeded) as raised:
                client(f"http://127.0.0.1:{address[1]}", deadline=0.2).send(call())
    assert raised.value.args[0].endswith("in attempt 1") == (not raised.value.sent)


def test_a_call_that_is_quick_enough_is_not_disturbed(serve: Serve, client: Make) -> None:
    made = client(serve(answer(200, {"success": True, "n": list(range(10_000))})), deadline=30)
    assert len(made.send(call())["n"]) == 10_000
