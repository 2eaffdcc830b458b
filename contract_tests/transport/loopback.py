"""A server on the loopback interface that answers in whatever way a path asks for, and an HTTP proxy."""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from hashlib import sha256

_Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Server:
    """What it saw, and what tells it to go on.

    Attributes:
        requests: how often each path was asked for.
        connections: how many were opened.
        open, most_open: of them now, and at the most.
        order: paths in the order in which they arrived.
        go_on: ``/wait`` answers when this is set.
        arrived: set when a request for ``/wait`` or ``/half`` has come.
    """

    def __init__(self) -> None:
        self.requests: Counter[str] = Counter()
        self.connections = self.open = self.most_open = 0
        self.order: list[str] = []
        self.go_on = asyncio.Event()
        self.arrived = asyncio.Event()
        self.port = 0
        self.scheme = "http"
        self.proxied: list[str] = []
        self._writers: set[asyncio.StreamWriter] = set()

    def url(self, path: str = "/ok") -> str:
        return f"{self.scheme}://localhost:{self.port}{path}"

    def close_connections(self) -> None:
        for writer in self._writers:
            writer.close()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        self.most_open = max(self.open, self.most_open)
        self._writers.add(writer)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                while await self._one(reader, writer):
                    pass
        finally:
            self.open -= 1
            self._writers.discard(writer)
            writer.close()
            with suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, target, *_ = head.split()
        headers = dict(line.lower().split(": ", 1) for line in head.splitlines()[1:] if line)
        if method == "CONNECT":
            self.proxied.append(target)
            return await _tunnel(target, reader, writer)
        path = target
        if target.startswith("http://"):
            self.proxied.append(target)
            path = "/" + target.split("/", 3)[3]
        self.requests[path] += 1
        self.order.append(path)
        if path == "/unread":
            self.arrived.set()
            await self.go_on.wait()
            return False
        body = await _body(reader, headers)
        return await self._answer(method, path, body, writer)

    async def _answer(self, method: str, path: str, body: bytes, writer: asyncio.StreamWriter) -> bool:
        kind = path.partition("?")[0]
        if kind in ("/wait", "/half"):
            self.arrived.set()
        if kind == "/wait":
            await self.go_on.wait()
        answers = {
            "/drop": b"",
            "/garbage": b"this is no HTTP\r\n\r\n",
            "/half": b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfirst",
            "/short": b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfirst",
            "/close": b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok",
            "/old": b"HTTP/1.0 200 OK\r\n\r\nto the end",
            "/chunked": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nfirst\r\n7\r\n second\r\n0\r\n\r\n",
            "/nothing": b"HTTP/1.1 204 No Content\r\n\r\n",
            "/early": b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
        }
        if kind in answers:
            writer.write(answers[kind])
        elif kind == "/large":
            content = bytes(range(256)) * 40_000
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(content) + content)
        else:
            content = sha256(body).hexdigest().encode() if body else kind.encode()
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(content))
            writer.write(b"" if method == "HEAD" else content)
        await writer.drain()
        if kind == "/half":
            await self.go_on.wait()
        return kind not in ("/drop", "/garbage", "/half", "/short", "/close", "/old")


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if "content-length" in headers:
        return await reader.readexactly(int(headers["content-length"]))
    pieces = []
    if headers.get("transfer-encoding") == "chunked":
        while size := int(await reader.readline(), 16):
            pieces.append(await reader.readexactly(size))
            await reader.readline()
        await reader.readline()
    return b"".join(pieces)


async def _tunnel(target: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    host, _, port = target.rpartition(":")
    there = await asyncio.open_connection(host, int(port))
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    try:
        await asyncio.gather(_pass(reader, there[1]), _pass(there[0], writer))
    finally:
        there[1].close()
    return False


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def serving(tls: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """A server in the running event loop, gone with all its connections afterwards."""
    server = Server()
    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(server.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls, backlog=300)
    server.port = listening.sockets[0].getsockname()[1]
    server.scheme = "https" if tls else "http"
    try:
        yield server
    finally:
        listening.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
