"""Remote management: the websocket on which devices are told what to do."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from .. import credentials, devices
from ..connections import Waker, converse
from ..store import Record
from . import framing, greeting
from .greeting import Hello
from .link import Link

if TYPE_CHECKING:
    from ..service import Service

MOST_WAITING = 10_000
_log = logging.getLogger("edgewire.sandbox")


class Remote:
    """Connected devices, by project and device id: one connection a device."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._lock = threading.Lock()
        self._links: dict[tuple[int, str], Link] = {}
        self._wakers: set[Callable[[], None]] = set()
        self._ends: set[Callable[[], None]] = set()
        service.clock.on_change.append(self.wake)

    def send(self, project: int, device: str, message: Mapping[str, Any]) -> bool:
        """Send a message to a device; False where it is not connected. From any thread."""
        link = self.link(project, device)
        if link is None:
            return False
        link.post(message)
        return True

    def mode(self, project: int, device: str) -> str:
        """How a device is connected: ``ingestion``, ``inference``, or ``disconnected``."""
        link = self.link(project, device)
        return link.hello.mode if link else "disconnected"

    def link(self, project: int, device: str) -> Link | None:
        """The device's connection; None where it has none."""
        with self._lock:
            return self._links.get((project, device))

    def join(self, link: Link) -> None:
        """The device is here from now on; a connection that it had before ends."""
        with self._lock:
            before = self._links.get((link.project, link.device))
            self._links[link.project, link.device] = link
        if before is not None:
            before.closed()
            before.end()
        link.connected()

    def leave(self, link: Link) -> None:
        """The connection has ended. Nothing happens where another one took its place."""
        with self._lock:
            here = self._links.get((link.project, link.device)) is link
            if here:
                del self._links[link.project, link.device]
        if here:
            link.closed()

    def drop(self, project: int) -> None:
        """End the connections of all devices of a project."""
        self._end(lambda link: link.project == project)

    def revoke(self, project: int, key: int) -> None:
        """End the connections of the devices that said hello with a key of a project, by its number."""
        self._end(lambda link: (link.project, link.key) == (project, key))

    def cut(self) -> None:
        """End all connections. From any thread."""
        with self._lock:
            ends = list(self._ends)
        for end in ends:
            end()

    def wake(self) -> None:
        """Let every connection look at what is due: time has moved. From any thread."""
        with self._lock:
            wakers = list(self._wakers)
        for wake in wakers:
            wake()

    def settle(self) -> None:
        """Give up on what devices were to do by now."""
        for link in self._all():
            with self._service.store.transaction():
                link.settle()

    async def serve(self, connection: Connection) -> None:
        """Serve one device until it is gone."""
        with self._lock:
            self._wakers.add(connection.wake)
            self._ends.add(connection.end)
        try:
            await connection.serve()
        finally:
            with self._lock:
                self._wakers.discard(connection.wake)
                self._ends.discard(connection.end)

    def _end(self, those: Callable[[Link], bool]) -> None:
        for link in filter(those, self._all()):
            self._service.store.when_committed(link.end)

    def _all(self) -> list[Link]:
        with self._lock:
            return list(self._links.values())


class RemoteManagement:
    """The ASGI application for port 4802."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection. Plain HTTP is told that there is a websocket here."""
        if scope["type"] == "websocket":
            await self._service.remote.serve(Connection(self._service, WebSocket(scope, receive, send)))
        elif scope["type"] == "http":
            body = {"success": False, "error": "Remote management is a websocket"}
            headers = {"upgrade": "websocket", "connection": "upgrade", "x-sandbox-tier": "stateful"}
            await JSONResponse(body, 426, headers)(scope, receive, send)


class Connection:
    """One websocket: until the hello nobody's, then a device's.

    The encoding of the hello is that of everything the device is sent; what it sends is read by the kind of its frames.
    """

    def __init__(self, service: Service, socket: WebSocket) -> None:
        self._service = service
        self._socket = socket
        self._outbox: deque[str | bytes] = deque()
        self._waker = Waker()
        self._end = Waker()
        self._link: Link | None = None
        self._binary = False

    def wake(self) -> None:
        """Look again at what is due. From any thread."""
        self._waker.wake()

    def end(self) -> None:
        """End it. From any thread."""
        self._end.wake()

    async def serve(self) -> None:
        """Talk until one side ends it."""
        await self._socket.accept()
        await converse(self._socket, self._read(), self._write(), self._end.wait(None), left=self._leave)

    async def _read(self) -> None:
        while (message := await self._socket.receive())["type"] != "websocket.disconnect":
            text: str | None = message.get("text")
            frame: str | bytes = message.get("bytes") or b"" if text is None else text
            try:
                self._take(frame)
            except Exception as error:
                _log.exception("a defect of the sandbox in remote management")
                self._post({"err": f"A defect of the sandbox: {type(error).__name__}"})

    async def _write(self) -> None:
        clock = self._service.clock
        while True:
            while self._outbox:
                frame = self._outbox.popleft()
                await (self._socket.send_text(frame) if isinstance(frame, str) else self._socket.send_bytes(frame))
            link = self._link
            if link is not None:
                with self._service.store.transaction():
                    link.settle()
            if not self._outbox:
                moment = link.next_moment() if link is not None else None
                await self._waker.wait(None if moment is None or clock.frozen else max(0.001, moment - clock.now()))

    def _take(self, frame: str | bytes) -> None:
        if frame == "ping":  # browsers cannot send ping frames
            self._queue("pong")
            return
        try:
            message = framing.decode(frame)
        except framing.Unreadable as error:
            binary = isinstance(frame, bytes) if self._link is None else self._binary
            self._queue(framing.encode({"err": f"Failed to parse message: {error}"}, binary=binary))
            return
        with self._service.store.transaction():
            if "hello" in message:
                self._introduce(message["hello"], isinstance(frame, bytes))
            elif self._link is not None:
                self._link.take(message)

    def _introduce(self, value: Any, binary: bool) -> None:
        """Answer a hello, and only then let others write to the device: it takes the next frame for the answer."""
        service, self._binary = self._service, binary
        self._leave()
        try:
            hello = greeting.read(value)
        except greeting.Invalid as error:
            self._post({"hello": False, "err": f"Invalid hello: {error}"})
            return
        who = credentials.key_caller(service.store, hello.api_key, service.clock.now())
        if who is None or who.kind != "project" or who.role == "readonly":
            self._post({"hello": False, "err": credentials.INVALID})
            return
        self._keep(who.id, hello)
        self._post({"hello": True, "serverTimestamp": int(service.clock.now() * 1000)})
        self._link = Link(service, who.id, hello, who.key, self._post, self.end)
        service.remote.join(self._link)

    def _keep(self, project: int, hello: Hello) -> None:
        """What the device says of itself, as it will be shown."""
        service, id = self._service, hello.device_id
        devices.seen(service, project, id, hello.device_type, service.clock.now())
        fields: Record = {
            "deviceType": hello.device_type,
            "sensors": list(hello.sensors),
            "supportsSnapshotStreaming": hello.snapshots,
            "inferenceInfo": hello.inference_info,
            "remote_mgmt_host": self._socket.headers.get("host"),
        }
        devices.change(service, project, id, **fields)

    def _leave(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            with self._service.store.transaction():
                self._service.remote.leave(link)

    def _post(self, message: Mapping[str, Any]) -> None:
        self._queue(framing.encode(message, binary=self._binary))

    def _queue(self, frame: str | bytes) -> None:
        """Send a frame after those before it. Who lets too many wait is cut off."""
        if len(self._outbox) < MOST_WAITING:
            self._outbox.append(frame)
            self._waker.wake()
        else:
            self.end()
