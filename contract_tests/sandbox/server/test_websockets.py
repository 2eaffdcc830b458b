"""The two WebSockets on their ports: reached, seen in the log, struck by faults, and ended with the sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from edgewire.sandbox import Sandbox
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from .conftest import Either, threads


@contextmanager
def studio_socket(sandbox: Either) -> Iterator[ClientConnection]:
    with httpx.Client(base_url=sandbox.studio_url, headers={"x-api-key": sandbox.api_key}) as client:
        token = client.get(f"/api/{sandbox.project_id}/socket-token").json()["token"]["socketToken"]
    address = sandbox.studio_url.replace("http", "ws", 1).removesuffix("/v1")
    with connect(f"{address}/socket.io/?token={token}&EIO=3&transport=websocket", proxy=None) as socket:
        yield socket


@contextmanager
def device(sandbox: Either) -> Iterator[ClientConnection]:
    with connect(sandbox.remote_url, proxy=None) as socket:
        yield socket


def test_the_studio_socket_greets_on_the_studio_port(either: Either) -> None:
    with studio_socket(either) as socket:
        frames = [str(socket.recv(timeout=10)) for _ in range(3)]
    assert frames[0].startswith('0{"sid"')
    assert frames[1:] == ["40", '42["hello",{"hello":{"version":1},"devices":[]}]']


def test_a_device_is_greeted_on_the_port_of_remote_management(either: Either) -> None:
    hello = {
        "version": 3,
        "apiKey": either.api_key,
        "deviceId": "board-1",
        "deviceType": "TEST",
        "connection": "ip",
        "sensors": [{"name": "Accelerometer", "maxSampleLengthS": 10, "frequencies": [62.5]}],
        "supportsSnapshotStreaming": False,
    }
    with device(either) as socket:
        socket.send(json.dumps({"hello": hello}))
        assert json.loads(socket.recv(timeout=10))["hello"] is True
        with httpx.Client(base_url=either.studio_url, headers={"x-api-key": either.api_key}) as client:
            (shown,) = client.get(f"/api/{either.project_id}/devices").json()["devices"]
    assert (shown["deviceId"], shown["remote_mgmt_connected"]) == ("board-1", True)


def test_a_websocket_is_in_the_log_without_its_token(either: Either) -> None:
    with studio_socket(either) as socket:
        socket.recv(timeout=10)
        received = either.requests[-1]
    assert (received.method, received.path, received.status) == ("WEBSOCKET", "/socket.io/", 101)
    assert received.query["token"] == "***"


def test_reset_ends_websockets(either: Either) -> None:
    with studio_socket(either) as socket:
        either.reset()
        with pytest.raises(ConnectionClosed):
            read_to_the_end(socket)


@pytest.mark.parametrize("opened", [studio_socket, device])
def test_an_open_websocket_does_not_keep_a_sandbox_from_stopping(opened: object) -> None:
    before = threads()
    with Sandbox() as sandbox:
        entered = opened(sandbox)  # type: ignore[operator]  # one of the two above
        socket = entered.__enter__()
    with pytest.raises(ConnectionClosed):
        read_to_the_end(socket)
    entered.__exit__(None, None, None)
    assert threads() == before


def test_a_path_that_is_no_websocket_refuses_the_handshake(sandbox: Sandbox) -> None:
    address = sandbox.studio_url.replace("http", "ws", 1)
    with pytest.raises(InvalidStatus), connect(f"{address}/api/projects", proxy=None):
        pass


def read_to_the_end(socket: ClientConnection) -> None:
    """Raises ConnectionClosed when what was sent before is read."""
    for _ in range(10):
        socket.recv(timeout=10)
