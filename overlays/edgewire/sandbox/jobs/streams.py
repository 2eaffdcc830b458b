"""Jobs as events: what one connection is to be told, each thing once, as the clock lets it happen."""

from __future__ import annotations

from typing import Any

from .state import Job, Jobs, OwnerKind

Event = tuple[str, Any]
"""Name and argument."""

RECENT_SECONDS = 60.0
MOST_RECENT = 20
_AT_ONCE = 500


class Follower:
    """The jobs of one project or organisation, from now on.

    Ends are told of all jobs, also of those that ended shortly before: the official SDK listens for the end only after
    it has asked for the state and connected, and would wait for ever for a job that ended in between.

    Args:
        on_demand: lines are sent of the jobs that ``ask`` names; otherwise of all, from now on. Ends of other jobs wait
            for ``recall``: who still has to ask would take the end for all there is, and never see the lines.
    """

    def __init__(self, jobs: Jobs, now: float, owner_kind: OwnerKind, owner: int, *, on_demand: bool) -> None:
        self._jobs = jobs
        self._owner: tuple[OwnerKind, int] = (owner_kind, owner)
        self._on_demand = on_demand
        self._next_line: dict[int, int] = {}
        self._awaited: dict[int, None] = {}  # a set that keeps its order: jobs whose end is still to be told
        jobs.settle()
        self._newest = max((job.id for job in self._select("TRUE", limit=1)), default=0)
        for job in self._select("settled IS NULL", newest=False):
            self._await(job, len(jobs.lines(job)))
        self._holding = on_demand
        if not on_demand:
            self.recall(now)

    def recall(self, now: float) -> None:
        """Tell the ends of the last jobs that ended shortly before ``now`` again."""
        self._holding = False
        recent = self._select("settled > ?", now - RECENT_SECONDS, limit=MOST_RECENT)
        self._awaited.update(dict.fromkeys(job.id for job in reversed(recent)))

    def ask(self, job_id: int, since: float = 0.0) -> None:
        """Send the lines of a job that were written after ``since`` (milliseconds since the epoch), and its end.

        Asked again, it starts again. A job that is not there, or somebody else's, is not answered, as by the service.
        """
        job = self._jobs.get(job_id, *self._owner)
        if job is None:
            return
        lines = self._jobs.lines(job) if since > 0 else []
        self._next_line[job_id] = sum(_milliseconds(line.at) <= since for line in lines)
        self._awaited[job_id] = None

    def events(self) -> list[Event]:
        """What is to be told by now, at most some hundreds at once: ask until there is nothing."""
        self._jobs.settle()
        for job in self._select("id > ?", self._newest, newest=False):
            self._newest = job.id
            self._await(job, 0)
        found: list[Event] = []
        ended: list[Job] = []
        for job_id in list(self._awaited):
            job_now = self._jobs.get(job_id)
            if job_now is None:
                self._drop(job_id)
                continue
            if job_id in self._next_line:
                found += self._lines(job_now, _AT_ONCE - len(found))
                if len(found) >= _AT_ONCE:
                    return found
            if job_now.over and (job_id in self._next_line or not self._holding):
                ended.append(job_now)
        for job in sorted(ended, key=lambda job: (job.finished, job.id)):
            self._drop(job.id)
            found += _ends(job)
        return found

    def _await(self, job: Job, first_line: int) -> None:
        self._awaited[job.id] = None
        if not self._on_demand:
            self._next_line[job.id] = first_line

    def _drop(self, job_id: int) -> None:
        self._awaited.pop(job_id)
        self._next_line.pop(job_id, None)

    def _lines(self, job: Job, limit: int) -> list[Event]:
        lines = self._jobs.lines(job, self._next_line[job.id], limit)
        if lines:
            self._next_line[job.id] = lines[-1].number + 1
        return [(f"job-data-{job.id}", {"data": line.text, "logLevel": line.level}) for line in lines]

    def _select(self, where: str, *parameters: object, limit: int = -1, newest: bool = True) -> list[Job]:
        mine = f"owner_kind = ? AND owner = ? AND {where}"
        return self._jobs.select(mine, (*self._owner, *parameters), limit=limit, newest=newest)


def _ends(job: Job) -> list[Event]:
    """Both events that clients know: the mobile client listens for the first, the Python SDK for the second."""
    return [
        (f"job-finished-{job.id}", {"success": job.succeeds}),
        ("job-finished", {"jobId": job.id, "success": job.succeeds}),
    ]


def _milliseconds(at: float) -> int:
    """A moment as its text has it, which is what a client can count from."""
    return round(at * 1e6) // 1000
