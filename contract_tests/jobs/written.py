"""A log as the service has it, for tests that need no service: it grows, and gives its newest lines and its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from edgewire.jobs.log import Cursor, LogLine, Page

START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class Log:
    """Lines in the order in which they were written.

    Attributes:
        most: what the service gives at once.
        per_moment: lines that are written at the same time.
    """

    def __init__(self, most: int = 1000, per_moment: int = 1) -> None:
        self.lines: list[LogLine] = []
        self.most, self.per_moment = most, per_moment

    def write(self, texts: Iterable[str], level: str | None = "info") -> None:
        for text in texts:
            number = len(self.lines) + 1
            self.lines.append(LogLine(number, START + timedelta(milliseconds=number // self.per_moment), text, level))

    def page(self, limit: int, total: int | None = None) -> Page:
        """``total``: what is said of their number, instead of the truth."""
        last = self.lines[max(0, len(self.lines) - min(limit, self.most)) :]
        shown = [LogLine(0, line.created, line.text, line.level) for line in reversed(last)]
        return Page(shown, len(self.lines) if total is None else total)

    @property
    def text(self) -> str:
        return "".join(line.text for line in self.lines)


def looked(
    cursor: Cursor,
    log: Log,
    between: Callable[[], object] = lambda: None,
    page: Callable[[int], Page] | None = None,
    text: Callable[[], str | None] | None = None,
) -> list[LogLine]:
    """One look; ``between`` happens before each answer. ``page`` and ``text`` answer in the log's place."""
    look = cursor.look()
    wanted = next(look)
    while True:
        between()
        answer = (text() if text else log.text) if wanted is None else (page(wanted) if page else log.page(wanted))
        try:
            wanted = look.send(answer)
        except StopIteration as done:
            lines: list[LogLine] = done.value
            return lines
