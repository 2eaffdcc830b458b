"""The end of a client while others use it: no connection stays open, and no call breaks that could be carried on."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event
from typing import Any

import httpx
import pytest
from edgewire.errors import ConfigurationError, ConnectionLost
from edgewire.transport import http
from edgewire.transport.options import Options
from edgewire.transport.proxies import AsyncRouted, Routed

from .clients import Client, call
from .server import Behaviour, Received, Service, answer, head

Serve = Callable[..., Service]
Make = Callable[..., Client]


@pytest.mark.parametrize("kind", ["sync"])
def test_those_that_wait_for_a_connection_when_their_client_is_closed_do_not_break_each_others(
    serve: Serve, client: Make
) -> None:
    may_answer = Event()

    def late(service: Service, connection: socket.socket, request: Received) -> bool:
        may_answer.wait(10)
        connection.sendall(head(200, {"content-type": "application/json", "content-length": "2"}) + b"{}")
        return True

    service = serve(Behaviour(late), answer())
    made = client(service, max_connections=1)
    made.studio.options = made.options.replace(max_retries=0)
    pool: Any = made.studio.http_client._transport
    with ThreadPoolExecutor(3) as threads:
        calls = [threads.submit(made.studio.send, call()) for _ in range(3)]
        while len(pool._pool._requests) < 3:
            time.sleep(0.001)
        made.studio.close()
        may_answer.set()
    errors = [error for each in calls if (error := each.exception()) is not None]
    assert [type(error) for error in errors] in ([], [ConnectionLost]), "only the one that was under way may break"
    service.wait_until_all_are_closed()


def test_a_client_that_is_made_while_its_connections_are_closed_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    connections = http.sync_connections(Options())
    made: list[httpx.Client] = []

    class Late(http._Client):
        def __init__(self, **arguments: Any) -> None:
            super().__init__(**arguments)
            made.append(self)
            connections.close()

    monkeypatch.setattr(http, "_Client", Late)
    with pytest.raises(ConfigurationError, match="the client is closed"):
        _ = connections.client
    assert [client.is_closed for client in made] == [True]


def test_an_answer_without_a_connection_stays_an_answer(client: Make) -> None:
    """As of those who put something of theirs in the place of httpx's transports for a test."""
    made: Client

    async def closing() -> httpx.Response:
        await made.studio.close()
        return httpx.Response(200, json={"n": 1})

    def handle(request: httpx.Request) -> Any:
        if made.kind != "sync":
            return closing()
        made.studio.close()
        return httpx.Response(200, json={"n": 1})

    made = client("http://x.test", handler=handle)
    assert made.send(call()) == {"n": 1}


class _Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """While it is closed, another host is asked for."""

    def __init__(self) -> None:
        self.closed = False
        self.meanwhile: Callable[[], object] = lambda: None

    def close(self) -> None:
        self.closed = True
        self.meanwhile()

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize("kind", [Routed, AsyncRouted])
def test_a_proxy_that_is_new_while_the_client_is_closed_keeps_no_other_open(
    kind: type[Routed] | type[AsyncRouted], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[_Transport] = []

    def make(proxy: str | None) -> Any:
        made.append(_Transport())
        return made[-1]

    monkeypatch.setattr("edgewire.transport.proxies.environment_proxy", lambda scheme, host: f"http://{host}")
    routed: Any = kind(make)
    for host in ("a", "b"):
        routed._for(httpx.URL(f"http://{host}.test"))
    made[0].meanwhile = lambda: routed._for(httpx.URL("http://c.test"))
    if kind is Routed:
        with closing(routed):
            pass
    else:
        asyncio.run(routed.aclose())
    assert [each.closed for each in made[:2]] == [True, True]
