"""The three ports as real servers, and a device to connect with."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import cbor2
import httpx
import pytest
import uvicorn
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.ingestion import Ingestion
from edgewire.sandbox.jobs.state import OwnerKind
from edgewire.sandbox.remote.app import RemoteManagement
from edgewire.sandbox.service import Service
from edgewire.sandbox.sockets.hub import StudioSocket
from edgewire.sandbox.studio import Studio
from websockets.sync.client import ClientConnection, connect

DEVICE = "AA:BB:CC:00:11:22"
PATIENCE = 10
"""Seconds after which something that should come is taken for missing."""


class StudioPort:
    """REST, and the Studio socket, by path."""

    def __init__(self, service: Service) -> None:
        self._studio, self._socket = Studio(service), StudioSocket(service)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await (self._socket if scope["type"] == "websocket" else self._studio)(scope, receive, send)


class Device:
    """A device on its websocket."""

    def __init__(self, socket: ClientConnection, binary: bool = False) -> None:
        self.socket = socket
        self.binary = binary

    def send(self, message: Any) -> None:
        self.socket.send(cbor2.dumps(message) if self.binary else json.dumps(message))

    def receive(self) -> Any:
        frame = self.socket.recv(timeout=PATIENCE)
        assert isinstance(frame, bytes) is self.binary, "the answer has the encoding of the hello"
        return cbor2.loads(frame) if isinstance(frame, bytes) else json.loads(frame)

    def ask(self, message: Any) -> Any:
        self.send(message)
        return self.receive()

    def is_silent(self) -> bool:
        """Whether nothing came before the answer to a ``ping``."""
        self.socket.send("ping")
        return self.socket.recv(timeout=PATIENCE) == "pong"


@dataclass
class Ports:
    """Addresses, and what was told to Studio."""

    service: Service
    studio: str
    ingestion: str
    remote: str
    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    opened: ExitStack = field(default_factory=ExitStack)
    client: httpx.Client = field(default_factory=httpx.Client)

    def call(self, method: str, path: str, key: str | None = credentials.PROJECT_KEY, **given: Any) -> Any:
        headers = {"x-api-key": key} if key else {}
        answer = self.client.request(
            method, f"{self.studio}/v1{path}", headers=headers | given.pop("headers", {}), **given
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    def get(self, path: str, **given: Any) -> Any:
        return self.call("GET", path, **given)

    def post(self, path: str, **given: Any) -> Any:
        return self.call("POST", path, **given)

    def open(self, binary: bool = False) -> Device:
        return Device(self.opened.enter_context(connect(self.remote, proxy=None)), binary)

    def device(self, binary: bool = False, **fields: Any) -> Device:
        """A device that was let in."""
        device = self.open(binary)
        assert device.ask(hello(**fields))["hello"] is True
        return device

    def shown(self, device: str = DEVICE) -> Any:
        return self.get(f"/api/{seed.PROJECT}/device/{device}")["device"]

    def statuses(self, event: str = "device-sampling") -> list[str]:
        return [payload["status"] for name, payload in self.events if name == event]


def hello(**fields: Any) -> dict[str, Any]:
    body = {
        "version": 4,
        "apiKey": credentials.PROJECT_KEY,
        "deviceId": DEVICE,
        "deviceType": "SANDBOX_BOARD",
        "connection": "daemon",
        "sensors": [{"name": "Accelerometer", "maxSampleLengthS": 300, "frequencies": [62.5, 100]}],
        "supportsSnapshotStreaming": True,
        "mode": "ingestion",
        **fields,
    }
    return {"hello": {name: value for name, value in body.items() if value is not ...}}


@pytest.fixture
def ports(service: Service) -> Iterator[Ports]:
    applications = (StudioPort(service), Ingestion(service), RemoteManagement(service))
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in applications]
    studio, ingestion, remote = (f"127.0.0.1:{each.getsockname()[1]}" for each in sockets)
    servers = [
        uvicorn.Server(uvicorn.Config(app, ws="websockets-sansio", lifespan="off", log_level="critical"))
        for app in applications
    ]

    async def serve() -> None:
        await asyncio.gather(*(server.serve([each]) for server, each in zip(servers, sockets, strict=True)))

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    ports = Ports(service, f"http://{studio}", f"http://{ingestion}", f"ws://{remote}/")
    emit = service.sockets.emit

    def listen(owner_kind: OwnerKind, owner: int, event: str, payload: Any) -> None:
        assert (owner_kind, owner) == ("project", seed.PROJECT)
        ports.events.append((event, payload))
        emit(owner_kind, owner, event, payload)

    service.sockets.emit = listen  # type: ignore[method-assign]  # an ear, not another behaviour
    try:
        yield ports
    finally:
        ports.opened.close()
        ports.client.close()
        service.sockets.cut()
        for server in servers:
            server.should_exit = True
        thread.join()


@pytest.fixture
def eventually() -> Callable[[Callable[[], Any]], None]:
    """Waits until something is so, and fails where it never is."""

    def wait(condition: Callable[[], Any]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, "it never happened"
            time.sleep(0.01)

    return wait
