"""File objects, read whole: small ones as bytes, large ones as a temporary file that goes when nobody needs it."""

from __future__ import annotations

import io
import os
import tempfile
import weakref
from pathlib import Path
from typing import BinaryIO

from .checks import Problem
from .walk import reason

IN_MEMORY = 4 * 2**20
"""The most bytes of one file object that are kept in memory."""

_BLOCK = 2**20


class SpooledPath(type(Path())):  # type: ignore[misc]  # the class of paths of this system, which Path() alone knows
    """The path of a temporary file, which is removed as soon as nothing refers to this object any more."""

    def owning(self) -> SpooledPath:
        """Itself, answering for the file from now on."""
        weakref.finalize(self, _remove, str(self))
        return self


def _remove(path: str) -> None:
    Path(path).unlink(missing_ok=True)


def spooled(file: BinaryIO, limit: int) -> bytes | Path:
    """What ``file`` holds from where it stands to its end; a file that is on disk whole is not copied.

    Raises:
        Problem: it gives text, cannot be read, or has more than ``limit`` bytes.
    """
    if (path := _on_disk(file)) is not None:
        return path
    try:
        start = _read(file, IN_MEMORY + 1)
        return start if len(start) <= IN_MEMORY else _to_disk(file, start, limit)
    except (OSError, ValueError) as error:  # ValueError: it is closed.
        problem = reason(error) if isinstance(error, OSError) else str(error).rstrip(".")
        raise Problem(f"it cannot be read: {problem}") from None


def _on_disk(file: BinaryIO) -> Path | None:
    """The path of a file object that stands at the beginning of a file which still bears its name."""
    # Only plain ones hold what is on disk: a decompressing one has the name of the compressed file.
    if type(file) not in (io.BufferedReader, io.FileIO) or type(getattr(file, "raw", file)) is not io.FileIO:
        return None
    name = file.name
    try:
        if file.tell() == 0 and isinstance(name, str) and os.path.samestat(os.fstat(file.fileno()), os.stat(name)):
            return Path(name)
    except (OSError, ValueError):  # ValueError: it is closed.
        pass
    return None


def _read(file: BinaryIO, size: int) -> bytes:
    """Up to ``size`` bytes, less only at the end."""
    blocks = []
    while size > 0 and (block := file.read(min(size, _BLOCK))):
        if not isinstance(block, bytes):
            raise Problem("it was opened as text; open it in binary mode ('rb')")
        blocks.append(block)
        size -= len(block)
    return b"".join(blocks)


def _to_disk(file: BinaryIO, start: bytes, limit: int) -> Path:
    descriptor, name = tempfile.mkstemp(prefix="edgewire-")
    path = SpooledPath(name).owning()
    size = len(start)
    with os.fdopen(descriptor, "wb") as copy:
        copy.write(start)
        while block := _read(file, _BLOCK):
            size += len(block)
            if size > limit:  # An endless one must not fill the disk.
                raise Problem(f"it has more than {limit:,} bytes, the most that the service takes")
            copy.write(block)
    return path
