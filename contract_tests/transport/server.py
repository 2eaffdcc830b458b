"""A loopback server that follows a script: each request meets the next behaviour, however bad, and all are kept."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition, Event, Lock, Thread
from typing import Any, Self


@dataclass
class Received:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass(frozen=True)
class Behaviour:
    """What is done with one request; ``reads`` is False where its body is not even taken."""

    act: Callable[[Service, socket.socket, Received], bool]
    reads: bool = True


class Service:
    """Requests beyond the script meet its last behaviour. Not listening until started, so that it refuses."""

    def __init__(self, *script: Behaviour, started: bool = True) -> None:
        self.script = list(script)
        self.received: list[Received] = []
        self.connections = 0  # that were made
        self._open = 0  # of them, now
        self.ending = Event()
        self._lock = Lock()
        self._fewer = Condition(self._lock)
        self._threads: list[Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._started = False
        if started:
            self.start()

    def start(self) -> None:
        if not self._started:
            self._started = True
            self._listener.listen(200)
            self._run(self._accept)

    def close(self) -> None:
        self.ending.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for each in self._sockets:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join(10)
            assert not thread.is_alive()

    def wait_until_all_are_closed(self) -> None:
        """By whoever connected; a failure is noticed after ten seconds."""
        with self._fewer:
            assert self._fewer.wait_for(lambda: not self._open, 10), f"{self._open} connections are open"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, target: Callable[..., None], *args: Any) -> None:
        thread = Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.ending.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open += 1
                self._sockets.append(connection)
            self._run(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError, EOFError):
            file = connection.makefile("rb")
            with file:
                while self._one(connection, file):
                    pass
        with self._lock:
            self._open -= 1
            self._fewer.notify_all()

    def _one(self, connection: socket.socket, file: Any) -> bool:
        line = file.readline()
        if not line:
            return False
        method, target, _ = line.decode().split(" ", 2)
        request = Received(method, target, {})
        while (header := file.readline()) not in (b"\r\n", b""):
            name, _, value = header.decode("latin-1").partition(":")
            request.headers[name.lower()] = value.strip()
        with self._lock:
            self.received.append(request)
            behaviour = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if behaviour.reads:
            request.body = file.read(int(request.headers.get("content-length", "0")))
        return behaviour.act(self, connection, request)


def raw(content: bytes, keep: bool = True) -> Behaviour:
    def act(service: Service, connection: socket.socket, request: Received) -> bool:
        connection.sendall(content)
        return keep

    return Behaviour(act)


def head(status: int, headers: Mapping[str, str]) -> bytes:
    return (f"HTTP/1.1 {status} X\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers.items()) + "\r\n").encode()


def answer(status: int = 200, content: object = None, **headers: str) -> Behaviour:
    """``content``: bytes as they are, anything else as JSON."""
    if isinstance(content, bytes):
        body, kind = content, "application/octet-stream"
    else:
        body, kind = json.dumps({"success": True} if content is None else content).encode(), "application/json"
    fields = {"content-type": kind, "content-length": str(len(body))}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    return raw(head(status, fields) + body)


def html(status: int = 200) -> Behaviour:
    return answer(status, b"<html>a proxy has something to say</html>", content_type="text/html")


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def reset(before: bytes = b"", reads: bool = True) -> Behaviour:
    """The connection breaks: without an answer, or after ``before`` of one; with ``reads`` False in mid-body."""

    def act(service: Service, connection: socket.socket, request: Received) -> bool:
        if before:
            connection.sendall(before)
            service.ending.wait(0.05)  # so that it is not lost with the reset
        _reset(connection)
        return False

    return Behaviour(act, reads)


def closed_after(before: bytes) -> Behaviour:
    """Part of an answer, and an orderly end."""
    return raw(before, keep=False)


def silence() -> Behaviour:
    def act(service: Service, connection: socket.socket, request: Received) -> bool:
        service.ending.wait(30)
        return False

    return Behaviour(act)


def drip(before: bytes = b"", every: float = 0.02) -> Behaviour:
    """A byte now and then, of an answer that is not going to end."""

    def act(service: Service, connection: socket.socket, request: Received) -> bool:
        connection.sendall(before or head(200, {"content-type": "application/json", "content-length": "100000"}))
        for _ in range(400):  # far longer than any deadline here, and still an end for a test that fails
            if service.ending.wait(every):
                break
            connection.sendall(b" ")
        return False

    return Behaviour(act)
