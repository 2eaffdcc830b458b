"""A service that has one file: it breaks off, resumes, forgets, changes it and lies about it as it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field

import httpx

BLOCK = 1000


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes that end in a broken connection where ``breaks`` says so."""

    def __init__(self, content: bytes, breaks: bool = False) -> None:
        self._content, self._breaks = content, breaks

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._content), BLOCK):
            yield self._content[start : start + BLOCK]
        if self._breaks:
            raise httpx.ReadError("the connection broke")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for block in self:
            yield block


def answer(
    content: bytes, headers: Mapping[str, str] | None = None, status: int = 200, *, breaks: bool = False
) -> httpx.Response:
    """Status, headers and a body that comes in blocks; Content-Length only where ``headers`` say so."""
    return httpx.Response(status, headers=headers or {}, stream=Body(content, breaks))


@dataclass
class Store:
    """Serves ``versions`` one after the other, going on to the next at each attempt in ``changes``.

    Attributes:
        breaks: bytes after which each attempt's connection breaks; when they are used up, none does.
        validator: which header proves that a rest belongs to what was sent.
        ranges: whether parts are served at all.
        length: whether Content-Length is sent.
    """

    versions: list[bytes]
    breaks: list[int] = field(default_factory=list)
    changes: set[int] = field(default_factory=set)
    validator: str = "etag"
    ranges: bool = True
    length: bool = True
    asked: list[dict[str, str]] = field(default_factory=list)
    version: int = 0

    def handle(self, request: httpx.Request) -> httpx.Response:
        """One attempt."""
        if len(self.asked) in self.changes:
            self.version = (self.version + 1) % len(self.versions)
        attempt = len(self.asked)
        self.asked.append({name: text for name, text in request.headers.items() if name in ("range", "if-range")})
        content, mark = self.versions[self.version], self._mark()
        headers = {self.validator: mark} if mark else {}
        start, status = 0, 200
        wanted = request.headers.get("range")
        if wanted and self.ranges and request.headers.get("if-range", mark) == mark:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            if start >= len(content):
                return answer(b"", {"content-range": f"bytes */{len(content)}"}, 416)
            status = 206
            headers["content-range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        rest = content[start:]
        if self.length:
            headers["content-length"] = str(len(rest))
        if attempt < len(self.breaks):
            return answer(rest[: self.breaks[attempt]], headers, status, breaks=True)
        return answer(rest, headers, status)

    def _mark(self) -> str:
        return {"etag": f'"v{self.version}"', "last-modified": f"Thu, 01 Jan 2026 00:00:0{self.version} GMT"}.get(
            self.validator, ""
        )
