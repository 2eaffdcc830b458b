"""How waiting for jobs ends before the jobs do: Ctrl-C, and being told to end. A job goes on unless it is cancelled."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

from .display import say_aside

if TYPE_CHECKING:
    from ..jobs.handle import Job

TIMED_OUT = 124
"""Exit code where ``--timeout`` is over: that of the command ``timeout``."""

_SAID_AGAIN = ("profile", "api_key_from_env", "project_id", "organization_id", "host")


def stopped(error: BaseException, jobs: Iterable[Job[Any]], again: Callable[[Iterable[int]], str], *, ask: bool) -> int:
    """Say what becomes of jobs that were waited for, after asking where somebody can answer; gives the exit code.

    Args:
        error: what ended the waiting.
        jobs: that were waited for; the service is asked which still run.
        again: the command that picks them up, for their ids.
        ask: whether somebody is to be asked; nobody is where no terminal is, or after SIGTERM.
    """
    from .run import INTERRUPTED, TERMINATED, Terminated

    # Waiting raises its own kind of interruption, from the one that came.
    terminated = any(isinstance(one, Terminated) for one in (error, error.__cause__, error.__context__))
    left = [job for job in jobs if _runs(job)]
    if left and ask and not terminated and _can_be_asked() and _wants_to_cancel(left):
        left = [job for job in left if not _cancelled(job)]
    say_left(left, again)
    if not left:
        say_aside("edgewire: terminated" if terminated else "edgewire: interrupted")
    return TERMINATED if terminated else INTERRUPTED


def say_left(left: list[Job[Any]], again: Callable[[Iterable[int]], str]) -> None:
    """Say which jobs go on, and how to pick them up."""
    if left:
        go = "goes" if len(left) == 1 else "go"
        say_aside(f"edgewire: {names(left)} {go} on; wait for {_it(left)} with: {again(job.id for job in left)}")


def again(ids: Iterable[int], given: Mapping[str, Any]) -> str:
    """The command that waits for these jobs, with the options that say who and where."""
    return shlex.join(["edgewire", "jobs", "wait", *map(str, ids), *said_again(given)])


def said_again(given: Mapping[str, Any]) -> list[str]:
    """The options that say who and where."""
    words = []
    for name in _SAID_AGAIN:
        if given.get(name) is not None:
            words += [f"--{name.replace('_', '-')}", str(given[name])]
    if given.get("organization") and given.get("organization_id") is None:
        words.append("--organization")
    return words


def names(jobs: list[Job[Any]]) -> str:
    """``job 5``, ``jobs 5 and 6``."""
    ids = [str(job.id) for job in jobs]
    return f"job {ids[0]}" if len(ids) == 1 else f"jobs {', '.join(ids[:-1])} and {ids[-1]}"


def _runs(job: Job[Any]) -> bool:
    from ..errors import EdgewireError
    from .jobs_display import state

    try:
        return state(job.status()) in ("queued", "running")
    except (EdgewireError, KeyboardInterrupt):  # nobody can say, or wait for that: nothing was heard of its end
        return True


def _it(jobs: list[Job[Any]]) -> str:
    return "it" if len(jobs) == 1 else "them"


def _can_be_asked() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _wants_to_cancel(jobs: list[Job[Any]]) -> bool:
    try:
        return click.confirm(f"\nCancel {names(jobs)}?", default=False, err=True)
    except (click.Abort, KeyboardInterrupt):  # Ctrl-C once more: out of here, and the job is not touched
        say_aside("")
        return False


def _cancelled(job: Job[Any]) -> bool:
    from ..errors import EdgewireError

    try:
        job.cancel()
    except EdgewireError as error:
        say_aside(f"edgewire: job {job.id} could not be cancelled: {error}")
        return False
    say_aside(f"edgewire: job {job.id} is cancelled")
    return True
