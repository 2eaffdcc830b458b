"""What is known of each file at each target, kept in SQLite, so that a run that is killed goes on where it was.

A file is known by its content, category and labels, not by its path. These are its states::

    (no row) ── claim ──► pending ── sending ──► sending ── settle ──► stored | there | rejected
                             │  ▲                   │
                          release │              settle ──► unknown ── claim ──► sending
                             ▼  │
                           (open)

``pending`` and ``sending`` belong to a run. When that run is dead, ``pending`` is open again and ``sending`` is
unknown. Unknown is asked again, in such a way that the service stores nothing twice. ``sending`` is only written where
the caller allows duplicates: otherwise every request tells the service to store none, and asking once too often does no
harm.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from .alive import Held, is_alive
from .database import Database, JournalError, default_path
from .item import Stat

__all__ = [
    "Claim",
    "Journal",
    "JournalError",
    "Ledger",
    "OtherProject",
    "Settlement",
    "Verdict",
    "Want",
    "default_path",
]

_MANY = 100
_RACY = 2_000_000_000
_INSERT = (
    "INSERT OR IGNORE INTO files(target, key, category, name, state, run, at) VALUES ",
    "(?, ?, ?, ?, 'pending', ?, ?)",
    "",
)
_SETTLE = (
    "UPDATE files SET state=v.column2, sample=coalesce(v.column3, sample), attempts=attempts+v.column4,"
    " reason=v.column5, run=v.column6, at=v.column7 FROM (VALUES ",
    "(?, ?, ?, ?, ?, ?, ?)",
    ") AS v WHERE files.id = v.column1 AND files.state IN ('pending', 'sending')",  # what is settled stays so
)
_REMEMBER = (
    "INSERT OR REPLACE INTO contents(path, size, mtime_ns, inode, sha256) VALUES ",
    "(?, ?, ?, ?, ?)",
    "",
)


class Want(NamedTuple):
    """A file that a run would like to send.

    Attributes:
        key: label fingerprint and sha256.
        category, name: for people who look into the journal, and for messages.
        base: the key that it has where duplicates are not allowed; None where they are not.
    """

    key: bytes
    category: str
    name: str
    base: bytes | None = None


class Verdict(Enum):
    """What the journal says to that."""

    SEND = auto()
    """Send it; nobody else will."""
    ASK = auto()
    """Send it, but the service may have it already."""
    KNOWN = auto()
    """It is known what became of it."""
    BUSY = auto()
    """It is being sent, by this run or by another."""


class Claim(NamedTuple):
    """The answer to a `Want`. ``row`` is 0 where there is none."""

    verdict: Verdict
    row: int
    state: str = ""
    sample: int | None = None
    reason: str = ""
    name: str = ""
    own: bool = False
    """The row was last written by this run."""


class Settlement(NamedTuple):
    """What became of a file: ``stored``, ``there``, ``rejected``, ``unknown``, or ``pending``: open again."""

    row: int
    state: str
    sample: int | None = None
    attempts: int = 0
    reason: str | None = None


class OtherProject(JournalError):
    """The service stores into another project than the journal knows for this key. What it knows does not hold."""


class Journal:
    """A journal file, or one in memory (``path`` None) that is forgotten when it is closed.

    Raises:
        JournalError: the file cannot be used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._database = Database(path)
        self._open: set[int] = set()

    def begin(self, host: str, api_key: str) -> Ledger:
        """What this journal knows of one target, for one run. Close it at the end of the run.

        Args:
            host: of the ingestion service.
            api_key: only its fingerprint is kept.
        """
        fingerprint = hashlib.sha256(api_key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        with self._database.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO targets(host, api_key) VALUES (?, ?)", (host, fingerprint))
            target, project = connection.execute(
                "SELECT id, project FROM targets WHERE host=? AND api_key=?", (host, fingerprint)
            ).fetchone()
            if project is not None:
                _adopt(connection, host, target, project)
            run = connection.execute(
                "INSERT INTO runs(began, process) VALUES (?, ?)", (int(time.time()), os.getpid())
            ).lastrowid
        assert run is not None  # an INSERT that did not raise has made a row
        held = None
        if self.path is not None:
            with self._database.failures():
                held = Held(self._sign(run))
        self._open.add(run)
        return Ledger(self, self._database, target, project, run, held)

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _sign(self, run: int) -> Path:
        assert self.path is not None  # callers have asked
        return self.path.with_name(f"{self.path.name}-run{run}")

    def _alive(self, run: int) -> bool:
        return run in self._open or (self.path is not None and is_alive(self._sign(run)))


class Ledger:
    """What one run sees of the journal: one target."""

    def __init__(
        self, journal: Journal, database: Database, target: int, project: int | None, run: int, held: Held | None
    ) -> None:
        self._journal, self._database = journal, database
        self._target, self.project, self._run, self._held = target, project, run, held
        self.persistent = journal.path is not None

    def claim(self, wants: Sequence[Want], *, retry_rejected: bool = False) -> list[Claim]:
        """What to do with each file; those to be sent are this run's from now on. The keys differ from each other."""
        with self._database.writing() as connection:
            before = connection.execute("SELECT coalesce(max(id), 0) FROM files").fetchone()[0]
            now = int(time.time())
            made = 0
            for some in _chunks(wants):
                values: list[object] = []
                for want in some:
                    values += (self._target, want.key, want.category, _storable(want.name), self._run, now)
                made += connection.execute(_many(_INSERT, len(some)), values).rowcount
            if made == len(wants) and all(want.base is None for want in wants):
                return [Claim(Verdict.SEND, row) for row in range(before + 1, before + 1 + made)]
            dead: dict[int, bool] = {}
            return [self._one(connection, want, before, retry_rejected, dead) for want in wants]

    def look(self, wants: Sequence[Want], *, retry_rejected: bool = False) -> list[Claim]:
        """What `claim` would say, without a claim."""
        dead: dict[int, bool] = {}
        with self._database.reading() as connection:
            return [self._said(self._find(connection, want.key), retry_rejected, dead) for want in wants]

    def _one(
        self, connection: sqlite3.Connection, want: Want, before: int, retry_rejected: bool, dead: dict[int, bool]
    ) -> Claim:
        row = self._find(connection, want.key)
        assert row is not None  # it is there, or it was just made
        if row[0] <= before:
            claim = self._said(row, retry_rejected, dead)
        elif want.base is not None and (base := self._find(connection, want.base)) and base[5] == _storable(want.name):
            # The same file was sent when duplicates were not allowed.
            claim = self._said(base, retry_rejected, dead)._replace(row=row[0])
            if claim.verdict is Verdict.KNOWN:
                connection.execute(
                    "UPDATE files SET state=?, sample=?, reason=? WHERE id=?", (base[1], base[3], base[4], row[0])
                )
            elif claim.verdict is Verdict.BUSY:
                connection.execute("UPDATE files SET run=0 WHERE id=?", (row[0],))
            elif base[1] != "pending" or base[2]:
                claim = claim._replace(verdict=Verdict.ASK)
        else:
            return Claim(Verdict.SEND, row[0])
        if claim.verdict in (Verdict.SEND, Verdict.ASK):
            # What may have been stored stays so, even if this run too dies before it sends.
            state = "sending" if claim.verdict is Verdict.ASK else "pending"
            connection.execute("UPDATE files SET state=?, run=? WHERE id=?", (state, self._run, row[0]))
        return claim

    def _find(self, connection: sqlite3.Connection, key: bytes) -> tuple[Any, ...] | None:
        found: tuple[Any, ...] | None = connection.execute(
            "SELECT id, state, run, sample, reason, name FROM files WHERE target=? AND key=?", (self._target, key)
        ).fetchone()
        return found

    def _said(self, row: tuple[Any, ...] | None, retry_rejected: bool, dead: dict[int, bool]) -> Claim:
        if row is None:
            return Claim(Verdict.SEND, 0)
        number, state, run, sample, reason, name = row
        own = run == self._run
        verdict = Verdict.KNOWN
        if state in ("pending", "sending") and run:
            if run not in dead:
                dead[run] = not (own or self._journal._alive(run))
            open_again = Verdict.ASK if state == "sending" else Verdict.SEND
            verdict = open_again if dead[run] else Verdict.BUSY
        elif state in ("pending", "unknown"):
            verdict = Verdict.SEND if state == "pending" else Verdict.ASK
        elif state == "rejected" and retry_rejected and not own:
            verdict = Verdict.SEND
        return Claim(verdict, number, state, sample, reason or "", name, own)

    def sending(self, rows: Iterable[int]) -> None:
        """These files are about to be sent in a way that could store them twice. On the disk before this returns:
        after a loss of power, nothing but this row tells that the service may have them.
        """
        with self._database.durably() as connection:
            for some in _chunks(list(rows)):
                marks = ", ".join("?" * len(some))
                connection.execute(f"UPDATE files SET state='sending' WHERE id IN ({marks})", some)

    def settle(self, settlements: Sequence[Settlement]) -> None:
        """What became of these files; they are not this run's any more."""
        now = int(time.time())
        with self._database.writing() as connection:
            for some in _chunks(settlements):
                values: list[object] = []
                for row, state, sample, attempts, reason in some:
                    # An open row belongs to nobody.
                    values += (row, state, sample, attempts, reason, 0 if state == "pending" else self._run, now)
                connection.execute(_many(_SETTLE, len(some)), values)

    def name_project(self, project: int) -> None:
        """The service's answers name this project.

        Raises:
            OtherProject: the journal knows another one for this key. From now on it knows this one, and nothing of it.
        """
        if project == self.project:
            return
        with self._database.writing() as connection:
            if self.project is None:
                connection.execute("UPDATE targets SET project=? WHERE id=?", (project, self._target))
                self.project = project
                return
            connection.execute("UPDATE targets SET api_key=api_key || '-' || id WHERE id=?", (self._target,))
            connection.execute(
                "INSERT INTO targets(host, api_key, project) SELECT host, substr(api_key, 1, 16), ?"
                " FROM targets WHERE id=?",
                (project, self._target),
            )
        raise OtherProject(
            f"The journal knows this key as that of project {self.project}, and the service stores into project"
            f" {project}; start again, and everything is asked anew"
        )

    def recall(self, files: Sequence[tuple[str, Stat]]) -> list[bytes | None]:
        """The sha256 of each file that has not changed since `remember`."""
        known: dict[str, tuple[Stat, bytes]] = {}
        with self._database.reading() as connection:
            for some in _chunks([path for path, _ in files if _storable(path) == path]):
                places = ", ".join("?" * len(some))
                rows = connection.execute(
                    f"SELECT path, size, mtime_ns, inode, sha256 FROM contents WHERE path IN ({places})", some
                )
                known.update((path, (Stat(*stat), sha256)) for path, *stat, sha256 in rows)
        found = [known.get(path) for path, _ in files]
        return [hit[1] if hit and hit[0] == stat else None for hit, (_, stat) in zip(found, files, strict=True)]

    def remember(self, files: Iterable[tuple[str, Stat, bytes]]) -> None:
        """The sha256 of files, for later runs. One that was written just now is left out: it could be written again
        without its time changing.
        """
        recent = time.time_ns() - _RACY
        old = [
            (path, *stat, sha256) for path, stat, sha256 in files if stat.mtime_ns < recent and _storable(path) == path
        ]
        if not old:
            return
        with self._database.writing() as connection:
            for some in _chunks(old):
                connection.execute(_many(_REMEMBER, len(some)), [value for row in some for value in row])

    def close(self) -> None:
        """The run is over; what it still claims is open again."""
        self._journal._open.discard(self._run)
        if self._held is not None:
            self._held.release()


def host_of(endpoint: str) -> str:
    """The host of an address, with its port where it has one: what the journal tells services apart by."""
    return urlsplit(endpoint).netloc.rpartition("@")[2].lower() or endpoint


def _adopt(connection: sqlite3.Connection, host: str, target: int, project: int) -> None:
    """What was learnt with other keys of the same project holds for this one too. Claims stay where they are."""
    connection.execute(
        "INSERT INTO files(target, key, category, name, state, run, sample, attempts, reason, at)"
        " SELECT ?, key, category, name, state, run, sample, attempts, reason, at FROM files"
        " WHERE target IN (SELECT id FROM targets WHERE host=? AND project=? AND id<>?)"
        " AND state IN ('stored', 'there', 'rejected', 'unknown')"
        " ON CONFLICT(target, key) DO UPDATE SET state=excluded.state, sample=excluded.sample"
        " WHERE excluded.state IN ('stored', 'there') AND files.state NOT IN ('stored', 'there') AND files.run=0",
        (target, host, project, target),
    )


def _chunks(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[start : start + _MANY] for start in range(0, len(values), _MANY))


def _many(statement: tuple[str, str, str], rows: int) -> str:
    """One statement for many rows: SQLite then runs without Python, and without its lock, for all of them."""
    before, row, after = statement
    return before + ", ".join([row] * rows) + after


def _storable(text: str) -> str:
    """``text`` as SQLite can keep it: half a surrogate pair, from a file name that is no UTF-8, is escaped."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()
