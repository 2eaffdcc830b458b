"""How fast requests are made: how many at once, and how long after a failure. Adapts to what the service bears."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

FIRST_WAIT = 0.5
MOST_WAIT = 60.0
PATIENCE = 900.0
"""Seconds that the service may ask to wait. When it asks for more, the run ends instead."""

Sleep = Callable[[float], Awaitable[None]]


def backoff(attempt: int, asked: float | None, random: Callable[[], float]) -> float:
    """Seconds until a request that failed so many times is made again.

    Half of it is random, so that requests which failed together do not come back together; what the service asks for is
    kept to.
    """
    span = min(MOST_WAIT, FIRST_WAIT * 2.0 ** min(attempt - 1, 30))
    return (asked or 0.0) + span * (0.5 + random() / 2)


class Pacer:
    """Lets requests go, at most ``most`` at once.

    When the service says that it is busy, half as many; with every answer that is good, a little more again (additive
    increase, multiplicative decrease). A pause that it asks for holds for all.
    """

    def __init__(self, most: int, sleep: Sleep) -> None:
        self.limit = float(most)
        self.good = 0
        """Answers so far that were of use."""
        self.stopping = False
        self._most, self._sleep = most, sleep
        self._active = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._naps: set[asyncio.Future[None]] = set()
        self._pause: asyncio.Task[None] | None = None
        self._epoch = 0

    async def enter(self) -> int | None:
        """Waits until a request may be made; a ticket for it. None: no more requests are made."""
        while not self.stopping:
            if self._pause is not None:
                await asyncio.wait({self._pause})
            elif self._active < max(1, int(self.limit)):
                self._active += 1
                return self._epoch
            else:
                turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiting.append(turn)
                try:
                    await turn
                except asyncio.CancelledError:
                    self._wake()  # the turn may have come to this one
                    raise
        return None

    def leave(self) -> None:
        """The request is over."""
        self._active -= 1
        self._wake()

    def worked(self) -> None:
        """An answer came that was of use."""
        self.good += 1
        if self.limit < self._most:
            self.limit = min(float(self._most), self.limit + 1 / self.limit)
            self._wake()

    def busy(self, ticket: int, pause: float | None) -> None:
        """The service says that it is busy. Requests that were made before it last said so do not count twice."""
        if ticket == self._epoch:
            self._epoch += 1
            self.limit = max(1.0, self.limit / 2)
        if pause and self._pause is None and not self.stopping:
            self._pause = asyncio.get_running_loop().create_task(self._hold(pause))

    def stop(self) -> None:
        """No more requests; whoever waits for something stops waiting."""
        self.stopping = True
        for nap in self._naps:
            nap.cancel()
        while self._waiting:
            self._wake()

    async def nap(self, seconds: float) -> None:
        """Sleeps so long, or until all is stopped."""
        if self.stopping:
            return
        sleeping: asyncio.Future[None] = asyncio.ensure_future(self._sleep(seconds))
        self._naps.add(sleeping)
        try:
            await asyncio.wait({sleeping})
        finally:
            self._naps.discard(sleeping)
            sleeping.cancel()

    async def _hold(self, seconds: float) -> None:
        try:
            await self.nap(seconds)
        finally:
            self._pause = None
            self._wake()

    def _wake(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
