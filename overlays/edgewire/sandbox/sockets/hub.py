"""The Studio socket: Engine.IO 3 and 4 on one path, for job logs and device streams."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from ..answers import failure
from ..connections import Waker
from ..jobs.state import OwnerKind
from . import engineio
from .session import Connection

if TYPE_CHECKING:
    from ..service import Service


class Sockets:
    """Who is connected, and what they are sent.

    Attributes:
        repeats: seconds after a greeting at which the ends of recent jobs are told again, for clients that begin to
            listen only some time after they connected.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._lock = threading.Lock()
        self._connections: set[Connection] = set()
        self._wakers: set[Callable[[], None]] = set()
        self._seen_changes = 0
        self._ticker: asyncio.Task[None] | None = None
        self.repeats: tuple[float, ...] = (1.0, 3.0)

    def __len__(self) -> int:
        return len(self._connections)

    def emit(self, owner_kind: OwnerKind, owner: int, event: str, payload: Any) -> None:
        """Send an event (one argument) to every connection of a project or organisation. From any thread.

        Within a transaction, it is sent when that is safe: who hears of something may ask for it at once.

        Raises:
            ValueError: the payload is no JSON.
        """
        frame = engineio.event(event, payload)
        self._service.store.when_committed(lambda: self._send(owner_kind, owner, frame))

    def _send(self, owner_kind: OwnerKind, owner: int, frame: str) -> None:
        for connection in self._all():
            scope = connection.scope
            if connection.greeted and scope is not None and (scope.owner_kind, scope.owner) == (owner_kind, owner):
                connection.post(frame)

    def wake(self) -> None:
        """Let everybody look at what is due: time has moved. From any thread."""
        with self._lock:
            wakers = list(self._wakers)
        for wake in wakers:
            wake()

    def look_at_jobs(self) -> None:
        """Wake everybody if anything happened to jobs since they were last woken. From any thread."""
        changes = self._service.jobs.changes
        if changes != self._seen_changes:
            self._seen_changes = changes
            self.wake()

    def cut(self) -> None:
        """End all connections. From any thread."""
        for connection in self._all():
            connection.cut()

    async def serve(self, connection: Connection) -> None:
        """Serve one client until it is gone."""
        with self._lock:
            self._connections.add(connection)
            self._wakers.add(connection.wake)
        try:
            await connection.serve()
        finally:
            with self._lock:
                self._connections.discard(connection)
                self._wakers.discard(connection.wake)

    def start(self) -> None:
        """Let jobs end on time, in the running loop, also while nobody asks. Once more is no harm."""
        if self._ticker is None:
            self._ticker = asyncio.get_running_loop().create_task(self._tick())

    async def stop(self) -> None:
        """End the connections and what ``start`` began. To be called before the service is closed."""
        self.cut()
        ticker, self._ticker = self._ticker, None
        if ticker is not None:
            ticker.cancel()
            await asyncio.wait([ticker])
            if not ticker.cancelled() and (error := ticker.exception()):
                raise error

    async def _tick(self) -> None:
        service, waker = self._service, Waker()
        with self._lock:
            self._wakers.add(waker.wake)
        try:
            while True:
                try:
                    service.jobs.settle()
                    service.after_commit()
                except Exception as error:  # a full disk must not stop all jobs for ever
                    failure(error, "the ends of jobs")
                    await waker.wait(1.0)
                    continue
                end = None if service.clock.frozen else service.jobs.next_end()
                await waker.wait(None if end is None else max(0.001, end - service.clock.now()))
        finally:
            with self._lock:
                self._wakers.discard(waker.wake)

    def _all(self) -> list[Connection]:
        with self._lock:
            return list(self._connections)


class StudioSocket:
    """The ASGI application for ``/socket.io/``.

    Each connection sends what is due at its moment by itself. ``Sockets.start`` lets jobs also end on time while nobody
    is connected and nobody asks; without it they end when somebody looks.
    """

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection. Plain HTTP is refused: official clients connect by websocket at once."""
        if scope["type"] != "websocket":
            refusal = JSONResponse({"code": 0, "message": "Transport unknown"}, 400, {"x-sandbox-tier": "stateful"})
            await refusal(scope, receive, send)
            return
        sockets = self._service.sockets
        await sockets.serve(Connection(self._service, WebSocket(scope, receive, send), sockets.repeats))
