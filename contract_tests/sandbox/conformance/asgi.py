"""Requests to an ASGI application as bytes: what a client library would refuse to send can be sent here."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from starlette.types import ASGIApp, Message


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. ``path`` and ``query`` are already percent-encoded; header names are in lower case."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""

    def but(self, **changes: Any) -> Request:
        return replace(self, **changes)

    def without(self, *names: str) -> Request:
        return replace(self, headers={name: value for name, value in self.headers.items() if name not in names})

    def with_headers(self, **headers: str) -> Request:
        return replace(self, headers={**self.headers, **{name.replace("_", "-"): headers[name] for name in headers}})

    def __str__(self) -> str:
        shown = self.content if len(self.content) < 400 else self.content[:400] + b"..."
        return f"{self.method} {self.path}{'?' if self.query else ''}{self.query} {dict(self.headers)} {shown!r}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip()

    def json(self) -> Any:
        """The body as JSON; None where it is none. NaN is no JSON."""
        try:
            return json.loads(self.content, parse_constant=_refused)
        except ValueError:
            return None

    @property
    def error(self) -> str | None:
        """The text of the service's failure envelope; None where the answer is no such envelope."""
        body = self.json() if self.media_type == "application/json" else None
        if not isinstance(body, dict) or body.get("success") is not False:
            return None
        text = body.get("error")
        return text if isinstance(text, str) and text else None


async def ask(app: ASGIApp, request: Request) -> Answer:
    """Send one request and wait for the whole answer."""
    messages: list[Message] = []
    given = [{"type": "http.request", "body": request.content, "more_body": False}]

    async def receive() -> Message:
        if not given:
            await asyncio.Event().wait()  # the client stays
        return given.pop()

    async def send(message: Message) -> None:
        messages.append(message)

    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in request.headers.items()]
    if request.content or request.method in ("POST", "PUT"):
        headers.append((b"content-length", str(len(request.content)).encode()))
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": "http",
        "path": request.path,
        "raw_path": request.path.encode("latin-1"),
        "query_string": request.query.encode("latin-1"),
        "root_path": "",
        "headers": [(b"host", b"sandbox"), *headers],
        "client": ("127.0.0.1", 50000),
        "server": ("sandbox", 80),
    }
    await app(scope, receive, send)
    start = messages[0]
    found = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in start["headers"]}
    content = b"".join(message.get("body", b"") for message in messages[1:])
    return Answer(start["status"], found, content)


def _refused(name: str) -> Any:
    raise ValueError(name)
