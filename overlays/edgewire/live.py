"""What a client has running while somebody waits for jobs or devices: its sockets, and what watches over them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar, cast
from weakref import WeakKeyDictionary

from .background import Background
from .socket.calls import Awaited, InThreads
from .socket.hub import Hub

if TYPE_CHECKING:
    from .socket.calls import Calls
    from .transport.awaited import AsyncStudio
    from .transport.blocking import SyncStudio


class Shared(Protocol):
    """What is shared by those who wait, such as the watch over the jobs of a project."""

    async def close(self) -> None:
        """End it."""


M = TypeVar("M", bound=Shared)


class Live:
    """All of it in one event loop.

    Attributes:
        calls: sends calls of Studio.
        hub: the sockets.
    """

    def __init__(self, calls: Calls) -> None:
        self.calls = calls
        self.hub = Hub(calls)
        self._shared: dict[Hashable, Shared] = {}

    def once(self, key: Hashable, make: Callable[[], M]) -> M:
        """What is shared under this key; made by the first who asks."""
        if key not in self._shared:
            self._shared[key] = make()
        return cast(M, self._shared[key])

    async def close(self) -> None:
        """End what is shared, then the sockets."""
        for shared in list(self._shared.values()):
            await shared.close()
        self._shared.clear()
        await self.hub.close()
        self.calls.close()


def in_background(studio: SyncStudio) -> Background[Live]:
    """For a blocking client."""
    return Background(lambda: Live(InThreads(studio)), lambda live: live.close(), "edgewire-live")


class Lives:
    """For an awaited client: one for each event loop that it is used in, while it is used."""

    def __init__(self, studio: AsyncStudio) -> None:
        self._studio = studio
        self._lives: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[Live, int]] = WeakKeyDictionary()

    @asynccontextmanager
    async def use(self) -> AsyncGenerator[Live, None]:
        """That of the running loop. The first who uses it has it made, the last has it ended."""
        loop = asyncio.get_running_loop()
        live, users = self._lives.get(loop) or (Live(Awaited(self._studio)), 0)
        self._lives[loop] = live, users + 1
        try:
            yield live
        finally:
            live, users = self._lives[loop]
            if users > 1:
                self._lives[loop] = live, users - 1
            else:
                del self._lives[loop]
                await live.close()

    async def close(self) -> None:
        """End that of the running loop; who uses it hears that it is closed."""
        if found := self._lives.get(asyncio.get_running_loop()):
            await found[0].close()
