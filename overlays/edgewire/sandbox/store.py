"""What the sandbox remembers: one SQLite database (write-ahead log), and blobs as files beside it.

What was acknowledged survives the death of the process: a handler runs inside one transaction, and its answer leaves
after the commit. A blob is complete under its name before the row that names it is written.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

Record = dict[str, Any]
"""The JSON object of one thing that is kept."""

_UNFINISHED = ".new-"

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
        self._tables = (_TABLES, *tables)
        self.connection = sqlite3.connect(
            ":memory:" if folder is None else self.folder / "state.sqlite3",
            isolation_level=None,
            check_same_thread=False,
        )
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")
        for statements in self._tables:
            self.connection.executescript(statements)
        self.blobs = Blobs(self.folder / "blobs")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing. Nested, it belongs to the outer one. Other threads wait."""
        with self._lock:
            outermost = self._depth == 0
            if outermost:
                self.connection.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield self.connection
            except BaseException:
                if outermost:
                    self.connection.execute("ROLLBACK")
                raise
            else:
                if outermost:
                    self.connection.execute("COMMIT")
            finally:
                self._depth -= 1

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
        """Forget everything."""
        with self.transaction() as database:
            names = [
                name
                for (name,) in database.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                )
            ]
            for name in names:
                database.execute(f"DELETE FROM {name}")
        self.blobs.clear()

    def close(self) -> None:
        """Let go of the files; a temporary folder is removed."""
        with self._lock:
            self.connection.close()
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)


def _beyond(*values: str | int | None) -> bool:
    """Whether one of them is a number that nothing has, and that SQLite cannot even be asked for."""
    return any(isinstance(value, int) and abs(value) > _LARGEST for value in values)


class Blobs:
    """Files by the SHA-256 of their content. Equal content is kept once and never changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for unfinished in folder.glob(f"{_UNFINISHED}*"):  # of a process that died while it wrote
            unfinished.unlink()

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

    def clear(self) -> None:
        """Remove every blob."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True, exist_ok=True)
