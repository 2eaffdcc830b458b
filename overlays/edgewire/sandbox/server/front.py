"""What every request goes through before the service sees it: the log, and the faults that were ordered."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Protocol, cast

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .faults import Fault, Faults
from .lines import Lines, Wire
from .log import KEPT_BODY, Port, Received, RequestLog, keep_body

CONNECTION = "edgewire.sandbox.connection"
"""Name of the ASGI extension that holds the ``Connection`` of a request."""

FAULT_HEADER = b"x-sandbox-fault"
_TIER, _OPERATION = b"x-sandbox-tier", b"x-sandbox-operation"
_ANSWERING = ("status", "expired_token", "refused")
_RESPONSE = "websocket.http.response"
"""The ASGI extension by which a handshake is answered with a response."""


class Connection(Protocol):
    """What a request came over. Servers do not let an application close it in the middle, so ours says how."""

    async def pause(self, seconds: float) -> None:
        """Let time pass, or until it is closed."""

    async def drop(self, receive: Receive) -> None:
        """Close it now; what was not sent yet is not sent."""

    async def cut(self, receive: Receive) -> None:
        """Close it when what was given to ``send`` is out, although the answer is not complete."""

    def abort(self) -> None:
        """Close it now, from outside of its request. From the server's thread."""


class Front:
    """One service, with its log and faults in front.

    Args:
        operation_of: which operation a method and path (still percent-encoded) are, by its operationId.
        lines: on which WebSockets are watched.
    """

    def __init__(
        self,
        app: ASGIApp,
        port: Port,
        log: RequestLog,
        faults: Faults,
        lines: Lines,
        operation_of: Callable[[str, str], str | None] = lambda method, path: None,
        on_request: Callable[[Received], None] = lambda received: None,
    ) -> None:
        self._app = app
        self._port: Port = port
        self._log = log
        self._faults = faults
        self._lines = lines
        self._operation_of = operation_of
        self._on_request = on_request

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one WebSocket."""
        path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
        method = scope.get("method", "WEBSOCKET")
        headers = dict(scope["headers"])
        received = self._log.begin(self._port, method, path, scope.get("query_string", b""), scope["headers"])
        received.operation = self._operation_of(method, path)
        struck = self._faults.striking(self._port, method, path, received.operation, _has_token(headers))
        received.faults = tuple(fault.kind for fault in struck)
        exchange = _Exchange(received, receive, send)
        try:
            for fault in struck:
                if fault.kind == "latency":
                    await _connection(scope).pause(fault.seconds)
            other = next((fault for fault in struck if fault.kind != "latency"), None)
            if other is not None and other.kind == "hang":
                with self._lines.opened(self._port, _Hanging(_connection(scope))):
                    await _closed(exchange.receive)
            elif scope["type"] == "websocket":
                await self._websocket(scope, exchange, other)
            elif other is None:
                await self._app(scope, exchange.receive, exchange.send)
            else:
                await self._struck(scope, exchange, other)
        finally:
            exchange.ended()
            self._on_request(received)

    async def _websocket(self, scope: Scope, exchange: _Exchange, fault: Fault | None) -> None:
        wire = cast(Wire, _connection(scope))
        if fault is None:
            if not wire.closed:  # a latency may be longer than the client's patience
                await self._lines.serve(self._app, self._port, wire, scope, exchange.receive, exchange.shake)
        elif fault.kind in _ANSWERING or fault.kind == "malformed":
            answer = (200, {"content-type": "text/html"}, b"<html>") if fault.kind == "malformed" else fault.answer()
            await exchange.refuse(*answer, fault)
        else:  # There is no answer that could be lost or cut in its middle.
            wire.abort()
            await wire.gone()

    async def _struck(self, scope: Scope, exchange: _Exchange, fault: Fault) -> None:
        if fault.kind == "drop" or fault.kind in _ANSWERING:
            await exchange.read_all()  # A client that is still sending would see a broken pipe, not what was ordered.
        connection = _connection(scope)
        if fault.kind in _ANSWERING:
            status, headers, body = fault.answer()
            await exchange.answer(status, {**headers, "x-sandbox-tier": "simulated"}, body, fault)
        elif fault.kind == "drop":
            await connection.drop(exchange.receive)
        elif fault.kind == "lost_answer":
            await self._app(scope, exchange.receive, exchange.keep)
            await exchange.read_all()
            await connection.drop(exchange.receive)
        else:
            await self._app(scope, exchange.receive, exchange.keep)
            status, headers, body = exchange.kept()
            if fault.kind == "malformed":
                await exchange.answer(status, headers, body[: len(body) // 2] + b"<", fault)
            elif not body:  # An empty one has no middle.
                await connection.drop(exchange.receive)
            else:
                await exchange.answer(status, headers, body, fault, part=len(body) // 2)
                await connection.cut(exchange.receive)


class _Exchange:
    """The two directions of one request, watched."""

    def __init__(self, received: Received, receive: Receive, send: Send) -> None:
        self._received = received
        self._receive = receive
        self._send = send
        self._began = time.perf_counter()
        self._content = bytearray()
        self._size = 0
        self._whole = False
        self._kept: list[Message] = []

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            chunk = message.get("body", b"")
            self._size += len(chunk)
            self._content += chunk[: max(0, KEPT_BODY - len(self._content))]
            self._whole = not message.get("more_body", False)
            if self._whole:
                keep_body(self._received, bytes(self._content), self._size)
        return message

    async def read_all(self) -> None:
        """The rest of the body."""
        while not self._whole and (await self.receive())["type"] != "http.disconnect":
            pass

    async def send(self, message: Message) -> None:
        self._note(message)
        if message["type"] == "http.response.body" and not message.get("more_body", False):
            self.ended()  # before the client knows, who may look at the log at once
        await self._send(message)

    async def shake(self, message: Message) -> None:
        """In place of ``send`` of a WebSocket: of it only the handshake is told."""
        if message["type"] == "websocket.accept":
            self._received.status = 101
        elif message["type"] == f"{_RESPONSE}.start":
            self._received.status = message["status"]
        elif self._received.status is None:
            self._received.status = 403
        await self._send(message)

    async def keep(self, message: Message) -> None:
        """In place of ``send``: the client sees nothing."""
        self._note(message)
        self._kept.append(message)

    def kept(self) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of the answer that was kept."""
        start = self._kept[0]
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in start.get("headers", ())}
        return start["status"], headers, b"".join(message.get("body", b"") for message in self._kept[1:])

    async def answer(
        self, status: int, headers: Mapping[str, str], body: bytes, fault: Fault, part: int | None = None
    ) -> None:
        """Answer in place of the service; only ``part`` bytes of the body, and the rest never, where it is given."""
        fields = {**headers, "content-length": str(len(body))}
        pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]
        pairs.append((FAULT_HEADER, fault.kind.encode()))
        await self.send({"type": "http.response.start", "status": status, "headers": pairs})
        content = body if part is None else body[:part]
        await self.send({"type": "http.response.body", "body": content, "more_body": part is not None})

    async def refuse(self, status: int, headers: Mapping[str, str], body: bytes, fault: Fault) -> None:
        """Answer a handshake in place of the service."""
        pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        pairs += [(_TIER, b"simulated"), (FAULT_HEADER, fault.kind.encode())]
        await self.shake({"type": f"{_RESPONSE}.start", "status": status, "headers": pairs})
        await self.shake({"type": f"{_RESPONSE}.body", "body": body})

    def ended(self) -> None:
        if self._received.seconds is None:
            self._received.seconds = time.perf_counter() - self._began
            if not self._whole and self._size:
                keep_body(self._received, bytes(self._content), self._size)

    def _note(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = dict(message.get("headers", ()))
            self._received.status = message["status"]
            self._received.tier = headers[_TIER].decode() if _TIER in headers else None
            if _OPERATION in headers:
                self._received.operation = headers[_OPERATION].decode()


class _Hanging:
    """A request that is never answered."""

    stuck = True

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def end(self, code: int | None) -> None:
        """End it. Without a WebSocket there is no code to give."""
        self._connection.abort()


async def _closed(receive: Receive) -> None:
    """Until the other side has gone."""
    while not (await receive())["type"].endswith(".disconnect"):
        pass


def _connection(scope: Scope) -> Connection:
    return cast(Connection, scope["extensions"][CONNECTION])


def _has_token(headers: Mapping[bytes, bytes]) -> bool:
    bearer = headers.get(b"authorization", b"")[:7].lower() == b"bearer "
    return bearer or b"x-jwt-token" in headers or b"jwt=" in headers.get(b"cookie", b"")
