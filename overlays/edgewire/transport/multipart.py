"""Request bodies that are streamed, in constant memory: ``multipart/form-data``, and one file as it is.

Small pieces are joined into blocks of ``BLOCK`` bytes or a little more: a client that sends the pieces of each part on
their own spends nearly all its time on that when the files are small. Files are opened when their turn comes, one at a
time.

What is sent is what was announced. A file that changed since its size was taken raises ``FileChanged`` before its last
block is handed out, so the service never gets a whole body with something else in it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO, Protocol, cast

from ..errors import ConfigurationError
from .outgoing import BLOCK, TELLS, FileChanged, Source, Stat, Turn, source

__all__ = ["BLOCK", "Body", "FileChanged", "Multipart", "Part", "RawBody"]

_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=?-]{1,70}")
_LINE_END = re.compile(r"\r\n|\r|\n")


class Body(Protocol):
    """What is sent as the body of a request."""

    @property
    def content_type(self) -> str:
        """For the header of that name."""

    @property
    def content_length(self) -> int:
        """Bytes in total."""

    @property
    def repeatable(self) -> bool:
        """Whether ``blocks`` can be called again: everything is bytes, a path, or a file that can be rewound."""

    def blocks(self) -> Iterator[bytes]:
        """The body from its beginning.

        Raises:
            FileChanged: a file is not what it was; part of the body was handed out, never all of it.
            ConfigurationError: it was read before and is not ``repeatable``.
        """

    def ablocks(self) -> AsyncIterator[bytes]:
        """The same, with files read in a thread, one block ahead."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body.

    Attributes:
        name: of the field.
        content: the bytes, the file to read, or an open binary file, which is sent from where it stands.
        file_name: None for a part that is no file.
        content_type: ``application/octet-stream`` for a file unless given.
        size: of an open file that cannot be rewound; the others know their own.
        stat: of a path, when it was checked; taken now unless given.
    """

    name: str
    content: bytes | Path | BinaryIO
    file_name: str | None = None
    content_type: str | None = None
    size: int | None = None
    stat: Stat | None = None


class _Streamed:
    """Pieces to blocks, which both kinds of body do alike."""

    content_type: str

    def __init__(self, segments: Iterable[bytes | Source]) -> None:
        self._segments = tuple(segments)
        self._reads = any(type(segment) is not bytes for segment in self._segments)
        self.content_length: int = sum(
            len(segment) if isinstance(segment, bytes) else segment.size for segment in self._segments
        )

    @property
    def repeatable(self) -> bool:
        return not self._reads or all(isinstance(segment, bytes) or segment.again for segment in self._segments)

    def blocks(self) -> Iterator[bytes]:
        return cast("Iterator[bytes]", self._blocks(Turn()))

    def ablocks(self) -> AsyncIterator[bytes]:
        turn = Turn()
        return _Blocks(self._blocks(turn), turn)

    def _blocks(self, turn: Turn) -> Iterator[bytes | None]:
        """The body; with None where a file has to be waited for and ``turn`` says that it is not the time."""
        waiting: list[bytes] = []
        held = 0
        for piece in self._pieces(turn):
            if piece is None:
                yield None
                continue
            waiting.append(piece)
            held += len(piece)
            if held >= BLOCK:
                yield b"".join(waiting)
                waiting.clear()
                held = 0
        if held:
            yield b"".join(waiting)

    def _pieces(self, turn: Turn) -> Iterator[bytes | None]:
        for segment in self._segments:
            if not isinstance(segment, bytes):
                yield from segment.read(turn)
            elif len(segment) <= BLOCK:
                yield segment
            else:
                for start in range(0, len(segment), BLOCK):
                    yield segment[start : start + BLOCK]


class Multipart(_Streamed):
    """A ``multipart/form-data`` body.

    Args:
        parts: in the order in which they are sent.
        boundary: random unless given; one that is given must not occur in the parts.

    Raises:
        ConfigurationError: a part cannot be sent: a stream of unknown length, a file open as text, a folder.
        FileChanged: a path cannot be opened, or is not what its ``stat`` says.
    """

    def __init__(self, parts: Sequence[Part], boundary: str | None = None) -> None:
        if boundary is None:
            boundary = token_hex(16)
        elif not _BOUNDARY.fullmatch(boundary):
            raise ConfigurationError(f"boundary={boundary!r} cannot stand in a header; use up to 70 letters and digits")
        self.content_type = f"multipart/form-data; boundary={boundary}"
        first, following = f"--{boundary}\r\n".encode(), f"\r\n--{boundary}\r\n".encode()
        segments: list[bytes | Source] = []
        delimiter = first
        for part in parts:
            segments.append(delimiter + _head(part.name, part.file_name, part.content_type))
            segments.append(source(part.content, part.size, part.stat, part.file_name or part.name))
            delimiter = following
        segments.append(f"\r\n--{boundary}--\r\n".encode() if segments else f"--{boundary}--\r\n".encode())
        super().__init__(segments)


class RawBody(_Streamed):
    """One file as it is.

    Raises:
        ConfigurationError: it cannot be sent: a stream of unknown length, a file open as text, a folder.
        FileChanged: a path cannot be opened, or is not what ``stat`` says.
    """

    def __init__(
        self,
        content: bytes | Path | BinaryIO,
        content_type: str = "application/octet-stream",
        *,
        size: int | None = None,
        stat: Stat | None = None,
    ) -> None:
        self.content_type = content_type
        super().__init__([source(content, size, stat, "the body")])


def _head(name: str, file_name: str | None, content_type: str | None) -> bytes:
    """The lines between delimiter and content, as browsers write them (HTML standard, multipart/form-data encoding)."""
    before, after = _fixed_head(name, content_type, file_name is not None)
    return before if file_name is None else before + _quoted(file_name) + after


@lru_cache(maxsize=256)  # the parts of an upload differ in their file names only
def _fixed_head(name: str, content_type: str | None, is_file: bool) -> tuple[bytes, bytes]:
    if content_type is not None and not (content_type.isascii() and content_type.isprintable() and content_type):
        raise ConfigurationError(f"content_type={content_type!r} cannot stand in a header; give it like image/png")
    if is_file and content_type is None:
        content_type = "application/octet-stream"
    field = b'Content-Disposition: form-data; name="%b"' % _quoted(_LINE_END.sub("\r\n", name))
    kind = f"\r\nContent-Type: {content_type}".encode() if content_type else b""
    return (field + b'; filename="', b'"' + kind + b"\r\n\r\n") if is_file else (field + kind + b"\r\n\r\n", b"")


def _quoted(name: str) -> bytes:
    if '"' in name or "\r" in name or "\n" in name:
        name = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    try:
        return name.encode()
    except UnicodeEncodeError:  # half a surrogate pair, or bytes of a file name that are no UTF-8
        return name.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


class _Blocks:
    """Blocks for an event loop: files are read in a thread, except for what the system holds in memory.

    Not an async generator: one that is given up half-way is closed by the event loop some time later. When this is
    given up, the file is closed as soon as the thread is done with it.
    """

    def __init__(self, blocks: Iterator[bytes | None], turn: Turn) -> None:
        self._blocks = blocks
        self._turn = turn
        self._next: asyncio.Future[bytes | None] | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        block = None
        if self._next is None:
            block = self._at_once()
        if block is None:
            block = await self._in_thread()
        if not block:
            raise StopAsyncIteration
        return block

    def _at_once(self) -> bytes | None:
        self._turn.may_wait = False
        return next(self._blocks, b"")

    def _wait(self) -> bytes | None:
        self._turn.may_wait = True
        return next(self._blocks, b"")

    async def _in_thread(self) -> bytes | None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # another async library runs this
            from anyio.to_thread import run_sync

            return await run_sync(self._wait)
        block = await (self._next or self._begin(loop))
        # Where nothing tells what is in memory, the next block is read while this one is sent. Elsewhere the system
        # reads ahead by itself, and a second thread would only be in the way.
        self._next = self._begin(loop) if block and not TELLS else None
        return block

    def _begin(self, loop: asyncio.AbstractEventLoop) -> asyncio.Future[bytes | None]:
        future = loop.run_in_executor(None, self._wait)
        future.add_done_callback(_seen)
        return future


def _seen(future: asyncio.Future[bytes | None]) -> None:
    """An error of a block that nobody waits for any more is no news."""
    if not future.cancelled():
        future.exception()
