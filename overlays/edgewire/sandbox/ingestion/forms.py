"""A body, written to disk as it arrives: all of it, or a refusal. Nothing of a broken one is ever seen."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING
from urllib.parse import unquote

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from ..answers import Refusal

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

MAX_FILES = 1_000
MAX_BYTES = 100 * 2**20
TOO_LARGE = "File too large, max. size is 100MB"
_MAX_PARTS = 2 * MAX_FILES + 10
"""Data files, as many attachments, and label files."""

_IN_MEMORY = 1 << 20
_EXTENDED = re.compile(rb";\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)", re.IGNORECASE)


@dataclass(slots=True)
class Part:
    """One part of a body.

    Attributes:
        file_name: as sent; None where it has none.
        start, size: where its content is in the body's file.
    """

    body: Body
    file_name: str | None
    start: int
    size: int = 0

    def read(self, limit: int = -1) -> bytes:
        """Its content, or the first ``limit`` bytes of it."""
        return self.body.read(self.start, self.size if limit < 0 else min(limit, self.size))


class Body:
    """The parts of one request, in one file: a thousand files of their own would be more than a process may open."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._file: SpooledTemporaryFile[bytes] = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # close()
        self._size = 0

    def begin(self, file_name: str | None) -> None:
        """What is written from now on is another part.

        Raises:
            Refusal: 400, there are too many.
        """
        if len(self.parts) == _MAX_PARTS:
            raise Refusal(f"Too many files, max. is {MAX_FILES}", 400)
        self.parts.append(Part(self, file_name, self._size))

    def write(self, content: bytes) -> None:
        """Add to the last part.

        Raises:
            Refusal: 400, it is larger than a file may be.
        """
        part = self.parts[-1]
        part.size += len(content)
        if part.size > MAX_BYTES:
            raise Refusal(TOO_LARGE, 400)
        self._file.write(content)
        self._size += len(content)

    def read(self, start: int, size: int) -> bytes:
        """Some of it."""
        self._file.seek(start)
        return self._file.read(size)

    def close(self) -> None:
        """Remove it from the disk."""
        self._file.close()


async def raw(stream: AsyncIterable[bytes], body: Body) -> None:
    """A body without parts: it is the one.

    Raises:
        Refusal: 400, it is too large.
    """
    body.begin(None)
    async for chunk in stream:
        body.write(chunk)


async def form(stream: AsyncIterable[bytes], content_type: bytes, body: Body) -> None:
    """The parts of a multipart body, in order.

    Raises:
        Refusal: 400, it is no form, ends before its last boundary, or has a part too many or too large.
    """
    kind, settings = parse_options_header(content_type)
    boundary = settings.get(b"boundary")
    if kind != b"multipart/form-data":
        raise Refusal("The body should be multipart/form-data", 400)
    if not boundary:
        raise Refusal("The form cannot be read: its content type names no boundary", 400)
    reader = _Reader(body)
    try:
        parser = MultipartParser(boundary, reader.callbacks())
        async for chunk in stream:
            parser.write(chunk)
    except FormParserError as error:
        raise Refusal(f"The form cannot be read: {error}", 400) from error
    if not reader.complete:
        raise Refusal("The form cannot be read: it ends before its last boundary", 400)


class _Reader:
    """Makes parts of what the parser finds."""

    def __init__(self, body: Body) -> None:
        self.complete = False
        self._body = body
        self._headers: dict[bytes, bytes] = {}
        self._name = bytearray()
        self._value = bytearray()

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._headers.clear,
            "on_header_field": lambda data, start, end: self._name.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
            "on_header_end": self._header,
            "on_headers_finished": lambda: self._body.begin(_file_name(self._headers.get(b"content-disposition", b""))),
            "on_part_data": lambda data, start, end: self._body.write(data[start:end]),
            "on_end": self._end,
        }

    def _header(self) -> None:
        self._headers[bytes(self._name).lower()] = bytes(self._value)
        self._name.clear()
        self._value.clear()

    def _end(self) -> None:
        self.complete = True


def _file_name(disposition: bytes) -> str | None:
    """As the client has it: browsers and HTTP libraries write a quote as ``%22``, older ones encode the whole name."""
    if extended := _EXTENDED.search(disposition):
        return unquote(extended[1].decode("latin-1"))
    plain = parse_options_header(disposition)[1].get(b"filename")
    if plain is None:
        return None
    try:
        text = plain.decode()
    except UnicodeDecodeError:
        text = plain.decode("latin-1")
    return text.replace("%22", '"')
