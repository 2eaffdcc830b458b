"""Real ports: servers of several applications in one event loop, which runs in a thread of its own."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp, Receive
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# Of uvicorn's two, the one that uses nothing that websockets has deprecated.
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request

from .errors import SandboxError
from .front import CONNECTION

T = TypeVar("T")

_KEEP_ALIVE_SECONDS = 75
"""Longer than clients keep idle connections, so that it is not the server who closes one that is just being used."""

_LAST_SECONDS = 1.0
"""For what is under way when it is told to stop."""


@dataclass(frozen=True, slots=True)
class Listening:
    """One application, and the sockets it is to be reached at."""

    app: ASGIApp
    sockets: Sequence[socket.socket]


def bound(host: str, port: int, option: str) -> list[socket.socket]:
    """Sockets that listen at a host and port (0: any free one), from now on.

    For ``localhost`` on a given port there are two, since clients may look for IPv6 first.

    Raises:
        SandboxError: the port is taken, or the host is none of this machine; ``option`` is what to change.
    """
    addresses = [host] if host != "localhost" else ["127.0.0.1", "::1"] if port else ["127.0.0.1"]
    sockets: list[socket.socket] = []
    for address in addresses:
        try:
            sockets.append(_listening(address, port))
        except OSError as error:
            if sockets and error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
                continue  # a machine without IPv6
            for opened in sockets:
                opened.close()
            if error.errno == errno.EADDRINUSE:
                text = (
                    f"port {port} is in use, perhaps by another sandbox; stop what uses it, or choose another {option}"
                )
            elif error.errno in (errno.EACCES, errno.EPERM):
                text = f"port {port} needs rights that you do not have; choose another {option}, above 1023"
            else:
                text = f"nothing can listen at {address} port {port}: {error.strerror or error}; choose another --host"
            raise SandboxError(text) from None
    return sockets


def _listening(address: str, port: int) -> socket.socket:
    # The protocol is named, as socket.create_server does not: asyncio turns Nagle's algorithm off only where it is, and
    # with it on, each answer waits 40 ms for the client's delayed acknowledgement of its headers.
    opened = socket.socket(
        socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )
    try:
        if os.name == "posix":  # elsewhere it would let two processes listen at one port
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if opened.family == socket.AF_INET6:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        opened.bind((address, port))
        opened.listen(2048)
    except BaseException:
        opened.close()
        raise
    return opened


class Servers:
    """All servers of one sandbox.

    Args:
        begin: called in the loop when all answer. ``end``: awaited there before they stop.
    """

    def __init__(
        self, listening: Sequence[Listening], begin: Callable[[], None], end: Callable[[], Awaitable[None]]
    ) -> None:
        self._begin = begin
        self._end = end
        self._servers = [(_Server(_config(each.app)), list(each.sockets)) for each in listening]
        self._thread = threading.Thread(target=self._run, name="edgewire-sandbox", daemon=True)
        self._started = threading.Event()
        self._stopping = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._failure: BaseException | None = None

    def start(self) -> None:
        """Return when all answer."""
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise self._failure

    def call(self, function: Callable[[], T]) -> T:
        """Call something in the servers' thread, between two requests, and give what it gives."""
        if threading.current_thread() is self._thread or self._loop is None:
            return function()

        async def run() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result()

    def stop(self) -> None:
        """Close all connections and sockets; return when nothing is left of them."""
        loop = self._loop
        if loop is not None:
            loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        if self._failure is not None:
            raise self._failure

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # whatever it is, the thread that waits for the start must hear of it
            self._failure = error
        finally:
            self._loop = None
            self._started.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        serving = asyncio.gather(*(server.serve(sockets) for server, sockets in self._servers))
        ready = asyncio.gather(*(server.ready.wait() for server, _ in self._servers))
        await asyncio.wait((ready, serving), return_when=asyncio.FIRST_COMPLETED)
        if ready.done():
            self._begin()
            self._started.set()
            stopping = asyncio.ensure_future(self._stopping.wait())
            await asyncio.wait((stopping, serving), return_when=asyncio.FIRST_COMPLETED)
            await self._end()
            await self._finish_requests()
        for server, _ in self._servers:
            server.should_exit = True
        await serving

    async def _finish_requests(self) -> None:
        """Let what is under way come to its end, but not for ever; then nobody is connected any more."""
        tasks = [task for server, _ in self._servers for task in server.server_state.tasks]
        if tasks:
            await asyncio.wait(tasks, timeout=_LAST_SECONDS)
        for server, _ in self._servers:
            for connection in list(server.server_state.connections):
                connection.transport.abort()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


class _Protocol(HttpToolsProtocol):
    """Gives each request its connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as the base class has it
        super().connection_made(transport)
        self._lost = asyncio.Event()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._lost.set()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        extensions: dict[str, Any] = {CONNECTION: _Connection(self.transport, self._lost)}
        self.scope["extensions"] = extensions


class _Connection:
    def __init__(self, transport: asyncio.Transport, lost: asyncio.Event) -> None:
        self._transport = transport
        self._lost = lost

    async def pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._lost.wait(), seconds)

    async def drop(self, receive: Receive) -> None:
        self._transport.abort()
        await _gone(receive)

    async def cut(self, receive: Receive) -> None:
        self._transport.close()  # after what is written
        await _gone(receive)

    def abort(self) -> None:
        self._transport.abort()


class _WebSocketProtocol(WebSocketsSansIOProtocol):
    """Gives each WebSocket what lies below it."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.lost = asyncio.Event()
        self._muted = False

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.lost.set()

    def data_received(self, data: bytes) -> None:
        if not self._muted:  # what is not read is not answered, pings and closes neither
            super().data_received(data)

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.handshake_complete:  # it is on its way to the application
            extensions: dict[str, Any] = self.scope["extensions"]
            extensions[CONNECTION] = _Wire(self)

    def mute(self) -> None:
        self._muted = True
        self.stop_keepalive()


class _Wire:
    """The connection of a WebSocket: before the handshake that of any request, after it what only WebSockets have."""

    def __init__(self, protocol: _WebSocketProtocol) -> None:
        self._protocol = protocol

    @property
    def closed(self) -> bool:
        return self._protocol.lost.is_set()

    async def pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.gone(), seconds)

    async def gone(self) -> None:
        await self._protocol.lost.wait()

    def abort(self) -> None:
        self._protocol.transport.abort()

    def mute(self) -> None:
        self._protocol.mute()


async def _gone(receive: Receive) -> None:
    """Until the server knows that the connection is closed: before, it would answer in the application's place."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _config(app: Any) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=_Protocol,
        ws=_WebSocketProtocol,
        loop="asyncio",
        interface="asgi3",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=1,
        ws_max_size=100 * 2**20,  # as the service's
    )
