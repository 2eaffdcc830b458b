"""From blocks of a body to parts: in constant memory, tolerant, and of a body that breaks off all that arrived."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable, Mapping
from typing import Literal, Protocol

import multipart  # type: ignore[import-untyped]  # ships no types

from .records import Part

Digest = Literal["sha256", "crc32"]

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_LOOKED_INTO = frozenset(("labels", "csv", "txt", "json", "cbor"))


class _Hash(Protocol):
    def update(self, data: bytes, /) -> object: ...

    def hexdigest(self) -> str: ...


class _Crc32:
    """Enough to know that bytes arrived unchanged, for benchmarks that are not about SHA-256."""

    def __init__(self) -> None:
        self._value = 0

    def update(self, data: bytes) -> None:
        self._value = zlib.crc32(data, self._value)

    def hexdigest(self) -> str:
        return f"{self._value:08x}"


class Intake:
    """Takes the body of one request block by block; ``parts`` is what arrived so far.

    Attributes:
        keep: keep the bytes of every part, not only of those that have to be looked into.
    """

    def __init__(self, headers: Mapping[str, str], *, keep: bool, validate: bool, digest: Digest, split: bool) -> None:
        self.parts: list[Part] = []
        self.error: str | None = None
        self._keep, self._validate, self._split = keep, validate, split
        self._new: Callable[[], _Hash] = hashlib.sha256 if digest == "sha256" else _Crc32
        self._hashes: list[_Hash] = []
        self._blocks: list[bytes] | None = None
        content_type = headers.get("content-type", "")
        boundary = _BOUNDARY.search(content_type) if content_type.startswith("multipart/") else None
        self._parser = multipart.PushMultipartParser(boundary[1]) if boundary else None
        if self._parser is None:
            self._begin("", "", content_type)

    def feed(self, block: bytes) -> None:
        """The next block; nothing more is taken after an error."""
        if self._parser is None:
            self._take(block)
        elif self.error is None:
            try:
                for event in self._parser.parse(block):
                    if event is None:
                        self._end()
                    elif isinstance(event, multipart.MultipartSegment):
                        self._begin(event.name, event.filename or "", event.content_type or "")
                    else:
                        self._take(event)
            except multipart.MultipartError as error:
                self.error = str(error)

    def finish(self) -> None:
        """The body is over, and said to be whole."""
        if self._parser is None:
            self._end()
        elif self.error is None and not self._parser.closed:
            try:
                self._parser.close()
            except multipart.MultipartError as error:
                self.error = str(error)

    def _begin(self, field_name: str, file_name: str, content_type: str) -> None:
        part = Part(field_name, file_name, content_type)
        self.parts.append(part)
        looked_into = part.extension in _LOOKED_INTO and (self._validate or part.extension == "labels")
        self._blocks = [] if self._keep or looked_into or not file_name else None
        self._hashes = [self._new()]
        if self._split:
            self._hashes.append(hashlib.md5(usedforsecurity=False))

    def _take(self, block: bytes) -> None:
        self.parts[-1].size += len(block)
        for digest in self._hashes:
            digest.update(block)
        if self._blocks is not None:
            self._blocks.append(bytes(block))

    def _end(self) -> None:
        part = self.parts[-1]
        part.digest = self._hashes[0].hexdigest()
        part.md5 = self._hashes[1].hexdigest() if self._split else ""
        part.content = None if self._blocks is None else b"".join(self._blocks)
        part.complete = True
        self._blocks = None
