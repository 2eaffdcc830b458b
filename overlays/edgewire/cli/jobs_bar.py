"""The bars of jobs on a terminal: one for each, and one for the download that may follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Column

from .jobs_display import clean, shown, state
from .progress import parse

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job

    from ..jobs.log import LogLine

_LAST = 60
"""Characters of its last line that are shown beside a bar."""


class Bars:
    """Where a log tells epochs or percent, a bar; else one that only shows that something goes on."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[far]}"),
            TimeElapsedColumn(),
            # It has what the others leave: they say how far it is.
            TextColumn("[dim]{task.fields[last]}", table_column=Column(ratio=1, no_wrap=True, overflow="ellipsis")),
            console=self._console,
            transient=True,
            expand=True,
        )
        self._tasks: dict[int, TaskID] = {}
        self._download: TaskID | None = None
        self._progress.start()

    def started(self, job: int, what: str) -> None:
        """A bar more."""
        self._tasks[job] = self._progress.add_task(escape(clean(f"job {job}: {what}")), total=None, far="", last="")

    def line(self, job: int, line: LogLine) -> None:
        """It moves, if the line says so; errors stay above it."""
        task, last = self._tasks[job], clean(re.split(r"[\r\n]", line.text.strip())[-1])
        if line.level == "error":
            for text in shown(line, f"job {job} ", colour=False):
                self._console.print(f"[red]{escape(text)}[/red]", highlight=False)
        far = parse(line.text)
        self._progress.update(task, last=escape(last[:_LAST]))
        if far is not None:
            self._progress.update(task, completed=far.done, total=far.total, far=far.text)

    def ended(self, job: int, record: Job) -> None:
        """It stands still."""
        self._over(self._tasks[job], state(record))

    def _over(self, task: TaskID, how: str) -> None:
        self._progress.update(task, total=1, completed=1, far=how, last="")
        self._progress.stop_task(task)

    def download(self, received: int, total: int | None) -> None:
        """A bar of its own; the job that made what comes is over."""
        if self._download is None:
            for task in self._tasks.values():
                self._over(task, "")
            self._download = self._progress.add_task("download", total=None, far="", last="")
        self._progress.update(self._download, completed=received, total=total, far=f"{received / 1e6:,.1f} MB")

    def note(self, text: str) -> None:
        """A line above the bars."""
        self._console.print(f"[dim]note: {escape(clean(text))}[/dim]", highlight=False)

    def close(self) -> None:
        """Take them away."""
        self._progress.stop()
