"""Waiting for jobs, reading their logs and ending them, from what the options say to an exit code."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypedDict

from .display import say, say_aside
from .jobs_display import Display, Log, display, log_object, shown, state, tell, took
from .jobs_ended import TIMED_OUT, again, say_left, stopped
from .signals import interruptible

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job as Record

    from ..client import EdgeImpulse
    from ..jobs.handle import Job
    from ..jobs.log import LogLine


class Owning(TypedDict, total=False):
    """Whose jobs; without it, those of the client's project."""

    organization_id: int


_LAST_LINES = 10
"""Of a job that failed, where its log was not shown."""


def wait(ei: EdgeImpulse, ids: Sequence[int], owner: Owning, given: Mapping[str, Any]) -> int:
    """``edgewire jobs wait``."""
    jobs = [ei.jobs.attach(id, **owner) for id in ids]
    # A job that there is not is said before anything is shown. What it is called is shown beside its bar.
    names = [str(getattr(_there(job), "category", "") or "job") for job in jobs]
    view = display(as_json=given["as_json"], quiet=given["quiet"], several=len(jobs) > 1)
    waiting = _Waiting(jobs, view, tail=not isinstance(view, Log))
    try:
        with interruptible(lambda _: None):
            for job, name in zip(jobs, names, strict=True):
                view.started(job.id, name)
            in_time = waiting.wait(ei, given["timeout"])
    except KeyboardInterrupt as error:
        view.close()
        return stopped(error, waiting.left, lambda ids: again(ids, given), ask=not given["as_json"])
    finally:
        view.close()
    if not given["as_json"]:
        waiting.tell(quiet=given["quiet"])
    if not in_time:
        say_aside(f"edgewire: {given['timeout']:g} s are over")
        say_left(waiting.left, lambda ids: again(ids, given))
    return 1 if waiting.failed else 0 if in_time else TIMED_OUT


class _Waiting:
    """Some jobs that are waited for, and what was heard of them.

    Attributes:
        left: those whose end was not heard of.
        failed: whether one ended without success, or could not be asked for.

    Args:
        tail: whether the end of the log of one that failed is still to be shown.
    """

    def __init__(self, jobs: Sequence[Job[Any]], view: Display, *, tail: bool) -> None:
        self.left, self.failed = list(jobs), False
        self._jobs, self._view, self._tail = jobs, view, tail
        self._told: list[tuple[bool, list[str]]] = []

    def wait(self, ei: EdgeImpulse, timeout: float | None) -> bool:
        """Whether all were over in time."""
        from ..errors import EdgewireError, JobTimeout

        try:
            ei.jobs.wait_all(
                self._jobs,
                timeout=timeout,
                on_log=lambda job, line: self._view.line(job.id, line),
                on_end=self._over,
            )
        except JobTimeout:
            return False
        except EdgewireError:  # of jobs: each was told when it came
            if not self.failed:
                raise
        return True

    def _over(self, job: Job[Any], error: Exception | None) -> None:
        from ..errors import JobFailed

        self.left.remove(job)
        self.failed = self.failed or error is not None
        record = error.record if isinstance(error, JobFailed) else job.result if error is None else None
        if record is None:
            self._view.note(f"job {job.id}: {error}")
            self._told.append((True, [f"job {job.id}: {error}"]))
            return
        self._view.ended(job.id, record)
        ran = took(record)
        lines = [f"job {job.id}: {state(record)}" + (f" in {ran}" if ran else "")]
        if isinstance(error, JobFailed):
            last = error.lines[-_LAST_LINES:] if self._tail else ()
            lines += [text for line in last for text in shown(line, "  ")]
            lines.append(f"  see {job.link}")
        self._told.append((error is not None, lines))

    def tell(self, *, quiet: bool) -> None:
        """How each ended, in a line; of those that failed the end of the log too."""
        for failed, lines in self._told:
            if failed or not quiet:
                for line in lines:
                    say(line, err=quiet)


def logs(ei: EdgeImpulse, id: int, owner: Owning, given: Mapping[str, Any]) -> int:
    """``edgewire jobs logs``."""
    from ..errors import JobTimeout

    job = ei.jobs.attach(id, **owner)
    record = _there(job)
    skipped = 0 if given["tail"] is None else _count(ei, job) - given["tail"]
    if not given["follow"] and state(record) in ("queued", "running"):
        for line in _so_far(ei, job):
            if line.number > skipped:
                _print(id, line, given)
        return 0
    try:
        with closing(job.logs(timeout=given["timeout"])) as lines:
            for line in lines:
                if line.number > skipped:
                    _print(job.id, line, given)
    except JobTimeout:
        say_aside(f"edgewire: {given['timeout']:g} s are over")
        say_left([job], lambda ids: again(ids, given))
        return TIMED_OUT
    if not given["follow"]:
        return 0
    return 0 if state(job.status()) == "succeeded" else 1


def _there(job: Job[Any]) -> Record:
    """Its record; an error says of which job it is."""
    from ..errors import ApiError, common

    try:
        return job.status()
    except ApiError as error:
        raise common(error, f"asked for was job {job.id}") from None


def _count(ei: EdgeImpulse, job: Job[Any]) -> int:
    """Lines of its log now."""
    from ..jobs import requests
    from ..jobs.answers import page

    return page(ei.studio.send(requests.log(job.owner, job.id, 1))).total or 0


def _so_far(ei: EdgeImpulse, job: Job[Any]) -> Iterator[LogLine]:
    """What there is now of the log of a job that runs."""
    from ..jobs import requests
    from ..jobs.answers import page
    from ..jobs.log import Cursor

    look = Cursor().look()
    limit = next(look)
    try:
        while True:
            if limit is None:
                limit = look.send(ei.studio.send(requests.whole_log(job.owner, job.id)))
            else:
                limit = look.send(page(ei.studio.send(requests.log(job.owner, job.id, limit))))
    except StopIteration as done:
        yield from done.value


def _print(id: int, line: LogLine, given: Mapping[str, Any]) -> None:
    for text in [json.dumps(log_object(id, line))] if given["as_json"] else shown(line):
        say(text, needed=True)


def cancel(ei: EdgeImpulse, ids: Sequence[int], owner: Owning, given: Mapping[str, Any]) -> int:
    """``edgewire jobs cancel``."""
    from ..errors import EdgewireError

    failed = False
    for id in ids:
        job = ei.jobs.attach(id, **owner)
        try:
            done = job.cancel(force=given["force"])
            why = None if done else "there is nothing to cancel: it is over, or there is no such job"
        except EdgewireError as error:
            if len(ids) == 1:
                raise
            done, why = False, str(error)
        failed = failed or not done
        if given["as_json"]:
            tell(kind="cancelled", job=id, cancelled=done, reason=why)
        elif done:
            say(f"job {id}: cancelled")
        else:
            say_aside(f"edgewire: job {id} is not cancelled: {why}")
    return 1 if failed else 0
