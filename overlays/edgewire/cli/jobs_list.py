"""A list of jobs: a table for people, an object a line for programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from .display import printable, say, say_aside
from .jobs_display import as_object, here, state, tell, took

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job

_COLOURS = {"failed": "red", "succeeded": "green", "running": "cyan"}
_HEADS = ("ID", "STATE", "CREATED", "TOOK", "WHAT")


def show(jobs: Iterable[Job], *, every: bool, as_json: bool) -> None:
    """Print them."""
    if as_json:
        for job in jobs:
            tell(kind="job", **as_object(job))
        return
    now = datetime.now(UTC)
    rows = [row(job, now) for job in jobs]
    if not rows:
        say_aside("no jobs" if every else "no job is queued or runs; --all lists those that are over")
        return
    widths = [max(len(line[column]) for line in (_HEADS, *rows)) for column in range(len(_HEADS))]
    for line in (_HEADS, *rows):
        cells = [f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)]
        if line[1] in _COLOURS:
            cells[1] = click.style(cells[1], fg=_COLOURS[line[1]])
        say("  ".join(cells).rstrip())


def row(job: Job, now: datetime) -> tuple[str, str, str, str, str]:
    """A job in a table."""
    created = getattr(job, "created", None)
    at = here(created, "%Y-%m-%d %H:%M:%S") if isinstance(created, datetime) else ""
    what = printable(str(getattr(job, "category", "") or ""))
    return str(job.id), state(job), at, took(job, now), what
