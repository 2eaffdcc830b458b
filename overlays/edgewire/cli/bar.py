"""The progress bar of an upload on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from .display import missing, printable, say, summary

if TYPE_CHECKING:
    from ..ingestion.report import UploadEvent, UploadReport


class Bar:
    """A bar on standard error, and in the end the summary that there is elsewhere too."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("files"),
            TextColumn("{task.fields[sent]}"),
            TextColumn("[red]{task.fields[lost]}"),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
        )
        self._task = self._progress.add_task("uploading", total=None, sent="", lost="")
        self._lost = 0
        self._progress.start()

    def note(self, text: str) -> None:
        """A line above the bar."""
        self._console.print(f"[dim]note: {escape(printable(text))}[/dim]", highlight=False)

    def event(self, event: UploadEvent) -> None:
        """The bar moves; the reason for a repeat stands before it."""
        self._lost += event.result is not None and missing(event.result)
        description = "uploading"
        if event.kind == "retry":
            description = f"again in {event.wait or 0:.0f} s"
        elif event.kind == "waiting":
            description = "waiting for another upload"
        self._progress.update(
            self._task,
            completed=event.done,
            total=event.total,
            description=description,
            sent=f"{event.bytes / 1e6:,.1f} MB",
            lost=f"{self._lost:,} not stored" if self._lost else "",
        )

    def end(self, report: UploadReport) -> None:
        """The summary."""
        self.close()
        summary(report, say)

    def close(self) -> None:
        """Take the bar away."""
        self._progress.stop()
