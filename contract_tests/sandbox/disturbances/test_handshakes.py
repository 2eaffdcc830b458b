"""Handshakes that fail, are late, or are never answered; and namespaces that do not open."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
import socketio  # type: ignore[import-untyped]  # ships no types
from edgewire.sandbox import Sandbox
from websockets.exceptions import InvalidMessage, InvalidStatus

from .conftest import MOMENT, PATIENCE, Clients

SOCKET = "/socket.io/*"


def test_a_status_refuses_the_handshake_as_it_is(clients: Clients) -> None:
    clients.sandbox.faults.add("status", status=502, body="bad gateway", retry_after=3, path=SOCKET)
    with pytest.raises(InvalidStatus) as caught:
        clients.studio()
    response = caught.value.response
    assert (response.status_code, response.headers["retry-after"], response.body) == (502, "3", b"bad gateway")
    assert response.headers["x-sandbox-fault"] == "status"
    assert clients.sandbox.requests[-1].status == 502
    clients.studio()
    assert len(clients.sandbox.connections) == 1, "one that was refused is none"


@pytest.mark.parametrize(("kind", "content"), [("refused", b"success"), ("malformed", b"<html>")])
def test_an_answer_of_200_is_no_websocket(clients: Clients, kind: Any, content: bytes) -> None:
    clients.sandbox.faults.add(kind, port="remote")
    with pytest.raises(InvalidStatus) as caught:
        clients.device()
    assert caught.value.response.status_code == 200
    assert content in (caught.value.response.body or b"")
    clients.device()


def test_an_expired_token_of_the_handshakes_headers_is_told(clients: Clients) -> None:
    clients.sandbox.faults.add("expired_token", path=SOCKET)
    clients.studio()
    with pytest.raises(InvalidStatus) as caught:
        clients.studio(additional_headers={"x-jwt-token": "x"})
    assert caught.value.response.status_code == 401


@pytest.mark.parametrize("kind", ["drop", "lost_answer", "truncated"])
def test_a_handshake_can_end_without_an_answer(clients: Clients, kind: Any) -> None:
    clients.sandbox.faults.add(kind, method="WEBSOCKET", port="studio")
    with pytest.raises(InvalidMessage):
        clients.studio()
    clients.studio()


def test_a_latency_lets_the_handshake_wait_and_then_succeed(clients: Clients) -> None:
    clients.sandbox.faults.add("latency", seconds=MOMENT, path=SOCKET)
    with pytest.raises(TimeoutError):
        clients.studio(open_timeout=MOMENT / 10)
    clients.sandbox.faults.add("latency", seconds=0.01, path=SOCKET)
    clients.studio()
    assert len(clients.sandbox.connections) == 1, "who did not wait for the handshake has no connection"
    assert [request.faults for request in clients.sandbox.requests if request.method == "WEBSOCKET"] == [
        ("latency",),
        ("latency",),
    ]


def test_a_hanging_handshake_is_never_answered_and_can_be_cut(clients: Clients) -> None:
    clients.sandbox.faults.add("hang", path=SOCKET, count=2)
    with pytest.raises(TimeoutError):
        clients.studio(open_timeout=MOMENT)
    ends: list[Exception] = []

    def wait() -> None:
        try:
            clients.studio(open_timeout=PATIENCE)
        except InvalidMessage as error:
            ends.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    while len([request for request in clients.sandbox.requests if request.faults]) < 2:
        waiting.join(0.005)
    clients.sandbox.cut("studio")
    waiting.join()
    assert len(ends) == 1
    clients.studio()


def test_a_request_can_hang_too_and_is_not_carried_out(clients: Clients) -> None:
    clients.sandbox.faults.add("hang", operation="updateProject")
    with pytest.raises(httpx.ReadTimeout):
        clients.http.post(f"/api/{clients.sandbox.project_id}", json={"name": "renamed"}, timeout=MOMENT)
    assert clients.http.get("/api/projects").json()["projects"][0]["name"] == "Sandbox"


def test_reset_and_the_end_let_go_of_who_hangs_or_is_silent() -> None:
    for end in (Sandbox.reset, Sandbox.stop):
        with Sandbox() as sandbox:
            sandbox.faults.add("hang", operation="listProjects")
            sandbox.disturbances.add("silence", port="remote")
            clients = Clients(sandbox)
            device = clients.device()
            ends: list[Exception] = []

            def ask(clients: Clients = clients, ends: list[Exception] = ends) -> None:
                try:
                    clients.http.get("/api/projects", timeout=PATIENCE)
                except httpx.RemoteProtocolError as error:
                    ends.append(error)

            waiting = threading.Thread(target=ask)
            waiting.start()
            while not (sandbox.requests.of("listProjects") and sandbox.connections[0].sent):
                waiting.join(0.005)
            end(sandbox)
            waiting.join()
            assert len(ends) == 1
            with pytest.raises(Exception, match="no close frame"):
                device.receive()
            clients.close()


def test_a_namespace_that_does_not_open_says_nothing_but_the_transports_own(clients: Clients) -> None:
    clients.sandbox.disturbances.add("no_connect", count=2)
    client = clients.studio(greeted=False)
    assert client.frame().startswith("0{")
    client.socket.send("40")
    assert client.told() == []
    assert (clients.sandbox.connections[0].disturbance, clients.sandbox.connections[0].is_open) == ("no_connect", True)
    with pytest.raises(socketio.exceptions.ConnectionError):
        socketio.Client().connect(clients.address(), transports=["websocket"], wait_timeout=MOMENT)
    clients.studio()


def test_a_good_token_is_refused_as_a_wrong_one(clients: Clients) -> None:
    clients.sandbox.disturbances.add("bad_token", after=1)
    clients.studio()
    client = clients.studio(greeted=False)
    client.frame()
    client.socket.send("40")
    assert client.frame() == '44{"message":"Invalid token"}'
    client.end()
    assert [each.project for each in clients.sandbox.connections] == [clients.sandbox.project_id, None]
    clients.studio()
