"""A service of the Studio socket that means no good, or has gone mad: nothing of it ends the client's listening."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from edgewire.errors import ConnectionLost, TransportError
from edgewire.socket import connection as connections
from edgewire.socket import engineio
from edgewire.socket import hub as hubs
from edgewire.socket.connection import Connection
from edgewire.socket.hub import Hub
from edgewire.socket.owner import Owner
from edgewire.transport import websocket

from .stand_in import Ear, Peer, Tokens, service, steady

PROJECT = Owner("project", 5)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(hubs, "LONGEST_WAIT", 0.02)


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 20), debug=True)


@pytest.mark.parametrize(
    ("interval", "patience", "silence"),
    [
        ("1" + "0" * 400, "1", 3600),
        ("1" + "0" * 4000, "1" + "0" * 4000, 3600),
        ("1e308", "1e308", 3600),
        ("Infinity", "20000", 3600),
        ("NaN", "20000", 45),
        ("0", "20000", 45),
        ("-1", "-1", 45),
        ("true", "20000", 20.001),
        ("3600000", "3600000", 3600),
    ],
)
def test_whatever_measure_a_service_gives_is_one_to_wait_by(interval: str, patience: str, silence: float) -> None:
    frame = f'0{{"pingInterval":{interval},"pingTimeout":{patience}}}'
    assert engineio.decode(frame) == engineio.Opened(silence)


def test_a_refusal_is_neither_endless_nor_does_it_repeat_the_token(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async def script(peer: Peer) -> None:
            await peer.say(f'44{{"message":"{peer.query["token"][0]} is bad, {"x" * 100_000}"}}')
            await peer.stay()

        async with service(script) as (address, _):
            with pytest.raises(TransportError, match="refuses to connect: <redacted> is bad") as raised:
                await Connection(Tokens(address), PROJECT, lambda _: None, lambda *_: None).run()
            assert len(str(raised.value)) < 700
            hub, ear = Hub(Tokens(address)), Ear()
            hub.listen(PROJECT, ear)
            await ear.until("lost")
            await hub.close()

    caplog.set_level(logging.DEBUG)
    run(scenario)
    told = [record.getMessage() for record in caplog.records if not record.name.startswith("websockets.server")]
    assert any("refuses to connect" in text for text in told)
    assert [text for text in told if "secret-" in text] == []


def test_who_asks_and_asks_and_takes_no_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    class Deaf:
        """Pings without end; what is sent to it never arrives."""

        def __init__(self) -> None:
            self.pings = 0

        async def send(self, frame: str | bytes) -> None:
            await asyncio.Event().wait()

        async def receive(self) -> str | bytes:
            self.pings += 1
            assert self.pings < 10_000, "it is never left"
            if self.pings % 100 == 0:
                await asyncio.sleep(0)
            return "2"

        async def close(self, wait: float | None = None) -> None:
            """It is."""

    async def scenario() -> None:
        deaf = Deaf()

        async def connect(*_: object, **__: object) -> Deaf:
            return deaf

        monkeypatch.setattr(websocket, "connect", connect)
        with pytest.raises(ConnectionLost, match="takes nothing of what it asks for"):
            await Connection(Tokens("http://127.0.0.1:1"), PROJECT, lambda _: None, lambda *_: None).run()
        assert deaf.pings < connections.MOST_WAITING + 100

    run(scenario)


def test_a_listener_with_a_defect_does_not_end_the_connection_of_the_others(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Ear):
        def connected(self) -> None:
            super().connected()
            if self.heard.count("connected") == 1:
                raise ZeroDivisionError("token=secret-1")

    async def scenario() -> None:
        async with service(steady) as (address, _):
            hub, broken, ear = Hub(Tokens(address)), Broken(), Ear()
            hub.listen(PROJECT, broken)
            hub.listen(PROJECT, ear)
            await ear.until("connected")
            await hub.close()

    run(scenario)
    assert [record.getMessage() for record in caplog.records if record.name == "edgewire.socket"] == [
        "project 5 has no socket, by a defect: ZeroDivisionError"
    ]


def test_frames_as_large_and_deep_as_they_come_are_nothing() -> None:
    deep = sys.getrecursionlimit() * 20
    for frame in ("42" + "[" * deep, '42["a",' + '{"a":' * deep, "42" + "9" * 100_000, '42["a",' + "9" * 5000 + "]"):
        assert engineio.decode(frame) is None
    assert engineio.decode('42["job-finished",{"jobId":1e999}]') == engineio.Event(
        "job-finished", {"jobId": float("inf")}
    )
