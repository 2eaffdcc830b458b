"""What a project's socket says, for one who waits for it in the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from ...errors import ConfigurationError, ConnectionLost

if TYPE_CHECKING:
    from ...live import Live
    from ...socket.owner import Owner

LEAVE_SECONDS = 6.0
"""How long a client that is closed waits for those who listen: what they still have to say needs its connections."""

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
        self._closed = False
        self._tried, self._up = asyncio.Event(), asyncio.Event()
        self._heard: list[tuple[str, object]] = []

    @classmethod
    @contextmanager
    def at(cls, live: Live, owner: Owner) -> Iterator[Self]:
        """Listens while it is in use."""
        ear = cls()
        ears = live.once(Ears, Ears)
        leave = live.hub.listen(owner, ear)
        ears.open.add(ear)
        try:
            yield ear
        finally:
            leave()
            ears.left(ear)

    async def tried(self, seconds: float) -> None:
        """Wait until there is a connection, or it is known that there is none, or time is up."""
        await _within(self._tried, seconds)

    async def connection(self, seconds: float, purpose: str) -> None:
        """Wait until there is a connection.

        Raises:
            ConnectionLost: there is none after so many seconds.
            ConfigurationError: the client was closed.
        """
        self._check()
        if not await _within(self._up, seconds):
            raise ConnectionLost(
                f"{purpose} come only over the Studio socket, and there is no connection to it after {seconds:g} s; "
                "does a proxy or a firewall block WebSockets?"
            )
        self._check()

    def take(self) -> list[tuple[str, object]]:
        """Names and payloads of what was heard since the last time.

        Raises:
            ConfigurationError: the client was closed.
        """
        self._check()
        heard, self._heard = self._heard, []
        self.news.clear()
        return heard

    def close(self) -> None:
        """There is nothing more to hear: the client is closed."""
        self._closed = True
        for event in (self._tried, self._up, self.news):
            event.set()

    def _check(self) -> None:
        if self._closed:
            raise ConfigurationError("the client was closed while a device was waited for")

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


class Ears:
    """All that are in use in one event loop."""

    def __init__(self) -> None:
        self.open: set[Ear] = set()
        self._none = asyncio.Event()

    def left(self, ear: Ear) -> None:
        """One is not in use any more."""
        self.open.discard(ear)
        if not self.open:
            self._none.set()

    async def close(self) -> None:
        """Whoever listens hears that the client is closed, and has some seconds to put things away."""
        for ear in self.open:
            ear.close()
        if self.open:
            self._none.clear()
            await _within(self._none, LEAVE_SECONDS)


async def _within(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
