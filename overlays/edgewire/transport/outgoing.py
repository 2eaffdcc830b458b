"""Files that are to be sent: read in blocks, and held to the size that was announced for them."""

from __future__ import annotations

import io
import os
import stat as modes
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Protocol

from ..errors import ConfigurationError, EdgewireError

BLOCK = 256 * 1024
"""Bytes that are read at once."""

TELLS = sys.platform == "linux"
"""Whether the system can be asked for what of a file it holds in memory."""

Stat = tuple[int, int, int]
"""Size, mtime in ns and inode of a file; ``edgewire.ingestion.item.Stat`` is one."""


class FileChanged(EdgewireError):
    """A file is not what it was when its size was taken. The request was given up before its body was whole.

    Attributes:
        path: the file, as it was given.
        what: ``vanished``, ``grew``, ``shrank``, ``modified``, ``replaced`` or ``unreadable``.
    """

    def __init__(self, message: str = "", *, operation: str | None = None, path: str = "", what: str = "") -> None:
        super().__init__(message, operation=operation)
        self.path = path
        self.what = what


class Turn:
    """Whose turn it is: a thread's, which may wait for a disk, or the event loop's, which may not."""

    may_wait = True


class Source(Protocol):
    """Something that is read when its turn comes; ``again`` says whether it can be read more than once."""

    size: int
    again: bool

    def read(self, turn: Turn) -> Iterator[bytes | None]:
        """The ``size`` bytes, in pieces of at most ``BLOCK``; raises ``FileChanged`` before the last one.

        None stands for nothing: what is next has to be waited for, and ``turn`` says that it cannot be now.
        """
        ...


def source(content: bytes | Path | BinaryIO, size: int | None, stat: Stat | None, name: str) -> bytes | Source:
    """What was given, as bytes or as something to read. ``name`` is what errors call it.

    Raises:
        ConfigurationError: it cannot be sent: a stream of unknown length, a file open as text, a folder.
        FileChanged: a path cannot be read.
    """
    if isinstance(content, bytes):
        return content
    if isinstance(content, bytearray | memoryview):
        return bytes(content)
    if isinstance(content, Path | str):
        return _OnDisk(content, stat)
    name = str(getattr(content, "name", name))
    if isinstance(content, str | io.TextIOBase) or not hasattr(content, "read"):
        raise ConfigurationError(
            f"{name}: {type(content).__name__} cannot be sent; give bytes, a path or a binary file"
        )
    if content.seekable():
        return _Rewound(content, name)
    if size is None:
        raise ConfigurationError(
            f"{name}: how long it is cannot be known before it is read; give a path, bytes or its size"
        )
    return _Once(content, size, name)


class _OnDisk:
    """A file that is opened when its turn comes."""

    __slots__ = ("_path", "_stat", "size")
    again = True

    def __init__(self, path: Path | str, stat: Stat | None) -> None:
        self._path = path
        if stat is None:
            try:
                now = os.stat(path)
            except OSError as error:
                raise _unreadable(path, error) from error
            if not modes.S_ISREG(now.st_mode):
                raise ConfigurationError(f"{path} is no file that can be sent; give the path of a regular file")
            stat = (now.st_size, now.st_mtime_ns, now.st_ino)
        self._stat = stat
        self.size = stat[0]

    def read(self, turn: Turn) -> Iterator[bytes | None]:
        if not turn.may_wait:
            yield None
        try:
            file = open(self._path, "rb", buffering=0)  # noqa: SIM115  # only opening it is inside this `try`
        except OSError as error:
            raise _unreadable(self._path, error) from error
        with file:
            descriptor = file.fileno()
            _unchanged(self._path, descriptor, self._stat)
            ready = _in_memory(descriptor) if self.size > BLOCK else _never
            for piece, last in _read(self.size, str(self._path), turn, lambda _, most: file.read(most), ready):
                if last:
                    _unchanged(self._path, descriptor, self._stat)
                yield piece


class _Rewound:
    """An open file that can go back to where it stood."""

    __slots__ = ("_file", "_name", "_start", "_stat", "_using", "size")
    again = True

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name, self._using = file, name, Lock()
        self._start = file.tell()
        self.size = max(0, file.seek(0, os.SEEK_END) - self._start)
        file.seek(self._start)
        self._stat: Stat | None = None
        with suppress(OSError, AttributeError, ValueError):  # in memory, or wrapped: no file to ask about
            now = os.fstat(file.fileno())
            self._stat = (now.st_size, now.st_mtime_ns, now.st_ino)

    def read(self, turn: Turn) -> Iterator[bytes | None]:
        ready = self._take if isinstance(self._file, io.BytesIO) else _never
        for piece, last in _read(self.size, self._name, turn, self._take, ready):
            if last:
                self._check()
            yield piece

    def _take(self, position: int, most: int) -> bytes:
        # Sought each time: a thread may still be reading ahead for an attempt that was given up.
        with self._using:
            self._file.seek(self._start + position)
            return self._file.read(most)

    def _check(self) -> None:
        if self._stat is not None:
            _unchanged(self._name, self._file.fileno(), self._stat)
        with self._using:
            if self._file.seek(0, os.SEEK_END) - self._start > self.size:
                raise _changed(self._name, "grew")


class _Once:
    """A stream of known length that can be read once."""

    __slots__ = ("_file", "_name", "_spent", "size")
    again = False

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self._file, self.size, self._name = file, size, name
        self._spent = False

    def read(self, turn: Turn) -> Iterator[bytes | None]:
        if self._spent:
            raise ConfigurationError(f"{self._name} cannot be sent again, it is a stream; give a path or bytes")
        self._spent = True
        for piece, _ in _read(self.size, self._name, turn, lambda _, most: self._file.read(most), _never):
            yield piece


_Take = Callable[[int, int], bytes | None]
"""From a position, at most so many bytes."""


def _never(position: int, most: int) -> None:
    """Nothing of this can be had without waiting."""


def _in_memory(descriptor: int) -> _Take:
    """Reads what the system holds in memory, which does not wait. None where it does not, or where that cannot be told.

    A trip to a thread and back costs more than copying a block does.
    """
    buffer = memoryview(bytearray(BLOCK))

    def take(position: int, most: int) -> bytes | None:
        if sys.platform != "linux":
            return None
        try:
            got = os.preadv(descriptor, [buffer[:most]], position, os.RWF_NOWAIT)
        except OSError:  # not in memory, or a file system that cannot tell
            return None
        os.lseek(descriptor, position + got, os.SEEK_SET)
        return bytes(buffer[:got])

    return take


def _read(size: int, name: str, turn: Turn, take: _Take, ready: _Take) -> Iterator[tuple[bytes | None, bool]]:
    """``size`` bytes in blocks, and whether each is the last; an empty file is one empty block."""
    position = 0
    while True:
        most = min(size - position, BLOCK)
        piece = None
        if not turn.may_wait and (piece := ready(position, most)) is None:
            yield None, False
        if piece is None:
            try:
                piece = take(position, most)
            except OSError as error:
                raise _unreadable(name, error) from error
        if not isinstance(piece, bytes):
            got = type(piece).__name__
            raise ConfigurationError(f"{name} gives {got}, not bytes; open it in binary, blocking mode")
        position += len(piece)
        if not piece and position < size:
            raise _changed(name, "shrank")
        yield piece, position >= size
        if position >= size:
            return


def _unchanged(path: Path | str, descriptor: int, then: Stat) -> None:
    now = os.fstat(descriptor)
    if now.st_size != then[0]:
        raise _changed(path, "grew" if now.st_size > then[0] else "shrank")
    if now.st_ino != then[2]:
        raise _changed(path, "replaced")
    if now.st_mtime_ns != then[1]:
        raise _changed(path, "modified")


_WORDS = {
    "vanished": "is not there any more",
    "grew": "grew while it was to be sent",
    "shrank": "shrank while it was to be sent",
    "replaced": "was replaced by another file while it was to be sent",
    "modified": "was modified while it was to be sent",
}


def _changed(path: Path | str, what: str) -> FileChanged:
    return FileChanged(f"{path} {_WORDS[what]}; send it again when nothing writes to it", path=str(path), what=what)


def _unreadable(path: Path | str, error: OSError) -> FileChanged:
    if isinstance(error, FileNotFoundError):
        return _changed(path, "vanished")
    return FileChanged(f"{path} cannot be read: {error.strerror or error}", path=str(path), what="unreadable")
