"""Which runs are alive: each holds a lock of the operating system, which ends with its process, however that ends."""

from __future__ import annotations

import os
import sys
import weakref
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # Not lockf: its locks belong to the process, so that two runs in one would not see each other's.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_held: weakref.WeakSet[Held] = weakref.WeakSet()


def _forget() -> None:
    for held in list(_held):
        held.forget()


if hasattr(os, "register_at_fork"):
    # A child that outlives its parent must not keep the parent's run alive.
    os.register_at_fork(after_in_child=_forget)


class Held:
    """The sign of life of this run, until it is let go."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where the file cannot be made or locked."""
        self._path = path
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise
        _held.add(self)

    def forget(self) -> None:
        """This process is not the one of the run."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def release(self) -> None:
        """The run is over."""
        if self._descriptor is not None:
            with suppress(OSError):
                self._path.unlink()  # before closing: whoever opened it meanwhile finds it locked, then gone
            os.close(self._descriptor)
            self._descriptor = None


def is_alive(path: Path) -> bool:
    """Whether the run with this sign of life still is. The sign of a dead one is removed."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        _lock(descriptor)
    except OSError:
        return True
    else:
        with suppress(OSError):
            path.unlink()
        return False
    finally:
        os.close(descriptor)
