"""What a project's socket says, for one who waits for it in the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from ...errors import ConnectionLost

if TYPE_CHECKING:
    from ...live import Live
    from ...socket.owner import Owner

MOST_WAITING = 10_000
"""Events that nobody has taken yet; what comes beyond is not kept, as if the socket had been away."""


class Ear:
    """Keeps events until they are taken. Reconnecting is the hub's; what was said meanwhile is lost.

    Attributes:
        news: set whenever there is something to take.
        reconnected: there was a connection, and there is a new one; for whoever takes to clear.
    """

    def __init__(self) -> None:
        self.news = asyncio.Event()
        self.reconnected = False
        self._tried, self._up = asyncio.Event(), asyncio.Event()
        self._heard: list[tuple[str, object]] = []

    @classmethod
    @contextmanager
    def at(cls, live: Live, owner: Owner) -> Iterator[Self]:
        """Listens while it is in use."""
        ear = cls()
        leave = live.hub.listen(owner, ear)
        try:
            yield ear
        finally:
            leave()

    async def tried(self, seconds: float) -> None:
        """Wait until there is a connection, or it is known that there is none, or time is up."""
        await _within(self._tried, seconds)

    async def connection(self, seconds: float, purpose: str) -> None:
        """Wait until there is a connection.

        Raises:
            ConnectionLost: there is none after so many seconds.
        """
        if not await _within(self._up, seconds):
            raise ConnectionLost(
                f"{purpose} come only over the Studio socket, and there is no connection to it after {seconds:g} s; "
                "does a proxy or a firewall block WebSockets?"
            )

    def take(self) -> list[tuple[str, object]]:
        """Names and payloads of what was heard since the last time."""
        heard, self._heard = self._heard, []
        self.news.clear()
        return heard

    # What the hub calls

    def connected(self) -> None:
        """There is a connection."""
        self.reconnected = self._tried.is_set()
        self._tried.set()
        self._up.set()
        self.news.set()

    def event(self, name: str, payload: object) -> None:
        """Something was said."""
        if len(self._heard) < MOST_WAITING:
            self._heard.append((name, payload))
        self.news.set()

    def lost(self) -> None:
        """There is none."""
        self._tried.set()
        self._up.clear()


async def _within(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
