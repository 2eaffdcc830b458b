"""One connection of the Studio socket: a reader, and a writer that sends what is due when it is due.

The writer fetches what jobs wrote when it can send it: a slow client keeps nobody waiting, and nothing piles up for it.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from starlette.websockets import WebSocket

from .. import devices
from ..answers import Refusal
from ..connections import Waker, converse
from ..jobs.streams import Follower
from ..store import Record
from . import engineio, tokens

if TYPE_CHECKING:
    from ..service import Service

HELLO = {"version": 1}
_MOST_WAITING = 10_000
_LARGEST_ID = 2**63 - 1
_POLICY = 1008


class Connection:
    """One client.

    Args:
        repeats: seconds after the greeting at which recent ends are told again.
    """

    def __init__(self, service: Service, socket: WebSocket, repeats: Sequence[float]) -> None:
        query = parse_qs(socket.scope.get("query_string", b"").decode("latin-1"))
        self._service = service
        self._socket = socket
        self.version = 3 if query.get("EIO", ["4"])[-1] == "3" else 4
        self.scope = tokens.scope(service, query.get("token", [""])[-1])
        self._on_demand = query.get("onDemandLogs", [""])[-1] == "true"
        self._waker = Waker()
        self._end = Waker()
        self._outbox: deque[str] = deque()
        self._follower: Follower | None = None
        self._repeats = [*repeats]
        self._repeat_at: list[float] = []
        self._closing = False

    def post(self, frame: str) -> None:
        """Send a frame after those before it. From any thread. Who lets too many wait is cut off."""
        if len(self._outbox) < _MOST_WAITING:
            self._outbox.append(frame)
            self._waker.wake()
        else:
            self.cut()

    def wake(self) -> None:
        """Look again at what is due. From any thread."""
        self._waker.wake()

    def cut(self) -> None:
        """End it now. From any thread."""
        self._end.wake()

    @property
    def greeted(self) -> bool:
        """Whether it takes events."""
        return self._follower is not None

    async def serve(self) -> None:
        """Talk until one side ends it."""
        await self._socket.accept()
        code = 1000 if self.scope else _POLICY
        await converse(self._socket, self._write(), self._read(), self._end.wait(None), code=code)

    async def _read(self) -> None:
        silence = engineio.PING_SECONDS + engineio.PONG_SECONDS[self.version]
        while True:
            try:
                async with asyncio.timeout(silence):
                    message = await self._socket.receive()
            except TimeoutError:
                return
            if message["type"] == "websocket.disconnect":
                return
            if not self._take(message.get("text") or ""):
                return

    def _take(self, frame: str) -> bool:
        """Do what a frame asks for; False where it ends the connection. What is no frame of ours is ignored."""
        packet = engineio.decode(frame)
        if packet is None:
            return True
        if packet.kind == "ping":
            self.post("3" + packet.data)
        elif packet.kind == "message":
            message = engineio.decode_message(packet.data)
            return message is None or self._take_message(message)
        return packet.kind != "close"

    def _take_message(self, message: engineio.Message) -> bool:
        if message.type == engineio.DISCONNECT:
            return False
        if message.type == engineio.CONNECT and self.version == 4:
            self._greet(message.namespace)
        elif message.type == engineio.EVENT and self.greeted and message.namespace == "/":
            if isinstance(message.payload, list) and message.payload and isinstance(message.payload[0], str):
                self._event(message.payload[0], message.payload[1] if len(message.payload) > 1 else None)
            if message.id is not None:
                self.post(engineio.acknowledgement(message.id))
        return True

    def _greet(self, namespace: str = "/") -> None:
        if self.scope is None:
            self.post(engineio.refused("Invalid token"))
            self._closing = True
        elif namespace != "/":
            self.post(f"44{namespace}," + engineio.refused("Invalid namespace")[2:])
        elif self._follower is None:
            self.post(engineio.connected(self.version, secrets.token_urlsafe(15)))
            self.post(engineio.event("hello", {"hello": HELLO, "devices": self._devices(self.scope)}))
            self._follower = Follower(
                self._service.jobs,
                self._service.clock.now(),
                self.scope.owner_kind,
                self.scope.owner,
                on_demand=self._on_demand,
            )
            self._repeat_at = sorted(time.monotonic() + after for after in self._repeats)

    def _devices(self, scope: tokens.Scope) -> list[Record]:
        """The project's devices that are connected to remote management, for the greeting."""
        if scope.owner_kind != "project":
            return []
        known = devices.all_shown(self._service, scope.owner)
        return [device for device in known if device["remote_mgmt_connected"]]

    def _event(self, name: str, payload: Any) -> None:
        assert self._follower is not None  # only who was greeted is listened to
        assert self.scope is not None
        if name == "start-log-stream" and isinstance(payload, Mapping):
            job_id, since = _job_id(payload.get("jobId")), payload.get("lastReceivedTimestamp")
            if job_id is not None:
                self._follower.ask(job_id, since if isinstance(since, (int, float)) else 0.0)
                self.wake()
        elif name == "job-cancel" and self.scope.may_change:
            job_id = _job_id(payload)
            job = job_id and self._service.jobs.get(job_id, self.scope.owner_kind, self.scope.owner)
            if job:
                try:
                    self._service.jobs.cancel(job)
                except Refusal:
                    return  # it is over already; there is no answer to this event that could say so
                self._service.after_commit()

    async def _write(self) -> None:
        await self._socket.send_text(engineio.opening(self.version, secrets.token_urlsafe(15)))
        if self.version == 3:
            if self.scope is None:
                return  # older clients could not read why
            self._greet()
        ping_at = time.monotonic() + engineio.PING_SECONDS
        while True:
            while self._outbox:
                await self._socket.send_text(self._outbox.popleft())
            if self._closing:
                return
            if self.version == 4 and time.monotonic() >= ping_at:
                ping_at += engineio.PING_SECONDS
                await self._socket.send_text("2")
            if await self._tell():
                continue
            waits = [ping_at - time.monotonic()] if self.version == 4 else []
            waits += [at - time.monotonic() for at in self._repeat_at[:1]]
            waits += self._until_next_moment()
            await self._waker.wait(max(0.001, min(waits)) if waits else None)

    async def _tell(self) -> bool:
        """Send what jobs have to tell by now, and say whether there was anything."""
        if self._follower is None:
            return False
        if self._repeat_at and time.monotonic() >= self._repeat_at[0]:
            del self._repeat_at[0]
            self._follower.recall(self._service.clock.now())
        events = self._follower.events()
        for name, payload in events:
            await self._socket.send_text(engineio.event(name, payload))
        return bool(events)

    def _until_next_moment(self) -> list[float]:
        clock = self._service.clock
        if self.scope is None or self._follower is None or clock.frozen:
            return []
        moment = self._service.jobs.next_moment(self.scope.owner_kind, self.scope.owner)
        return [] if moment is None else [moment - clock.now()]


def _job_id(value: Any) -> int | None:
    """A job's id; some clients send numbers as text."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_ID:
        return value
    return None
