"""A body, written to disk as it arrives: all of it, or a refusal. Nothing of a broken one is ever seen."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterable
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast
from urllib.parse import unquote

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .answers import Refusal

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks


@dataclass(frozen=True, slots=True)
class Limits:
    """What a body may have.

    Attributes:
        part: bytes of one part. ``too_many``, ``too_large``: what is said of a body that has more.
    """

    parts: int
    part: int
    too_many: str
    too_large: str


_IN_MEMORY = 1 << 20
_EXTENDED = re.compile(rb";\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)", re.IGNORECASE)


@dataclass(slots=True)
class Part:
    """One part of a body.

    Attributes:
        file_name: as sent; None where it has none.
        name: of the field; None where it has none. ``content_type``: as sent, empty where there is none.
        start, size: where its content is in the body's file.
    """

    body: Body
    file_name: str | None
    start: int
    size: int = 0
    name: str | None = None
    content_type: str = ""

    def open(self) -> BinaryIO:
        """Its content as a file, for as long as the body is not closed."""
        return cast(BinaryIO, _Section(self))  # it is one in all but its type

    def read(self, limit: int = -1) -> bytes:
        """Its content, or the first ``limit`` bytes of it."""
        return self.body.read(self.start, self.size if limit < 0 else min(limit, self.size))


class _Section(io.RawIOBase):
    """A part as a file of its own. Each reads at its own place."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._place = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._part.size}[whence])
        return self._place

    def readinto(self, buffer: object) -> int:
        with memoryview(buffer).cast("B") as view:  # type: ignore[arg-type]  # it is a buffer; there is no type for it
            size = max(0, min(len(view), self._part.size - self._place))
            view[:size] = self._part.body.read(self._part.start + self._place, size)
        self._place += size
        return size


class Body:
    """The parts of one request, in one file: a thousand files of their own would be more than a process may open."""

    def __init__(self, limits: Limits) -> None:
        self.parts: list[Part] = []
        self._limits = limits
        self._file: SpooledTemporaryFile[bytes] = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # close()
        self._size = 0

    def begin(self, file_name: str | None, name: str | None = None, content_type: str = "") -> None:
        """What is written from now on is another part.

        Raises:
            Refusal: 400, there are too many.
        """
        if len(self.parts) == self._limits.parts:
            raise Refusal(self._limits.too_many, 400)
        self.parts.append(Part(self, file_name, self._size, name=name, content_type=content_type))

    def write(self, content: bytes) -> None:
        """Add to the last part.

        Raises:
            Refusal: 400, it is larger than a file may be.
        """
        part = self.parts[-1]
        part.size += len(content)
        if part.size > self._limits.part:
            raise Refusal(self._limits.too_large, 400)
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
            "on_headers_finished": self._begin,
            "on_part_data": lambda data, start, end: self._body.write(data[start:end]),
            "on_end": self._end,
        }

    def _header(self) -> None:
        self._headers[bytes(self._name).lower()] = bytes(self._value)
        self._name.clear()
        self._value.clear()

    def _begin(self) -> None:
        disposition = self._headers.get(b"content-disposition", b"")
        name = parse_options_header(disposition)[1].get(b"name")
        content_type = self._headers.get(b"content-type", b"").decode("latin-1")
        self._body.begin(_file_name(disposition), None if name is None else _text(name), content_type)

    def _end(self) -> None:
        self.complete = True


def _file_name(disposition: bytes) -> str | None:
    """As the client has it: browsers and HTTP libraries write a quote as ``%22``, older ones encode the whole name."""
    if extended := _EXTENDED.search(disposition):
        return unquote(extended[1].decode("latin-1"))
    plain = parse_options_header(disposition)[1].get(b"filename")
    if plain is None:
        return None
    return _text(plain)


def _text(name: bytes) -> str:
    try:
        text = name.decode()
    except UnicodeDecodeError:
        text = name.decode("latin-1")
    return text.replace("%22", '"')
