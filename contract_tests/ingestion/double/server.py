"""The sockets of the double: threads that read requests, let the script's faults strike, and answer."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Literal

from . import rules
from .faults import Arrival, Fault, Script
from .intake import Digest, Intake
from .records import KEY, PROJECT, Received, Reply, Stored
from .service import CsvFailure, Service

_BLOCK = 256 * 1024
_SLOW_BLOCK = 16 * 1024
_FINE = Fault(name="")


class Double:
    """The service on a port of this machine; runs for the time of a ``with`` block.

    Arguments beside those of :class:`Service`:
        faults: what goes wrong; ``None`` is nothing.
        keep: keep the bytes of every file.
        digest: ``crc32`` where the time of SHA-256 must not count.
        per_request, per_file: seconds that each answer takes.
        port: 0 takes any.
    """

    def __init__(
        self,
        faults: Script | None = None,
        *,
        keys: Mapping[str, int] | None = None,
        keep: bool = True,
        digest: Digest = "sha256",
        validate: bool = True,
        csv_failure: CsvFailure = "request",
        labels_boxes: bool = True,
        per_request: float = 0.0,
        per_file: float = 0.0,
        port: int = 0,
    ) -> None:
        self.faults = faults
        self.keep, self.digest, self.per_request, self.per_file = keep, digest, per_request, per_file
        self.service = Service(
            keys={KEY: PROJECT} if keys is None else keys,
            csv_failure=csv_failure,
            labels_boxes=labels_boxes,
            validate=validate,
        )
        self._lock = threading.Lock()
        self._requests: list[Received] = []
        self._uploads = 0
        self._port = port
        self._ending = threading.Event()
        self._listener: socket.socket | None = None
        self._acceptor: threading.Thread | None = None
        self._connections: dict[socket.socket, threading.Thread] = {}

    @property
    def url(self) -> str:
        """Address, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def port(self) -> int:
        """Stays the same over :meth:`down` and :meth:`up`."""
        return self._port

    @property
    def samples(self) -> list[Stored]:
        """What is stored, in the order in which it was."""
        with self.service.lock:
            return list(self.service.samples)

    @property
    def requests(self) -> list[Received]:
        """Every upload so far, in the order in which they arrived."""
        with self._lock:
            return list(self._requests)

    def reset(self, faults: Script | None = None) -> None:
        """Forget all samples and requests; the script is the new one."""
        with self._lock, self.service.lock:
            self._requests.clear()
            self._uploads = 0
            self.service.clear()
            self.faults = faults

    def __enter__(self) -> Double:
        self.up()
        return self

    def __exit__(self, *_: object) -> None:
        self.down()

    def up(self) -> None:
        """Listen."""
        self._ending = threading.Event()
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self._port))
        listener.listen(512)
        self._port = listener.getsockname()[1]
        self._listener = listener
        self._acceptor = threading.Thread(
            target=self._accept, args=(listener, self._ending), name="double", daemon=True
        )
        self._acceptor.start()

    def down(self) -> None:
        """Break every connection and refuse new ones. What is stored stays."""
        if self._listener is None or self._acceptor is None:
            return
        self._ending.set()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self._port), 5):
            pass  # wakes the thread that accepts
        self._acceptor.join()
        self._listener.close()
        self._listener = None
        with self._lock:
            open_ones = dict(self._connections)
        for connection in open_ones:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in open_ones.values():
            thread.join()

    def _accept(self, listener: socket.socket, ending: threading.Event) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            if ending.is_set():
                connection.close()
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(
                target=self._serve, args=(connection, ending), name="double-connection", daemon=True
            )
            with self._lock:
                self._connections[connection] = thread
            thread.start()

    def _serve(self, connection: socket.socket, ending: threading.Event) -> None:
        try:
            with connection, contextlib.suppress(OSError, _Broken):
                wire = _Wire(connection, ending)
                while not ending.is_set() and self._exchange(wire):
                    pass
        finally:
            with self._lock:
                self._connections.pop(connection, None)

    def _exchange(self, wire: _Wire) -> bool:
        """One request and its answer; whether the connection lives on."""
        head = wire.head()
        if head is None:
            return False
        method, target, headers = head
        path = target.partition("?")[0]
        match path.strip("/").split("/"):
            case ["api", category, ("files" | "data") as endpoint] if method == "POST" and category in rules.CATEGORIES:
                return self._upload(wire, path, headers, category, endpoint)
        for _ in wire.body(headers):
            pass
        wire.answer(self._studio(method, path, headers))
        return headers.get("connection", "").lower() != "close"

    def _upload(
        self, wire: _Wire, path: str, headers: Mapping[str, str], category: str, endpoint: Literal["files", "data"]
    ) -> bool:
        with self._lock:
            request = Received(self._uploads, "POST", path, headers)
            self._uploads += 1
            self._requests.append(request)
        fault = (self.faults and self.faults(Arrival(request.index, "POST", path, headers))) or _FINE
        request.fault = fault.name or None
        try:
            intake = self._read(wire, request, headers, category, fault)
            if fault.read < 1 and fault.store == 0:
                wire.leave_unread()
            if intake.error and fault.read == 1:
                reply = Reply(400, json.dumps({"success": False, "error": intake.error}).encode())
            elif fault.store == 0:
                reply = Reply(500)
            else:
                serve = self.service.files if endpoint == "files" else self.service.data
                reply = serve(request, category, fault.store)
            wire.wait(fault.delay + self.per_request + self.per_file * len(request.parts))
            return self._reply(wire, request, fault, reply)
        except (_Broken, OSError):
            request.fault = request.fault or "the client broke off"
            raise

    def _read(self, wire: _Wire, request: Received, headers: Mapping[str, str], category: str, fault: Fault) -> Intake:
        keeping = self.keep or request.path.endswith("/data")  # judged by its first byte
        intake = Intake(
            headers, keep=keeping, validate=self.service.validate, digest=self.digest, split=category == "split"
        )
        request.parts = intake.parts
        for block in wire.body(headers, share=fault.read, block=_SLOW_BLOCK if fault.pace else _BLOCK):
            request.body_bytes += len(block)
            intake.feed(block)
            wire.wait(fault.pace)
        if fault.read == 1:
            intake.finish()
        return intake

    def _reply(self, wire: _Wire, request: Received, fault: Fault, reply: Reply) -> bool:
        cut = fault.reply == "half"
        if fault.reply == "nothing":
            wire.end(fault.reset)
            return False
        if isinstance(fault.reply, Reply):
            reply = fault.reply
        elif fault.reply == "half JSON" and reply.content_type == "application/json":
            reply = replace(reply, content=reply.content[: len(reply.content) // 2])
        elif fault.reply in ("fewer", "more"):
            reply = replace(reply, content=_miscounted(reply.content, more=fault.reply == "more"))
        if not cut:
            request.status, request.answer = reply.status, reply.content
        ends = cut or fault.reply != "right" or request.headers.get("connection", "").lower() == "close"
        wire.answer(reply, half=cut, close=ends)
        if ends:
            wire.end(fault.reset and fault is not _FINE)
        return not ends

    def _studio(self, method: str, path: str, headers: Mapping[str, str]) -> Reply:
        """The little of Studio that clients ask before they upload."""
        project = self.service.keys.get(headers.get("x-api-key", ""))
        known = {"id": project, "name": "double", "description": "", "owner": "double", "created": _CREATED}
        status, document = 200, {"success": True, "projects": [known], "project": known}
        if project is None:
            status, document = 401, {"success": False, "error": "Invalid API key"}
        elif method != "GET" or path not in ("/v1/api/projects", f"/v1/api/{project}"):
            status, document = 404, {"success": False, "error": f"The double has no {method} {path}"}
        return Reply(status, json.dumps(document).encode())


_CREATED = "2026-01-01T00:00:00.000Z"


def _miscounted(content: bytes, *, more: bool) -> bytes:
    """The answer with an entry too many or too few."""
    try:
        document = json.loads(content)
    except ValueError:
        return content
    files = document.get("files")
    if not files:
        return content
    document["files"] = [*files, files[-1]] if more else files[:-1]
    return json.dumps(document).encode()


class _Broken(Exception):
    """The connection is over."""


class _Wire:
    """One connection: HTTP/1.1 as far as clients need it."""

    def __init__(self, connection: socket.socket, ending: threading.Event) -> None:
        self._connection, self._ending = connection, ending
        self._rest = b""

    def wait(self, seconds: float) -> None:
        """Sleep, unless the server goes down."""
        if seconds and self._ending.wait(seconds):
            raise _Broken

    def head(self) -> tuple[str, str, dict[str, str]] | None:
        """Method, target and headers of the next request; None where there is none."""
        while (end := self._rest.find(b"\r\n\r\n")) < 0:
            block = self._connection.recv(_BLOCK)
            if not block:
                return None
            self._rest += block
        lines = self._rest[:end].decode("latin-1").split("\r\n")
        self._rest = self._rest[end + 4 :]
        method, target, _ = lines[0].split(" ")
        pairs = (line.split(":", 1) for line in lines[1:])
        headers = {name.strip().lower(): value.strip() for name, value in pairs}
        if headers.get("expect", "").lower() == "100-continue":
            self._connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        return method, target, headers

    def body(self, headers: Mapping[str, str], *, share: float = 1.0, block: int = _BLOCK) -> Iterator[bytes]:
        """The body, or its first part, in blocks of at most ``block``."""
        if headers.get("transfer-encoding", "").lower() == "chunked":
            yield from self._chunks()
            return
        left = int(int(headers.get("content-length", "0")) * share)
        while left:
            if not self._rest:
                self._rest = self._connection.recv(min(block, left))
                if not self._rest:
                    raise _Broken
            piece, self._rest = self._rest[: min(left, block)], self._rest[min(left, block) :]
            left -= len(piece)
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self._line().partition(b";")[0], 16):
            while size:
                if not self._rest:
                    self._receive()
                piece, self._rest = self._rest[:size], self._rest[size:]
                size -= len(piece)
                yield piece
            self._line()
        while self._line():
            pass

    def _line(self) -> bytes:
        while b"\r\n" not in self._rest:
            self._receive()
        line, _, self._rest = self._rest.partition(b"\r\n")
        return line

    def _receive(self) -> None:
        block = self._connection.recv(_BLOCK)
        if not block:
            raise _Broken
        self._rest += block

    def leave_unread(self) -> None:
        """What was not read stays where it is; nothing after it can be a request."""
        self._rest = b""

    def answer(self, reply: Reply, *, half: bool = False, close: bool = False) -> None:
        """Send a reply, or half of it."""
        lines = [
            f"HTTP/1.1 {reply.status} {_phrase(reply.status)}",
            f"Content-Type: {reply.content_type}",
            f"Content-Length: {len(reply.content)}",
            *(f"{name}: {value}" for name, value in reply.headers.items()),
            *(["Connection: close"] if close else []),
        ]
        content = reply.content[: len(reply.content) // 2] if half else reply.content
        self._connection.sendall("\r\n".join([*lines, "", ""]).encode("latin-1") + content)

    def end(self, reset: bool) -> None:
        """Close: with a reset, or politely once the client has nothing more to say."""
        if reset:
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            with contextlib.suppress(OSError):
                self._connection.shutdown(socket.SHUT_WR)
                self._connection.settimeout(2)
                while self._connection.recv(_BLOCK):
                    pass
        self._connection.close()


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
