"""Messages on their way out of a device, in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..model import Encoding
from ..protocol.framing import encode

if TYPE_CHECKING:
    from .runner import Socket


class Outbox:
    """What is to be sent on the connection that there is. For one event loop.

    Args:
        encoding: of the frames.
    """

    def __init__(self, encoding: Encoding) -> None:
        self._encoding: Encoding = encoding
        self._messages: deque[Mapping[str, Any]] = deque()
        self._filled, self._drained = asyncio.Event(), asyncio.Event()
        self._drained.set()

    def put(self, message: Mapping[str, Any]) -> None:
        """Send a message after those before it."""
        self._messages.append(message)
        self._drained.clear()
        self._filled.set()

    def clear(self) -> list[Mapping[str, Any]]:
        """There is no connection any more; gives what was not sent on it, and will not be sent on the next."""
        unsent = list(self._messages)
        self._messages.clear()
        self._filled.clear()
        self._drained.set()
        return unsent

    @property
    def waiting(self) -> int:
        """How many messages wait to be sent."""
        return len(self._messages)

    async def drained(self) -> None:
        """Nothing is waiting."""
        await self._drained.wait()

    async def empty_into(self, socket: Socket) -> None:
        """Send whatever there is, until the connection is lost.

        Raises:
            TransportError: it is.
        """
        while True:
            await self._filled.wait()
            while self._messages:
                await socket.send(encode(self._messages[0], self._encoding))
                self._messages.popleft()
            self._filled.clear()
            self._drained.set()
