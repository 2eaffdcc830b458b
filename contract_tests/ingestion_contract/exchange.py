"""A request and its answer, as they were on the wire, and a recorder in front of the sandbox that keeps them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from edgewire.sandbox.ingestion import Ingestion
from edgewire.sandbox.server.serving import Listening, Servers, bound
from edgewire.sandbox.service import Service
from starlette.types import Message, Receive, Scope, Send

from contract_tests.ingestion.double.intake import Intake
from contract_tests.ingestion.double.records import Part

Headers = list[tuple[str, str]]


@dataclass(slots=True)
class Exchange:
    """Header names are in lower case, values Latin-1. ``origin`` says in a word who asked, for messages."""

    origin: str
    method: str
    path: str
    headers: Headers
    body: bytes
    status: int = 0
    answer_headers: Headers = field(default_factory=list)
    content: bytes = b""

    def header(self, name: str) -> str:
        """The first value in the request, or nothing."""
        return next((value for key, value in self.headers if key == name), "")

    def media_type(self, headers: Headers) -> str:
        """Of the request or the answer, without its parameters."""
        value = next((value for key, value in headers if key == "content-type"), "")
        return value.partition(";")[0].strip().lower()

    def parts(self) -> tuple[list[Part], str | None]:
        """Of a multipart body, and what is wrong with it."""
        intake = Intake(dict(self.headers), keep=True, validate=False, digest="crc32", split=False)
        intake.feed(self.body)
        intake.finish()
        return intake.parts, intake.error

    def __str__(self) -> str:
        return f"{self.origin}: {self.method} {self.path} -> {self.status}"


class Recorder:
    """The sandbox's ingestion service, which notes every exchange in ``exchanges``."""

    def __init__(self) -> None:
        self.service = Service()
        self.exchanges: list[Exchange] = []
        self.origin = ""
        self._app = Ingestion(self.service)
        self._lock = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        body = bytearray()
        while (message := await receive())["type"] == "http.request":
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        exchange = Exchange(self.origin, scope["method"], scope["path"], _text(scope["headers"]), bytes(body))
        whole: list[Message] = [{"type": "http.request", "body": exchange.body, "more_body": False}]

        async def given() -> Message:
            return whole.pop() if whole else await receive()

        async def seen(message: Message) -> None:
            if message["type"] == "http.response.start":
                exchange.status, exchange.answer_headers = message["status"], _text(message["headers"])
            else:
                exchange.content += message.get("body", b"")
                if not message.get("more_body"):
                    with self._lock:
                        self.exchanges.append(exchange)
            await send(message)

        await self._app(scope, given, seen)

    def request(self, origin: str, method: str, path: str, headers: Mapping[str, str], **given: Any) -> Exchange:
        """One request, without a port."""

        async def run() -> None:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self), base_url="http://ingestion") as client:
                await client.request(method, path, headers=dict(headers), **given)

        self.origin = origin
        asyncio.run(run())
        return self.exchanges[-1]

    @contextmanager
    def port(self) -> Iterator[str]:
        """The address of a port, for as long as the block lasts."""
        sockets = bound("127.0.0.1", 0, "")
        servers = Servers([Listening(self, sockets)], lambda: None, _nothing)
        servers.start()
        try:
            yield f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
        finally:
            servers.stop()


async def _nothing() -> None:
    return None


def _text(headers: Iterable[tuple[bytes, bytes]]) -> Headers:
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers]
