"""What the sandbox remembers: one SQLite database (write-ahead log), and blobs as files beside it.

What was acknowledged survives the death of the process: a handler runs inside one transaction, and its answer leaves
after the commit. A blob is complete under its name before the row that names it is written.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sqlite3
import tempfile
import threading
import uuid
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

Record = dict[str, Any]
"""The JSON object of one thing that is kept."""

_UNFINISHED = ".new-"
_OLD = ".old-"
_PART, _NAME = re.compile("[0-9a-f]{2}"), re.compile("[0-9a-f]{64}")

_LARGEST = 2**63 - 1

_TABLES = """
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, scope INTEGER NOT NULL, id NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, scope, id)
) WITHOUT ROWID;
"""


class Store:
    """The database and its blobs.

    Args:
        folder: where they live; None keeps the database in memory and the blobs in a temporary folder.
        tables: further ``CREATE TABLE IF NOT EXISTS`` statements, of the modules that need tables of their own.
    """

    def __init__(self, folder: Path | None = None, tables: Sequence[str] = ()) -> None:
        self._temporary = Path(tempfile.mkdtemp(prefix="edgewire-sandbox-")) if folder is None else None
        self.folder = folder or self._temporary or Path()
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._depth = 0
        self._cleared = False
        self._generation = 0
        self._when_committed: list[Callable[[], None]] = []
        self._tables = (_TABLES, *tables)
        self.connection = sqlite3.connect(
            ":memory:" if folder is None else self.folder / "state.sqlite3",
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = NORMAL")
            self._make_tables()
        except sqlite3.Error:  # such as: the file is no database
            self.connection.close()
            raise
        self.blobs = Blobs(self.folder / "blobs")

    def _make_tables(self) -> None:
        """The version of a database is a checksum of what made it: with other tables it would be misread."""
        version = zlib.crc32("".join(self._tables).encode()) & 0x7FFFFFFF
        found = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if found != version and self.connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise sqlite3.DatabaseError("another version of the sandbox wrote it")
        for statements in self._tables:
            self.connection.executescript(statements)
        self.connection.execute(f"PRAGMA user_version = {version}")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing. Nested, it belongs to the outer one. Other threads wait."""
        with self._lock:
            outermost = self._depth == 0
            if outermost:
                self.connection.execute("BEGIN IMMEDIATE")
                self._cleared = False
                self._when_committed = []
            self._depth += 1
            try:
                yield self.connection
                if outermost:
                    self.connection.execute("COMMIT")
            except BaseException:
                # SQLite has ended it by itself where the disk is full. A commit that failed must not stay open.
                if outermost and self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            finally:
                self._depth -= 1
            if outermost and self._cleared:
                # Not before the commit: killed in between, there would be rows of blobs that are gone.
                self.blobs.clear()
                self._generation += 1
            calls = self._when_committed if outermost else []
            if outermost:
                self._when_committed = []
        for call in calls:
            call()

    def when_committed(self, call: Callable[[], None]) -> None:
        """Call something when the transaction that is under way is safe, or at once where there is none.

        Of a transaction that is taken back, nothing is called: what it did was never so.
        """
        with self._lock:  # held by whoever has a transaction: others wait for its end
            if self._depth:
                self._when_committed.append(call)
                return
        call()

    @property
    def generation(self) -> int:
        """How often everything was forgotten: what began in another generation must not be kept in this one."""
        with self._lock:
            return self._generation

    def rows(self, query: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """What a ``SELECT`` finds."""
        with self._lock:
            return self.connection.execute(query, parameters).fetchall()

    def next_id(self, name: str, first: int = 1) -> int:
        """The next number of a series; numbers are never used twice, also not after a deletion."""
        with self.transaction() as database:
            row = database.execute(
                "INSERT INTO counters VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
                (name, first),
            ).fetchone()
        return int(row[0])

    def put(self, kind: str, scope: int, id: int | str, body: Record) -> None:
        """Keep ``body``, in place of what had the same kind, scope and id.

        Args:
            kind: what it is, such as ``device``.
            scope: whose it is: the id of a project or an organisation, 0 for nobody's.
        """
        with self.transaction() as database:
            database.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)", (kind, scope, id, json.dumps(body)))

    def get(self, kind: str, scope: int, id: int | str) -> Record | None:
        """One of them; None where there is none."""
        if _beyond(scope, id):
            return None
        with self._lock:
            row = self.connection.execute(
                "SELECT body FROM records WHERE kind = ? AND scope = ? AND id = ?", (kind, scope, id)
            ).fetchone()
        return json.loads(row[0]) if row else None

    def all(self, kind: str, scope: int | None = None, **equal: str | int | bool | None) -> list[Record]:
        """All of a kind, by id; of every scope where that is None; only those whose top-level fields equal."""
        query, values = "SELECT body FROM records WHERE kind = ?", [kind]
        parameters: list[str | int | bool | None] = [*values]
        if _beyond(scope, *equal.values()):
            return []
        if scope is not None:
            query += " AND scope = ?"
            parameters.append(scope)
        for name, value in equal.items():
            query += " AND json_extract(body, ?) IS ?"
            parameters += [f"$.{name}", value]
        with self._lock:
            rows = self.connection.execute(query + " ORDER BY scope, id", parameters).fetchall()
        return [json.loads(body) for (body,) in rows]

    def remove(self, kind: str, scope: int, id: int | str | None = None) -> int:
        """Forget one, or all of a kind and scope. Returns how many there were."""
        query, parameters = "DELETE FROM records WHERE kind = ? AND scope = ?", [kind, scope]
        if _beyond(scope, id):
            return 0
        if id is not None:
            query += " AND id = ?"
            parameters.append(id)
        with self.transaction() as database:
            return database.execute(query, parameters).rowcount

    def clear(self) -> None:
        """Forget everything; the blobs when the transaction is over."""
        with self.transaction() as database:
            self._cleared = True
            names = [
                name
                for (name,) in database.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                )
            ]
            for name in names:
                database.execute(f"DELETE FROM {name}")

    def close(self) -> None:
        """Let go of the files; a temporary folder is removed."""
        with self._lock:
            self.connection.close()
        self.blobs.close()
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)


def _beyond(*values: str | int | None) -> bool:
    """Whether one of them is a number that nothing has, and that SQLite cannot even be asked for."""
    return any(isinstance(value, int) and abs(value) > _LARGEST for value in values)


class Blobs:
    """Files by the SHA-256 of their content. Equal content is kept once and never changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._closing = threading.Event()
        self._removing: threading.Thread | None = None
        folder.mkdir(parents=True, exist_ok=True)
        for unfinished in folder.glob(f"{_UNFINISHED}*"):  # of a process that died while it wrote
            unfinished.unlink()
        self._remove_old()

    def path(self, digest: str) -> Path:
        """Where the content of that digest is, or would be."""
        return self._folder / digest[:2] / digest

    def add(self, content: bytes | BinaryIO) -> str:
        """Keep ``content`` and give its digest (hex); the file is whole, under its name, when this returns."""
        descriptor, name = tempfile.mkstemp(dir=self._folder, prefix=_UNFINISHED)
        try:
            digest = hashlib.sha256()
            with os.fdopen(descriptor, "wb") as file:
                if isinstance(content, bytes):
                    digest.update(content)
                    file.write(content)
                else:
                    while chunk := content.read(1 << 20):
                        digest.update(chunk)
                        file.write(chunk)
            target = self.path(digest.hexdigest())
            target.parent.mkdir(exist_ok=True)
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        return digest.hexdigest()

    def read(self, digest: str) -> bytes:
        """The whole content."""
        return self.path(digest).read_bytes()

    def all(self) -> Iterator[str]:
        """The digests of all blobs."""
        for part in self._folder.iterdir():
            if _PART.fullmatch(part.name) and part.is_dir():
                yield from (blob.name for blob in part.iterdir() if _NAME.fullmatch(blob.name))

    def remove(self, digest: str) -> None:
        """Remove one, which nothing may name."""
        with suppress(OSError):  # another program reads it; the next time will do
            self.path(digest).unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove every blob. They are put aside at once; a hundred thousand take seconds to be deleted."""
        if any(self._folder.iterdir()):
            try:
                self._folder.rename(self._folder.parent / f"{_OLD}{uuid.uuid4().hex}")
            except OSError:  # as Windows does while one of the files is open
                shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(exist_ok=True)
        self._remove_old()

    def close(self) -> None:
        """End what goes on in the background; what it leaves is removed when the folder is opened the next time."""
        self._closing.set()
        if self._removing is not None:
            self._removing.join()

    def _remove_old(self) -> None:
        alive = self._removing is not None and self._removing.is_alive()
        if not alive and any(self._folder.parent.glob(f"{_OLD}*")):
            self._removing = threading.Thread(target=self._remove, name="edgewire-sandbox-blobs", daemon=True)
            self._removing.start()

    def _remove(self) -> None:
        tried: set[Path] = set()
        while left := set(self._folder.parent.glob(f"{_OLD}*")) - tried:
            for old in left:
                for part in old.iterdir():
                    if self._closing.is_set():
                        return
                    shutil.rmtree(part, ignore_errors=True) if part.is_dir() else part.unlink(missing_ok=True)
                shutil.rmtree(old, ignore_errors=True)
            tried |= left  # what cannot be removed now is no reason to go on for ever
