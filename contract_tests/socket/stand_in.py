"""A service of one Studio socket that does what each connection's script says, and calls that need no network."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

from edge_impulse_studio.models import SocketTokenResponse
from edgewire.errors import ConnectionLost
from edgewire.transport.options import Options, Timeouts
from websockets.asyncio.server import ServerConnection, serve

Script = Callable[["Peer"], Awaitable[None]]


class Peer:
    """The service's end of one connection."""

    def __init__(self, connection: ServerConnection) -> None:
        self._connection = connection
        assert connection.request is not None
        self.query = parse_qs(urlsplit(connection.request.path).query)
        self.path = urlsplit(connection.request.path).path

    async def say(self, *frames: str | bytes) -> None:
        for frame in frames:
            await self._connection.send(frame)

    async def hear(self) -> str | bytes:
        return await self._connection.recv()

    async def greet(self, silence: tuple[int, int] = (25000, 20000)) -> None:
        opening = {"sid": "a", "upgrades": [], "pingInterval": silence[0], "pingTimeout": silence[1]}
        await self.say("0" + json.dumps(opening))
        assert await self.hear() == "40"
        await self.say('40{"sid":"b"}', '42["hello",{"hello":{"version":1},"devices":[]}]')

    async def stay(self) -> None:
        """Until the client goes."""
        await self._connection.wait_closed()

    def deafen(self) -> None:
        """Take nothing more, also no goodbye."""
        self._connection.transport.pause_reading()

    def vanish(self) -> None:
        """Without a word, as a machine that has lost its power."""
        self._connection.transport.abort()


class Tokens:
    """Calls that give a new token each time, and nothing else."""

    on_network = True

    def __init__(self, address: str, options: Options | None = None) -> None:
        self.base_url = f"{address}/v1"
        self.options = options or Options(timeout=Timeouts(connect=5), trust_env=False)
        self.given: list[str] = []
        self.failures = 0
        self.paths: list[str] = []

    async def send(self, request: Any) -> Any:
        self.paths.append(request.url)
        if self.failures:
            self.failures -= 1
            raise ConnectionLost("no answer", operation="getSocketToken")
        self.given.append(f"secret-{len(self.given) + 1}")
        token = {"socketToken": self.given[-1], "expires": "2030-01-01T00:00:00Z"}
        return SocketTokenResponse.from_dict({"success": True, "token": token})

    def close(self) -> None:
        """Nothing was opened."""


class Ear:
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.heard: list[Any] = []
        self._news = asyncio.Event()

    def connected(self) -> None:
        self._take("connected")

    def event(self, name: str, payload: object) -> None:
        self._take((name, payload))

    def lost(self) -> None:
        self._take("lost")

    def _take(self, what: Any) -> None:
        self.heard.append(what)
        self._news.set()

    async def until(self, what: Any, times: int = 1) -> None:
        """Until that was heard so often."""
        async with asyncio.timeout(10):
            while self.heard.count(what) < times:
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def service(*scripts: Script) -> AsyncIterator[tuple[str, list[Peer]]]:
    """A service whose first connection goes as the first script, and so on, the last for all after; and who came."""
    peers: list[Peer] = []

    async def handler(connection: ServerConnection) -> None:
        peer = Peer(connection)
        peers.append(peer)
        await scripts[min(len(peers), len(scripts)) - 1](peer)

    async with serve(handler, "127.0.0.1", 0) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"http://127.0.0.1:{port}", peers


HELLO = ("hello", {"hello": {"version": 1}, "devices": []})


async def steady(peer: Peer) -> None:
    """Greets, and stays."""
    await peer.greet()
    await peer.stay()
