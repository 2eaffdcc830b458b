"""Frames on their way out of a device, in order."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runner import Socket


class Outbox:
    """What is to be sent on the connection that there is. For one event loop."""

    def __init__(self) -> None:
        self._frames: deque[str | bytes] = deque()
        self._filled, self._drained = asyncio.Event(), asyncio.Event()
        self._drained.set()

    def put(self, frame: str | bytes) -> None:
        """Send a frame after those before it."""
        self._frames.append(frame)
        self._drained.clear()
        self._filled.set()

    def clear(self) -> None:
        """There is no connection any more, and what was for it is of no use for the next."""
        self._frames.clear()
        self._filled.clear()
        self._drained.set()

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
            while self._frames:
                await socket.send(self._frames[0])
                self._frames.popleft()
            self._filled.clear()
            self._drained.set()
