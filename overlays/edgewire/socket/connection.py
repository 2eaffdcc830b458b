"""One connection of the Studio socket, from its token to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit, urlunsplit

from ..errors import ConnectionLost, Timeout, TransportError
from ..transport.logs import without
from . import engineio

if TYPE_CHECKING:
    from ..transport.websocket import WebSocket
    from .calls import Calls
    from .owner import Owner

NAME = "the Studio socket"

MOST_WAITING = 1000
"""Frames that wait to be sent. Who asks for more without taking any has us keep them: it is as good as gone."""

_GOODBYE_SECONDS = 0.2
"""Who has heard what they waited for does not wait for the other side to have heard that they go."""


class Connection:
    """One connection. A token is fetched for each: how long one is good for is not published.

    Args:
        connected: called when events can be sent; ``event`` with each that comes.
    """

    def __init__(
        self, calls: Calls, owner: Owner, connected: Callable[[Connection], None], event: Callable[[str, object], None]
    ) -> None:
        self._calls, self._owner = calls, owner
        self._connected, self._event = connected, event
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._token = ""

    def send(self, frame: str) -> None:
        """Send a frame after those before it."""
        self._outbox.put_nowait(frame)

    async def run(self) -> None:
        """Talk until it is lost.

        Raises:
            EdgewireError: always: why it was lost, or could not be made.
        """
        answer = await self._calls.send(self._owner.token())
        token = getattr(getattr(answer, "token", None), "socket_token", None)
        if not isinstance(token, str):  # whatever the contract says
            raise TransportError(f"{NAME}: the service gave no token for it", operation=NAME)
        self._token = token
        address = _address(self._calls.base_url, token)
        from ..transport import websocket  # not before somebody waits: many clients never open a socket

        socket = await websocket.connect(address, self._calls.options, name=NAME, secrets=(token,))
        writer = asyncio.create_task(self._write(socket))
        try:
            await self._read(socket)
        finally:
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)  # what it may say, the reader says too
            await socket.close(_GOODBYE_SECONDS)

    async def _read(self, socket: WebSocket) -> None:
        patience = self._calls.options.timeouts.connect
        handshake = asyncio.timeout(patience)
        silence = patience
        try:
            async with handshake:
                while True:
                    async with asyncio.timeout(silence):
                        frame = engineio.decode(await socket.receive())
                    if self._outbox.qsize() > MOST_WAITING:
                        raise ConnectionLost(f"{NAME} takes nothing of what it asks for", operation=NAME)
                    if isinstance(frame, engineio.Opened):
                        silence = frame.silence
                        self.send(engineio.CONNECT)
                    elif isinstance(frame, engineio.Connected):
                        handshake.reschedule(None)
                        self._connected(self)
                    else:
                        self._take(frame)
        except TimeoutError:
            what = f"did not connect within {patience:g} s" if handshake.expired() else f"was silent for {silence:g} s"
            raise Timeout(f"{NAME} {what}", operation=NAME) from None

    def _take(self, frame: engineio.Frame | None) -> None:
        if isinstance(frame, engineio.Event):
            self._event(frame.name, frame.payload)
        elif isinstance(frame, engineio.Ping):
            self.send(engineio.PONG)
        elif isinstance(frame, engineio.Refused):
            said = without(frame.reason, (self._token,))
            raise TransportError(f"{NAME} refuses to connect: {said}", operation=NAME)
        elif isinstance(frame, engineio.Closed):
            raise ConnectionLost(f"{NAME} was closed by the service", operation=NAME)

    async def _write(self, socket: WebSocket) -> None:
        while True:
            await socket.send(await self._outbox.get())


def _address(base_url: str, token: str) -> str:
    """On the host of Studio, whatever its path; with the parameters that the official clients send."""
    scheme, host, *_ = urlsplit(base_url)
    query = urlencode({"token": token, "EIO": 4, "transport": "websocket", "onDemandLogs": "true"})
    return urlunsplit(("ws" if scheme == "http" else "wss", host, "/socket.io/", query, ""))
