"""A data folder belongs to one sandbox at a time."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from .errors import SandboxError


class Lock:
    """Held from its making to ``release``, or to the death of the process, whatever kills it.

    The lock is SQLite's on a file of its own: it is the same on every system, and needs no cleaning up.

    Raises:
        SandboxError: another sandbox has the folder, or it cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(
                folder / "lock.sqlite3", isolation_level=None, timeout=0, check_same_thread=False
            )
        except (OSError, sqlite3.Error) as error:
            raise unusable(folder, error) from None
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._connection.close()
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                raise SandboxError(
                    f"another sandbox uses the data folder {folder}; stop that one, or choose another folder"
                ) from None
            raise unusable(folder, error) from None

    def release(self) -> None:
        """Let another have it."""
        self._connection.close()


def unusable(folder: Path, error: OSError | sqlite3.Error) -> SandboxError:
    """What to raise where a folder, or the state in it, can not be read and written."""
    reason = (error.strerror if isinstance(error, OSError) else None) or error
    return SandboxError(f"the data folder {folder} cannot be used: {reason}; choose another")
