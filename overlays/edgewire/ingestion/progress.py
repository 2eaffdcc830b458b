"""What is known so far of an upload, and who is told."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from .report import EventKind, FileResult, OnEvent, Results, Row, UploadEvent

_log = logging.getLogger("edgewire")


class Progress:
    """A place for the result of each file, in the order of the files, and the events on the way.

    Args:
        on_event: told what happens. What it raises is logged, and then it is not called again.
    """

    def __init__(self, on_event: OnEvent | None) -> None:
        self._on_event = on_event
        self._rows: list[Row | None] = []
        self._finished = 0
        self._answered = 0
        self.seen_all = False
        """Everything that was given has been looked at."""

    def seen(self, count: int) -> None:
        """So many more files came."""
        self._rows += [None] * count

    def put(self, rows: Sequence[tuple[int, Row]]) -> None:
        """What became of these files, by their number."""
        for number, row in rows:
            self._rows[number] = row
        self._finished += len(rows)
        if self._on_event is not None:
            for _, row in rows:
                self._tell("file", result=FileResult(*row))

    def answered(self, size: int) -> None:
        """A request of so many bytes was answered."""
        self._answered += size
        self._tell("batch")

    def retry(self, wait: float, reason: str) -> None:
        """A request will be made again."""
        _log.info("upload: again in %.1f s: %s", wait, reason)
        self._tell("retry", wait=wait, reason=reason)

    def waiting(self, wait: float) -> None:
        """Only files are left that another run is sending."""
        self._tell("waiting", wait=wait)

    def results(self) -> tuple[Results, bool]:
        """The results, and whether every file that was given has one."""
        rows = [row for row in self._rows if row is not None]
        return Results(rows), self.seen_all and len(rows) == len(self._rows)

    def _tell(
        self, kind: EventKind, *, result: FileResult | None = None, wait: float | None = None, reason: str = ""
    ) -> None:
        if self._on_event is None:
            return
        total = len(self._rows) if self.seen_all else None
        event = UploadEvent(
            kind=kind, done=self._finished, total=total, bytes=self._answered, result=result, wait=wait, reason=reason
        )
        try:
            self._on_event(event)
        except Exception as error:  # whatever it is, files are not lost over it
            _log.warning("on_event raised %s: %s, and is not called any more", type(error).__name__, error)
            self._on_event = None
