"""What goes over a WebSocket, between the service and the server: watched, and disturbed where that was ordered.

The service and its client know nothing of it: both sides see what a bad network would show them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol
from urllib.parse import parse_qsl, urlencode

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .. import credentials
from ..sockets import tokens
from . import frames, passage
from .connections import ConnectionLog, Watched
from .disturbances import Disturbances
from .log import Port

if TYPE_CHECKING:
    from ..service import Service


class Wire(Protocol):
    """What lies below a WebSocket, as far as the server lets it be told."""

    def abort(self) -> None:
        """Close it now, without a word. From the server's thread."""

    def mute(self) -> None:
        """Answer nothing any more, and take nothing in; it ends when the other side ends it."""

    @property
    def closed(self) -> bool:
        """Whether it is closed."""

    async def gone(self) -> None:
        """Return when it is closed."""


class Endable(Protocol):
    """What can be ended from outside."""

    @property
    def stuck(self) -> bool:
        """Whether it would never end by itself."""

    def end(self, code: int | None) -> None:
        """End it; without a word where there is no code. From the server's thread."""


class Lines:
    """All lines of one sandbox that are open, and what is to happen on them."""

    def __init__(self, service: Service, disturbances: Disturbances, log: ConnectionLog) -> None:
        self.service = service
        self.disturbances = disturbances
        self.log = log
        self._ends: dict[Endable, Port] = {}

    def cut(self, port: Port | None = None, code: int | None = None) -> None:
        """End what is open on a port, or on all; without a word where there is no code. From the server's thread."""
        for end, at in list(self._ends.items()):
            if port in (None, at):
                end.end(code)

    def release(self) -> None:
        """End what nobody but its client would end. From the server's thread."""
        for end in list(self._ends):
            if end.stuck:
                end.end(None)

    @contextmanager
    def opened(self, port: Port, end: Endable) -> Iterator[None]:
        """Let something be ended by ``cut`` within the block."""
        self._ends[end] = port
        try:
            yield
        finally:
            del self._ends[end]

    async def serve(self, app: ASGIApp, port: Port, wire: Wire, scope: Scope, receive: Receive, send: Send) -> None:
        """Let an application serve one WebSocket."""
        watched = self.log.begin(port)
        if port == "studio":
            if order := self.disturbances.of_connection():
                watched.disturbance = order.kind
            if watched.disturbance == "bad_token":
                scope = {**scope, "query_string": _without_token(scope["query_string"])}
            _know_owner(self.service, watched, scope["query_string"])
        line = Line(self, watched, wire, receive, send)
        try:
            with self.opened(port, line):
                await app(scope, line.receive, line.send)
                await line.rest()
        finally:
            line.stop()
            watched.ended = True


class Line:
    """One WebSocket."""

    def __init__(self, lines: Lines, watched: Watched, wire: Wire, receive: Receive, send: Send) -> None:
        self._lines = lines
        self._watched = watched
        self._wire = wire
        self._receive = receive
        self._send = send
        self._passage = passage.Passage()
        self._tasks: set[asyncio.Task[None]] = set()
        self._over = False
        self._silent = False

    async def receive(self) -> Message:
        """In place of the server's: what the client sends."""
        message = await self._receive()
        if message["type"] == "websocket.receive":
            text: str | None = message.get("text")
            frame: passage.Frame = (message.get("bytes") or b"") if text is None else text
            name = frames.event(self._watched.port, frame)
            if name is not None:
                self._lines.log.note(self._watched, "received", name, frame)
                if self._watched.port == "remote" and name == "hello":
                    _know_device(self._lines.service, self._watched, frames.payload("remote", frame))
        return message

    async def send(self, message: Message) -> None:
        """In place of the server's: what the service sends."""
        if self._over:
            return  # it cannot know yet that the connection has ended
        if message["type"] != "websocket.send":
            self._watched.is_open |= message["type"] == "websocket.accept"
            self._over = message["type"] == "websocket.close"
            await self._send(message)
            return
        text: str | None = message.get("text")
        frame: passage.Frame = message["bytes"] if text is None else text
        name = frames.event(self._watched.port, frame)
        if self._watched.disturbance == "no_connect" and frames.is_message(frame):
            if name is not None:
                self._lines.log.note(self._watched, "sent", name, frame, "no_connect")
        elif name is None:
            await self._write(frame)
        else:
            await self._event(name, frame)

    @property
    def stuck(self) -> bool:
        """Whether it would never end by itself."""
        return self._silent

    def end(self, code: int | None) -> None:
        """End it; without a word where there is no code. From the server's thread."""
        if code is None or self._silent or not self._watched.is_open:
            self._over = True
            self._wire.abort()
        else:
            self._start(self._cut(code))

    async def rest(self) -> None:
        """What is left when the service has done its part: one that is silent stays open all the same."""
        if self._silent:
            await self._wire.gone()

    def stop(self) -> None:
        """Forget what was still to be sent."""
        for task in self._tasks:
            task.cancel()

    async def _event(self, name: str, frame: passage.Frame) -> None:
        port = self._watched.port
        order = self._lines.disturbances.striking(port, name, holding=self._passage.holding)
        self._lines.log.note(self._watched, "sent", name, frame, order.kind if order else None)
        for step in self._passage.take(frame, order):
            if isinstance(step, passage.Send):
                await self._write(step.frame)
            elif isinstance(step, passage.Later):
                self._start(self._write_later(step))
            elif isinstance(step, passage.Pause):
                await asyncio.sleep(step.seconds)
            elif isinstance(step, passage.Cut):
                await self._cut(step.code)
            else:
                self._over = self._silent = True
                self._wire.mute()

    async def _write(self, frame: passage.Frame) -> None:
        if not self._over:
            await self._send({"type": "websocket.send", "text" if isinstance(frame, str) else "bytes": frame})

    async def _write_later(self, step: passage.Later) -> None:
        await asyncio.sleep(step.seconds)
        with suppress(OSError):  # the client has gone
            await self._write(step.frame)

    async def _cut(self, code: int | None) -> None:
        if self._over:
            return
        self._over = True
        if code is None:
            self._wire.abort()
        else:
            with suppress(OSError):  # the client was first
                await self._send({"type": "websocket.close", "code": code})

    def _start(self, part: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(part)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _without_token(query: bytes) -> bytes:
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    return urlencode([(name, value) for name, value in pairs if name != "token"]).encode()


def _know_owner(service: Service, watched: Watched, query: bytes) -> None:
    given = dict(parse_qsl(query.decode("latin-1")))
    scope = tokens.scope(service, given.get("token", ""))
    if scope is not None:
        setattr(watched, scope.owner_kind, scope.owner)


def _know_device(service: Service, watched: Watched, message: Mapping[str, object]) -> None:
    hello = message["hello"]
    if not isinstance(hello, Mapping):
        return
    key, device = hello.get("apiKey"), hello.get("deviceId")
    watched.device = device if isinstance(device, str) else None
    if isinstance(key, str):
        who = credentials.key_caller(service.store, key, service.clock.now())
        watched.project = who.id if who is not None and who.kind == "project" else None
