"""The socket as python-socketio uses it (Engine.IO 4)."""

from __future__ import annotations

import json
import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import socketio  # type: ignore[import-untyped]  # ships no types
from edgewire.sandbox import seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.sockets import engineio
from websockets.sync.client import connect

from .conftest import Served

WAIT = 10
Events = queue.Queue[tuple[str, Any]]


@contextmanager
def opened(served: Served, *, on_demand: bool = True, token: str | None = None) -> Iterator[tuple[Any, Events]]:
    """A python-socketio client, and what it was told."""
    events: Events = queue.Queue()
    client = socketio.Client()
    client.on("*", lambda name, payload: events.put((name, payload)))
    client.connect(served.address(4, token, on_demand=on_demand), transports=["websocket"])
    try:
        yield client, events
    finally:
        client.disconnect()
        client.wait()


def test_python_socketio_is_greeted_within_its_patience(served: Served) -> None:
    with opened(served) as (client, events):
        assert client.connected
        assert events.get(timeout=WAIT) == ("hello", {"hello": {"version": 1}, "devices": []})


def test_lines_and_the_end_arrive(served: Served, begin: Callable[..., Job]) -> None:
    job = begin(lines=[{"text": "one", "after": 0}, {"text": "two", "after": 5}])
    with opened(served) as (client, events):
        events.get(timeout=WAIT)
        client.emit("start-log-stream", {"jobId": job.id})
        assert events.get(timeout=WAIT) == (f"job-data-{job.id}", {"data": "one\n", "logLevel": "info"})
        served.service.clock.advance(10)
        assert events.get(timeout=WAIT) == (f"job-data-{job.id}", {"data": "two\n", "logLevel": "info"})
        assert events.get(timeout=WAIT) == (f"job-finished-{job.id}", {"success": True})
        assert events.get(timeout=WAIT) == ("job-finished", {"jobId": job.id, "success": True})


def test_a_wrong_token_is_said_in_the_protocols_own_packet(served: Served) -> None:
    client = socketio.Client()
    said: list[Any] = []
    client.on("connect_error", said.append)
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(served.address(4, "nonsense"), transports=["websocket"])
    assert said[0] == {"message": "Invalid token"}
    client.eio.wait()
    client.eio.ws.shutdown()  # which the library leaves open when it is refused; close() does nothing then


def test_frames_are_those_that_were_measured(served: Served) -> None:
    with connect(served.address(4)) as client:
        opening = json.loads(str(client.recv(WAIT)).removeprefix("0"))
        assert {name: value for name, value in opening.items() if name != "sid"} == {
            "upgrades": [], "pingInterval": 25000, "pingTimeout": 20000, "maxPayload": 100000000,
        }  # fmt: skip
        client.send("2")
        assert client.recv(WAIT) == "3", "nothing was said before the client opened the namespace"
        client.send("40/other,")
        assert client.recv(WAIT) == '44/other,{"message":"Invalid namespace"}'
        client.send("40{}")
        namespace = str(client.recv(WAIT))
        assert set(json.loads(namespace.removeprefix("40"))) == {"sid"}
        assert client.recv(WAIT) == '42["hello",{"hello":{"version":1},"devices":[]}]'
        client.send("40{}")
        client.send("2again")
        assert client.recv(WAIT) == "3again", "a second opening is not greeted"


def test_who_does_not_open_the_namespace_is_told_nothing(served: Served, begin: Callable[..., Job]) -> None:
    with connect(served.address(4, on_demand=False)) as client:
        client.recv(WAIT)
        job = begin(seconds=0)
        served.service.after_commit()
        served.service.sockets.emit("project", seed.PROJECT, "x", 1)
        client.send('42["job-cancel",1]')
        client.send("2")
        assert client.recv(WAIT) == "3"
        assert job.id


def test_the_server_pings_and_drops_who_does_not_answer(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engineio, "PING_SECONDS", 0.1)
    monkeypatch.setitem(engineio.PONG_SECONDS, 4, 0.1)
    with connect(served.address(4)) as client:
        client.recv(WAIT)
        for _ in range(5):
            assert client.recv(WAIT) == "2"
            client.send("3")
        assert {str(frame) for frame in client} == {"2"}, "it was pinged until it was given up"


def test_a_client_that_asks_for_nothing_hears_of_the_end_again(served: Served, begin: Callable[..., Job]) -> None:
    """The SDK before 1.0.20 does not ask for a stream, and begins to listen some time after it has connected."""
    served.service.sockets.repeats = (0.01, 0.02)
    begin(seconds=0)
    with opened(served, on_demand=False) as (_, events):
        names = [events.get(timeout=WAIT)[0] for _ in range(7)]
    assert names[0] == "hello"
    assert names.count("job-finished") == 3
