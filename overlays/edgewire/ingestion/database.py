"""The file that the journal is kept in: opening it, its tables, and what its failures mean to people."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from ..errors import UploadError

VERSION = 1
_APPLICATION = 0x65647765  # "edwe"
_WAIT = 30.0

_TABLES = """
CREATE TABLE targets(
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    api_key TEXT NOT NULL,       -- fingerprint
    project INTEGER,             -- as the service's answers name it
    UNIQUE(host, api_key)
);
CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, began INTEGER NOT NULL, process INTEGER NOT NULL);
CREATE TABLE files(
    id INTEGER PRIMARY KEY,
    target INTEGER NOT NULL,
    key BLOB NOT NULL,           -- label fingerprint (8 bytes), sha256 of the content (32 bytes)
    category TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    run INTEGER NOT NULL,        -- the run that said so last
    sample INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    at INTEGER NOT NULL
);
CREATE UNIQUE INDEX files_by_key ON files(target, key);
CREATE TABLE contents(
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    sha256 BLOB NOT NULL
) WITHOUT ROWID;
"""


_ELSEWHERE = "give another path (--journal, EDGEWIRE_STATE_DIR) or none (--no-journal)"
_HEADER = 100
"""Bytes at the beginning of every SQLite file."""


class JournalError(UploadError):
    """The journal cannot be used. Nothing was lost: the service is asked what it has when the upload is made again."""


class Database:
    """One connection, used by one thread at a time.

    Raises:
        JournalError: the file cannot be used; the text says why and what to do.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._process = os.getpid()
        self._connection: sqlite3.Connection | None = None
        with self.failures():
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                # Names of files may be private. SQLite gives its other files the mode of this one.
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
                if 0 < path.stat().st_size < _HEADER:  # SQLite would take it for empty
                    raise JournalError(_sentence(path, sqlite3.DatabaseError("not a database")))
            connection = sqlite3.connect(
                path or ":memory:", timeout=_WAIT, isolation_level=None, check_same_thread=False, cached_statements=256
            )
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN")  # one look at it: another process may be making the tables right now
        version = self._version(connection)
        connection.execute("COMMIT")
        if version == 0:
            _patiently(connection, "PRAGMA journal_mode=WAL")
            connection.execute("BEGIN IMMEDIATE")
            if self._version(connection) == 0:  # nobody else made the tables meanwhile
                for statement in _TABLES.split(";\n"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id={_APPLICATION}")
                connection.execute(f"PRAGMA user_version={VERSION}")
            connection.execute("COMMIT")
        # A commit is not flushed to the disk. What power loss takes away is asked again, and the service says that it
        # has it; only `durably` is there for what could not be asked again.
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA wal_autocheckpoint=4000")
        connection.execute("PRAGMA cache_size=-16000")

    def _version(self, connection: sqlite3.Connection) -> int:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        if application != _APPLICATION and (
            application or version or connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        ):
            raise JournalError(f"{self.path} is a database of another program; give the journal another path")
        if version > VERSION:
            raise JournalError(
                f"The journal {self.path} was written by a newer edgewire (its version is {version}, and this one knows"
                f" {VERSION}); update edgewire or give another path"
            )
        return version

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, without a transaction."""
        with self._lock, self.failures():
            if self._connection is None:
                raise JournalError(f"The journal {self.path or 'in memory'} is closed; open it again")
            if os.getpid() != self._process:
                raise JournalError("The journal was opened before this process was forked; open it in this one")
            yield self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction: all of it happens, or nothing."""
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    @contextlib.contextmanager
    def durably(self) -> Iterator[sqlite3.Connection]:
        """As `writing`; what was written is on the disk afterwards, and survives the loss of power."""
        with self.reading() as connection:
            connection.execute("PRAGMA synchronous=FULL")
            try:
                with self.writing():
                    yield connection
            finally:
                connection.execute("PRAGMA synchronous=NORMAL")

    def close(self) -> None:
        """Closes the file. Twice is as good as once."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None and os.getpid() == self._process:
                connection.close()

    @contextlib.contextmanager
    def failures(self) -> Iterator[None]:
        """Failures of the database or the disk as one sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise JournalError(_sentence(self.path, error)) from error
        except OSError as error:
            raise JournalError(
                f"The journal {self.path} cannot be opened: {error.strerror or error}; {_ELSEWHERE}"
            ) from error


def _patiently(connection: sqlite3.Connection, statement: str) -> None:
    """SQLite does not wait for others when the mode of the journal is changed, so this does."""
    until = time.monotonic() + _WAIT
    while True:
        try:
            connection.execute(statement)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def _sentence(path: Path | None, error: sqlite3.Error) -> str:
    said = str(error)
    if "not a database" in said:
        return f"{path} is not a journal of edgewire; give another path, or remove the file"
    if "malformed" in said or "corrupt" in said:
        return f"The journal {path} is damaged; move it away and start again: the service then says what it has"
    if "locked" in said or "busy" in said:
        return f"Another program keeps the journal {path} locked; start again when it has ended"
    if "full" in said:
        return f"There is no space left for the journal {path}; make some and start again"
    if "readonly" in said:
        return f"The journal {path} cannot be written; {_ELSEWHERE}"
    return f"The journal {path} cannot be used: {said}; {_ELSEWHERE}"


def default_path() -> Path:
    """``$EDGEWIRE_STATE_DIR/journal.sqlite3``; without it, in the place of the system for such files."""
    if given := os.environ.get("EDGEWIRE_STATE_DIR"):
        return Path(given).expanduser() / "journal.sqlite3"
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "edgewire" / "journal.sqlite3"
