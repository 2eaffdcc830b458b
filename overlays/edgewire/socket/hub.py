"""The sockets of a client in one event loop: one connection for each project or organization, for all who listen.

A connection that is lost is made again, after longer and longer waits. Nobody is told of a failure but that there is no
connection: who listens has other ways to learn what happened, and where a proxy blocks sockets uses only those.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ..errors import EdgewireError
from . import engineio
from .connection import Connection

if TYPE_CHECKING:
    from .calls import Calls
    from .owner import Owner

_log = logging.getLogger("edgewire.socket")

FIRST_WAIT, LONGEST_WAIT = 0.5, 60.0
STEADY_SECONDS = 30.0
"""A connection that held so long was a good one: the next wait is a short one again."""


class Listener(Protocol):
    """Who wants to hear. All of it is called in the loop, and must not wait."""

    def connected(self) -> None:
        """There is a new connection. What was heard before has holes, and what was asked for is to be asked again."""

    def event(self, name: str, payload: object) -> None:
        """Something happened; ``payload`` is the event's first argument, None where it has none."""

    def lost(self) -> None:
        """There is no connection now. It is tried again."""


class Hub:
    """All sockets of a client. Belongs to the event loop that it is used in."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._lines: dict[Owner, _Line] = {}
        self._ending: set[asyncio.Task[None]] = set()

    def listen(self, owner: Owner, listener: Listener) -> Callable[[], None]:
        """Hear what happens from now on; the first who listens has the connection opened, the last has it closed.

        Returns:
            What to call to listen no longer; once more is no harm.
        """
        line = self._lines.get(owner)
        if line is None:
            line = self._lines[owner] = _Line(self._calls, owner)
        line.join(listener)

        def leave() -> None:
            if line.leave(listener) and self._lines.get(owner) is line:
                del self._lines[owner]
                task = line.end()
                self._ending.add(task)
                task.add_done_callback(self._ending.discard)

        return leave

    def emit(self, owner: Owner, name: str, payload: object) -> bool:
        """Send an event; False where there is no connection that could take it."""
        line = self._lines.get(owner)
        return line is not None and line.emit(name, payload)

    async def close(self) -> None:
        """End all connections."""
        tasks = [*self._ending, *(line.end() for line in self._lines.values())]
        self._lines.clear()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Line:
    """The connection of one owner, again and again."""

    def __init__(self, calls: Calls, owner: Owner) -> None:
        self._calls, self._owner = calls, owner
        self._listeners: dict[int, Listener] = {}
        self._connection: Connection | None = None  # while events can be sent
        self._since = 0.0
        self._lost = False
        self._task = asyncio.get_running_loop().create_task(self._keep())

    def join(self, listener: Listener) -> None:
        self._listeners[id(listener)] = listener
        if self._connection is not None:
            listener.connected()
        elif self._lost:
            listener.lost()

    def leave(self, listener: Listener) -> bool:
        """Whether it was the last."""
        return self._listeners.pop(id(listener), None) is not None and not self._listeners

    def emit(self, name: str, payload: object) -> bool:
        if self._connection is None:
            return False
        self._connection.send(engineio.encode(name, payload))
        return True

    def end(self) -> asyncio.Task[None]:
        self._task.cancel()
        return self._task

    async def _keep(self) -> None:
        if not self._calls.on_network:
            self._tell_lost()
            return
        loop, wait = asyncio.get_running_loop(), FIRST_WAIT
        while True:
            try:
                await Connection(self._calls, self._owner, self._tell_connected, self._tell).run()
            except EdgewireError as error:
                _log.debug("%s has no socket: %s", self._owner, error)
            except Exception as error:  # a defect; who listens has other ways, and nobody may take it for silence
                _log.error("%s has no socket, by a defect: %s", self._owner, type(error).__name__)
            if self._connection is not None and loop.time() - self._since > STEADY_SECONDS:
                wait = FIRST_WAIT
            self._connection = None
            self._tell_lost()
            await asyncio.sleep(wait * random.uniform(0.5, 1))  # not all clients of a service at once
            wait = min(wait * 2, LONGEST_WAIT)

    def _tell_connected(self, connection: Connection) -> None:
        self._connection, self._lost = connection, False
        self._since = asyncio.get_running_loop().time()
        for listener in list(self._listeners.values()):
            listener.connected()

    def _tell(self, name: str, payload: object) -> None:
        for listener in list(self._listeners.values()):
            listener.event(name, payload)

    def _tell_lost(self) -> None:
        self._lost = True
        for listener in list(self._listeners.values()):
            listener.lost()
