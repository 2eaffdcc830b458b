"""Jobs: what was started, how far it is, what it wrote. A job's state is a function of its plan and the clock.

Nothing runs while a job runs. It has a plan (when it starts, its log lines, when and how it ends), laid down when it is
started; asking for its state compares the plan with the clock. What it leaves behind happens in ``settle``, once, in
order, before anything that could see it. A job counts as over when it is settled, so that who sees it finished also
sees what it left, and so that it stays finished should the clock be set back.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..answers import Refusal
from ..store import Record
from . import plans
from .plans import LEVELS, Level, Line, written
from .scripts import Scripts

if TYPE_CHECKING:
    from ..answers import Fields
    from ..call import Call
    from ..service import Service

TABLE = """
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner INTEGER NOT NULL,
    operation TEXT NOT NULL,
    key TEXT NOT NULL,
    category TEXT NOT NULL,
    category_key TEXT NOT NULL,
    parent INTEGER,
    created REAL NOT NULL,
    started REAL NOT NULL,
    finished REAL NOT NULL,
    succeeds INTEGER NOT NULL,
    settled REAL,
    body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS jobs_by_owner ON jobs (owner_kind, owner, id);
CREATE INDEX IF NOT EXISTS jobs_to_settle ON jobs (finished, id) WHERE settled IS NULL;
CREATE TABLE IF NOT EXISTS job_lines (
    job INTEGER NOT NULL, number INTEGER NOT NULL, at REAL NOT NULL, level TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (job, number)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS job_lines_by_time ON job_lines (job, at, number);
"""

OwnerKind = Literal["project", "organization"]
UNKNOWN = "No job with this ID found"
UNCANCELLABLE = "Unknown job ID "
_COLUMNS = (
    "id, owner_kind, owner, operation, key, category, category_key, parent, created, started, finished, succeeds, "
    "settled, body"
)
_FIRST_ID = 20_000_001
_LARGEST_ID = 2**63 - 1
_log = logging.getLogger("edgewire.sandbox")


@dataclass(frozen=True, slots=True)
class Job:
    """One job.

    Attributes:
        operation: operationId that started it. ``key``: what the contract's ``job.key`` says.
        created, started, finished: seconds since the epoch; by plan, also where they are still to come.
        succeeds: how it ends, or ended.
        settled: when it was found to be over, and had its effect; None until then.
        parent: the job that started it; None for most.
        user: who started it, where that is known. ``notify``: users to be told when it ends.
        data: what the handler that started it wants to know when it has ended.
    """

    id: int
    owner_kind: OwnerKind
    owner: int
    operation: str
    key: str
    category: str
    category_key: str
    parent: int | None
    created: float
    started: float
    finished: float
    succeeds: bool
    settled: float | None
    user: int | None
    notify: tuple[int, ...]
    data: Mapping[str, Any]

    @property
    def over(self) -> bool:
        """Whether it has ended, and what it leaves is there."""
        return self.settled is not None


@dataclass(frozen=True, slots=True)
class Written:
    """One line that a job has written; ``number`` counts from 0, ``at`` is in seconds since the epoch."""

    number: int
    at: float
    level: Level
    text: str


class Jobs:
    """All jobs.

    Args:
        starters: the operations that start them.

    Attributes:
        changes: counts what happened to jobs, so that who waits can tell whether anything did.
    """

    def __init__(self, service: Service, starters: frozenset[str]) -> None:
        self._service = service
        self._store = service.store
        self._starters = starters
        self._scripts = Scripts(service.store, service.contract.operations, starters)
        self._settling = False
        self.changes = 0

    @property
    def scripts(self) -> Scripts:
        """What is said of jobs to come."""
        return self._scripts

    def script(self, operation: str = "*", **given: Any) -> Record:
        """Say how the jobs that start from now on go; see ``Scripts.add`` for what can be said."""
        return self._scripts.add(operation, **given)

    def start(
        self,
        call: Call,
        *,
        data: Mapping[str, Any] | None = None,
        lines: Sequence[str | Line] = (),
        key: str | None = None,
        parent: int | None = None,
    ) -> Fields:
        """Start the job of ``call``'s operation for its project or organisation; the answer is ``{"id": …}``.

        Args:
            data: JSON that its effect finds in ``job.data``.
            lines: what it writes, evenly over its time, after the line that says that nobody works here.
            key: external identifier; by default what the operation does and the ids of the path.
        """
        organization = "organizationId" in call.path
        job = self.begin(
            call.operation.id,
            "organization" if organization else "project",
            call.organization if organization else call.project,
            data=data,
            lines=lines,
            key=key or plans.key(call.operation.id, call.path),
            parent=parent,
            user=call.caller.id if call.caller.kind == "user" else None,
        )
        return {"id": job.id}

    def begin(
        self,
        operation: str,
        owner_kind: OwnerKind,
        owner: int,
        *,
        data: Mapping[str, Any] | None = None,
        lines: Sequence[str | Line] = (),
        key: str | None = None,
        parent: int | None = None,
        user: int | None = None,
    ) -> Job:
        """Start a job without a request, such as one that another job starts.

        Raises:
            ValueError: the operation is none of those that are said to start jobs, so that no script can be for it.
        """
        if operation not in self._starters:
            raise ValueError(f"{operation} is not said to start jobs: give its handler starts_job=True")
        with self._store.transaction() as database:
            seconds = float(self._service.job_seconds)
            plan = self._scripts.plan(operation, seconds, lines, operation in self._service.effects)
            id = self._store.next_id("job", _FIRST_ID)
            created = self._service.clock.now()
            started = created + plan.queued
            finished = started + plan.seconds
            category_key, category = plans.names(operation)
            key = (key or plans.key(operation, {})).encode("utf-8", "replace").decode()
            body = json.dumps({"user": user, "notify": [], "data": dict(data or {})})
            database.execute(
                f"INSERT INTO jobs ({_COLUMNS}) VALUES ({', '.join('?' * 14)})",
                (
                    id, owner_kind, owner, operation, key, category, category_key, parent, created, started, finished,
                    plan.succeeds, None, body,
                ),
            )  # fmt: skip
            database.executemany(
                "INSERT INTO job_lines VALUES (?, ?, ?, ?, ?)",
                [
                    (id, number, min(started + line.after, finished), line.level, line.text)
                    for number, line in enumerate(plan.lines)
                ],
            )
            job = self.get(id)
            assert job is not None  # just written
            self.changes += 1
            return job

    def get(self, id: int, owner_kind: OwnerKind | None = None, owner: int | None = None) -> Job | None:
        """One; None where there is none, or where it is somebody else's."""
        if abs(id) > _LARGEST_ID:
            return None
        rows = self._store.rows(f"SELECT {_COLUMNS} FROM jobs WHERE id = ?", (id,))
        job = _job(rows[0]) if rows else None
        if job is not None and owner_kind is not None and (job.owner_kind, job.owner) != (owner_kind, owner):
            return None
        return job

    def select(
        self, where: str, parameters: Sequence[object] = (), *, limit: int = -1, offset: int = 0, newest: bool = True
    ) -> list[Job]:
        """Those that an SQL condition on the columns of ``TABLE`` finds; the newest first unless told otherwise."""
        order = "DESC" if newest else "ASC"
        query = f"SELECT {_COLUMNS} FROM jobs WHERE {where} ORDER BY id {order} LIMIT ? OFFSET ?"
        return [_job(row) for row in self._store.rows(query, (*parameters, limit, offset))]

    def count(self, where: str, parameters: Sequence[object] = ()) -> int:
        """How many an SQL condition finds."""
        return int(self._store.rows(f"SELECT COUNT(*) FROM jobs WHERE {where}", parameters)[0][0])

    def lines(self, job: Job, first: int = 0, limit: int = -1) -> list[Written]:
        """What it has written by now, the oldest first, from the line with the number ``first``."""
        rows = self._store.rows(
            "SELECT number, at, level, text FROM job_lines WHERE job = ? AND number >= ? AND number < ?"
            " ORDER BY number LIMIT ?",
            (job.id, first, self._unwritten(job), limit),
        )
        return [Written(*row) for row in rows]

    def last_lines(self, job: Job, limit: int, levels: Sequence[Level] = LEVELS) -> tuple[list[Written], int]:
        """The last of what it has written by now at some levels, the newest first, and how many there are of them."""
        where = f"job = ? AND number < ? AND level IN ({', '.join('?' * len(levels))})"
        parameters = (job.id, self._unwritten(job), *levels)
        rows = self._store.rows(
            f"SELECT number, at, level, text FROM job_lines WHERE {where} ORDER BY number DESC LIMIT ?",
            (*parameters, limit),
        )
        total = self._store.rows(f"SELECT COUNT(*) FROM job_lines WHERE {where}", parameters)[0][0]
        return [Written(*row) for row in rows], int(total)

    def log(self, job: Job, text: str, level: Level = "info") -> None:
        """Write a last line. For effects, which may so say what they did."""
        if level not in LEVELS:
            raise ValueError(f"{level!r} is no log level: give one of {', '.join(LEVELS)}")
        with self._store.transaction() as database:
            database.execute(
                "INSERT INTO job_lines SELECT ?, COALESCE(MAX(number) + 1, 0), ?, ?, ? FROM job_lines WHERE job = ?",
                (job.id, job.finished, level, written(text), job.id),
            )

    def cancel(self, job: Job) -> None:
        """End it now, without success. What it was still to write is not written.

        Raises:
            Refusal: it is over.
        """
        with self._store.transaction() as database:
            self.settle()
            current = self.get(job.id)
            if current is None or current.over:
                raise Refusal(f"{UNCANCELLABLE}{job.id}")
            now = self._service.clock.now()
            database.execute("DELETE FROM job_lines WHERE job = ? AND at > ?", (job.id, now))
            database.execute(
                "UPDATE jobs SET started = MIN(started, ?), finished = MIN(finished, ?), succeeds = 0, settled = ?"
                " WHERE id = ?",
                (now, now, now, job.id),
            )
            ended = self.get(job.id)
            assert ended is not None  # in the same transaction
            self.log(ended, "Job was cancelled", "error")
            self.changes += 1

    def notify(self, job: Job, users: Sequence[int]) -> None:
        """Say which users are to be told when it ends."""
        with self._store.transaction() as database:
            body = {"user": job.user, "notify": list(users), "data": dict(job.data)}
            database.execute("UPDATE jobs SET body = ? WHERE id = ?", (json.dumps(body), job.id))

    def forget(self, owner_kind: OwnerKind, owner: int) -> None:
        """Forget all jobs of a project or organisation that is no more."""
        with self._store.transaction() as database:
            mine = "owner_kind = ? AND owner = ?"
            database.execute(
                f"DELETE FROM job_lines WHERE job IN (SELECT id FROM jobs WHERE {mine})", (owner_kind, owner)
            )
            database.execute(f"DELETE FROM jobs WHERE {mine}", (owner_kind, owner))
            self.changes += 1

    def settle(self) -> None:
        """Let what has ended by now have its effects, in the order in which it ended."""
        if self._settling or not self._due():
            return
        with self._store.transaction() as database:
            self._settling = True
            try:
                while due := self._due():
                    self._end(database, due)
            finally:
                self._settling = False
            self.changes += 1

    def next_end(self) -> float | None:
        """When the next job ends, by plan; None where none runs. May be in the past until ``settle``."""
        rows = self._store.rows("SELECT MIN(finished) FROM jobs WHERE settled IS NULL")
        return rows[0][0]  # type: ignore[no-any-return]  # a column of numbers, or None

    def next_moment(self, owner_kind: OwnerKind, owner: int) -> float | None:
        """When a job of this owner next writes or ends, by plan; None where none is to come."""
        mine = "settled IS NULL AND owner_kind = ? AND owner = ?"
        rows = self._store.rows(
            f"SELECT MIN(moment) FROM (SELECT MIN(finished) AS moment FROM jobs WHERE {mine} UNION ALL"
            f" SELECT (SELECT MIN(at) FROM job_lines WHERE job = id AND at > ?) FROM jobs WHERE {mine})",
            (owner_kind, owner, self._service.clock.now(), owner_kind, owner),
        )
        return rows[0][0]  # type: ignore[no-any-return]  # a number, or None

    def _unwritten(self, job: Job) -> int:
        """The number of the first line that it has not written yet: lines are numbered in the order of their time."""
        if job.over:
            return _LARGEST_ID
        rows = self._store.rows(
            "SELECT number FROM job_lines WHERE job = ? AND at > ? ORDER BY at, number LIMIT 1",
            (job.id, self._service.clock.now()),
        )
        return int(rows[0][0]) if rows else _LARGEST_ID

    def _due(self) -> Job | None:
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM jobs WHERE settled IS NULL AND finished <= ? ORDER BY finished, id LIMIT 1",
            (self._service.clock.now(),),
        )
        return _job(rows[0]) if rows else None

    def _end(self, database: sqlite3.Connection, job: Job) -> None:
        """A failing effect fails its own job: what it had changed is undone, and the log says why."""
        succeeds = job.succeeds
        effect = self._service.effects.get(job.operation)
        if succeeds and effect is not None:
            database.execute("SAVEPOINT effect")
            try:
                effect(self._service, job)
            except Exception as error:
                database.execute("ROLLBACK TO effect")
                succeeds = False
                if isinstance(error, Refusal):
                    reason = str(error)
                else:
                    _log.exception("a defect of the sandbox in the effect of %s", job.operation)
                    reason = f"A defect of the sandbox: {type(error).__name__}: {error}"
                self.log(job, reason, "error")
            finally:
                database.execute("RELEASE effect")
        now = self._service.clock.now()
        database.execute("UPDATE jobs SET settled = ?, succeeds = ? WHERE id = ?", (now, succeeds, job.id))


def _job(row: tuple[Any, ...]) -> Job:
    extra = json.loads(row[13])
    values = [*row[:11], bool(row[11]), row[12], extra["user"], tuple(extra["notify"]), extra["data"]]
    return Job(*values)
