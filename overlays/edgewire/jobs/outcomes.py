"""What waiting for jobs comes to: their records, or one error that says which job, what became of it, and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from ..errors import EdgewireError, JobFailed, JobInterrupted, JobTimeout
from .verdict import Ended, Verdict, failure

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job as Record

    from ..socket.owner import Owner


class Handle(Protocol):
    """What is to be known of a job."""

    @property
    def id(self) -> int:
        """Of the job."""

    @property
    def owner(self) -> Owner:
        """Whose it is."""

    @property
    def link(self) -> str:
        """Where people look at it."""


def error_of(job: Handle, ended: Ended | Exception) -> Exception | None:
    """The error of a job that is over; None where it ended well."""
    if isinstance(ended, Exception):
        return ended
    return None if ended.verdict is Verdict.SUCCESS else failure(ended, job.owner, job.link)


def records(jobs: Sequence[Handle], ended: Sequence[Ended | Exception | None]) -> list[Record]:
    """The records of jobs that ended well, in their order.

    Raises:
        JobFailed: the first that failed, with the errors of the others in ``others``.
        Exception: no job failed, but of some it is not known how they ended: the first such error.
    """
    pairs = [(job, how) for job, how in zip(jobs, ended, strict=True) if how is not None]
    errors = [error for job, how in pairs if (error := error_of(job, how)) is not None]
    failed = [error for error in errors if isinstance(error, JobFailed)]
    if not errors:
        return [how.record for _, how in pairs if isinstance(how, Ended)]
    error = failed[0] if failed else errors[0]
    others = [other for other in errors if other is not error]
    if isinstance(error, JobFailed) and others:
        error.others = tuple(other for other in others if isinstance(other, EdgewireError))
    if others:
        error.add_note(f"{len(errors)} of {len(jobs)} jobs did not end well; the others: {_listed(others)}")
    raise error


def timed_out(jobs: Sequence[Handle], seconds: float, became: Sequence[str]) -> JobTimeout:
    """The error for jobs that were not over in time; ``became`` says what was done to each, none where nothing was."""
    return JobTimeout(
        f"{_named(jobs)} not over after {seconds:g} s, and {_left(jobs, became)}; see {jobs[0].link}",
        job_id=jobs[0].id,
        link=jobs[0].link,
        cancelled=bool(became) and all(word == CANCELLED for word in became),
    )


def interrupted(jobs: Sequence[Handle], became: Sequence[str]) -> JobInterrupted:
    """For Ctrl-C; as ``timed_out``."""
    return JobInterrupted(
        f"{_named(jobs)} waited for no longer, and {_left(jobs, became)}; see {jobs[0].link}",
        job_ids=tuple(job.id for job in jobs),
        cancelled=bool(became) and all(word == CANCELLED for word in became),
    )


CANCELLED = "cancelled"


def _left(jobs: Sequence[Handle], became: Sequence[str]) -> str:
    if became:
        return ", ".join(dict.fromkeys(became)) if len(set(became)) == 1 else ", ".join(became)
    first = jobs[0]
    how = f"ei.jobs.attach({first.id}, {first.owner.kind}_id={first.owner.id})"
    return f"left running: {how} picks it up" if len(jobs) == 1 else f"left running: {how} and so on pick them up"


def _named(jobs: Sequence[Handle]) -> str:
    if len(jobs) == 1:
        return f"job {jobs[0].id} of {jobs[0].owner} is"
    shown = ", ".join(str(job.id) for job in jobs[:5])
    return f"{len(jobs)} jobs ({shown}{', …' if len(jobs) > 5 else ''}) are"


def _listed(errors: Sequence[Exception]) -> str:
    shown = "; ".join(str(error) for error in errors[:3])
    return f"{shown}; and {len(errors) - 3} more" if len(errors) > 3 else shown
