"""The log of a job as it grows: which lines are new, each once and in order. Pure: it asks, and is told.

The service gives the newest lines of a log, the last 1,000 at most, and how many there are. A line has no number of its
own; it has a place, counted from the start. What is further back than the last 1,000 is only in the log as one text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple, TypeAlias

MOST = 1000
"""Lines that the service gives at once."""

LAST = 20
"""Lines that are remembered for who asks why a job failed."""

_FEW, _MARGIN = 20, 10


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log of a job.

    Attributes:
        number: its place in the log, from 1.
        created: when it was written; None where only its text is known, which is so for the head of a long log.
        text: as it was written, with its own line breaks.
        level: ``error``, ``warn``, ``info`` or ``debug``, where the service says so.
        missing: 0 for a line of the log; above, this stands for so many lines, up to ``number``, that the service gave
            nobody any more. Where the end of a log could not be read, 1, and nobody knows how many they are.
    """

    number: int
    created: datetime | None
    text: str
    level: str | None = None
    missing: int = 0

    def __str__(self) -> str:
        """The text without its last line break, as ``print`` adds one."""
        return self.text.removesuffix("\n")


class Page(NamedTuple):
    """An answer of the service.

    Attributes:
        lines: the newest first; their numbers are not known yet.
        total: how many there are; None where the service did not say.
    """

    lines: Sequence[LogLine]
    total: int | None


Look: TypeAlias = Generator[int | None, Page | str | None, list[LogLine]]
"""A look at a log: it yields how many of the newest lines it wants, or None for the whole as a text, and is sent a
:class:`Page`, or the text (None where there is none). It returns the new lines."""


class Cursor:
    """How far a log has been read.

    Attributes:
        count: lines that were handed out, or given up.
        last: the last lines.
    """

    def __init__(self) -> None:
        self.count = 0
        self.last: deque[LogLine] = deque(maxlen=LAST)
        self._read = 0  # characters
        self._whole = True  # nothing was given up: what was handed out is the head of the text
        self._expected = MOST

    @property
    def newest(self) -> LogLine | None:
        """The newest line that was handed out."""
        return self.last[-1] if self.last else None

    @property
    def since(self) -> int:
        """When the newest line was written, in milliseconds; 0 where that is not known."""
        if self.newest is None or self.newest.created is None:
            return 0
        try:
            return int(self.newest.created.timestamp() * 1000)
        except (ValueError, OverflowError, OSError):  # a year that is no year of this machine's clock
            return 0

    def look(self) -> Look:
        """Ask for what is new. A look that is not finished has changed nothing."""
        limit = min(MOST, max(_FEW, 2 * self._expected + _MARGIN))
        doubted = False
        while True:
            page = yield limit
            assert isinstance(page, Page)
            counted = page.total is not None
            page = _believed(page, limit)
            new, sure = self._new(page, limit)
            before = max(0, new - len(page.lines))  # new lines that the page does not go back to
            cut = page.total is None and new == len(page.lines) == limit  # there may be more, and nothing says so
            if limit == MOST or (not before and not cut and (sure or doubted)):
                break
            doubted = True
            limit = min(MOST, max(5 * limit, new + _MARGIN))
        fresh = self._fresh(page, new)
        head: list[LogLine] = []
        if cut:
            text = yield None
            assert not isinstance(text, Page)
            before = self._uncounted(text, page.lines, counted)
            fresh = [replace(line, number=line.number + before) for line in fresh]
            head = self._head(text, page.lines, before) if before else []
        elif before:
            text = yield None
            assert not isinstance(text, Page)
            head = self._head(text, page.lines, before)
        return self._taken(head, fresh, before)

    def broken_off(self, why: object) -> LogLine:
        """What is told in the place of the lines that come next, where they cannot be read."""
        return LogLine(self.count + 1, None, f"[the rest of the log could not be read: {why}]\n", None, 1)

    @staticmethod
    def numbered(page: Page) -> list[LogLine]:
        """The lines of a page by itself, the oldest first."""
        many = len(page.lines)
        first = max(many, page.total or 0) - many
        return [replace(line, number=first + i) for i, line in enumerate(reversed(page.lines), 1)]

    def _fresh(self, page: Page, new: int) -> list[LogLine]:
        """The new lines of a page, the oldest first."""
        shown = page.lines[: max(0, new)]
        first = self.count + max(0, new - len(shown))
        return [replace(line, number=first + i) for i, line in enumerate(reversed(shown), 1)]

    def _new(self, page: Page, limit: int) -> tuple[int, bool]:
        """How many lines are new, and whether that is sure.

        The count says it. But lines can come between the service's counting and its reading, so where the newest known
        line is not where the count puts it and is elsewhere in the page, the line is right. Where the page does not go
        back to it, another line can look like it; and it can have been changed.
        """
        many = len(page.lines)
        counted = (many if page.total is None else max(page.total, many)) - self.count
        newest = self.newest
        if newest is None or (newest.created is None and page.total is not None):
            return counted, True
        within = counted < many
        # The oldest line of a page that could have more can be a twin of the newest known one, written after it.
        searched = page.lines if within or many < limit else page.lines[:-1]
        places = [place for place, line in enumerate(searched) if _same(line, newest)]
        if places:
            return min(places, key=lambda place: abs(place - counted)), within
        return (many if page.total is None else counted), False

    def _head(self, text: str | None, lines: Sequence[LogLine], before: int) -> list[LogLine]:
        """The new lines that are before those of a page, from the log as a text; or the note that they are missing."""
        between = self._between(text, lines, before) if text is not None and self._whole else None
        if between is None:
            return [_missing(self.count + before, before)]
        if len(between) > before:  # a line of the log can have several lines
            between[before - 1 :] = ["".join(between[before - 1 :])]
        return [LogLine(self.count + i, None, piece) for i, piece in enumerate(between, 1)]

    def _between(self, text: str, lines: Sequence[LogLine], before: int) -> list[str] | None:
        """The text between what was handed out and the lines of a page; None where it does not fit to both."""
        tail = "".join(line.text for line in reversed(lines))
        pieces = _pieces(text)
        first = self.count + before
        if "".join(pieces[first : first + len(lines)]) == tail and sum(map(len, pieces[: self.count])) == self._read:
            return pieces[self.count : first]
        end = text.rfind(tail)  # what follows it was written since
        if end < self._read or (self.newest and not text.endswith(self.newest.text, 0, self._read)):
            return None
        return _pieces(text[self._read : end])

    def _uncounted(self, text: str | None, lines: Sequence[LogLine], counted: bool) -> int:
        """How many new lines are before those of a page, where the service did not count them, or only the page's."""
        tail = "".join(line.text for line in reversed(lines))
        if counted and text is not None and text.startswith(tail, self._read):
            return 0  # the count was right: the log was just as long
        end = -1 if text is None else text.rfind(tail)
        return len(_pieces((text or "")[self._read : end])) if self._whole and end > self._read else 0

    def _taken(self, head: list[LogLine], fresh: list[LogLine], before: int) -> list[LogLine]:
        lines = head + fresh
        self._whole = self._whole and not any(line.missing for line in head)
        self._read += sum(len(line.text) for line in lines if not line.missing)
        self._expected = before + len(fresh)
        self.count += before + len(fresh)
        self.last.extend(lines)
        return lines


def _believed(page: Page, limit: int) -> Page:
    """Without a count that says no more than that the page is full: it may be of the page, and not of the log."""
    many = len(page.lines)
    return page._replace(total=None) if page.total is not None and page.total <= many == limit else page


def _same(one: LogLine, other: LogLine) -> bool:
    return (one.text, one.created, one.level) == (other.text, other.created, other.level)


def _pieces(text: str) -> list[str]:
    """The lines of a text, each with its break."""
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def _missing(number: int, count: int) -> LogLine:
    lines = f"{count:,} lines are" if count > 1 else "a line is"
    text = f"[{lines} missing here: the service gives only the last {MOST:,}]\n"
    return LogLine(number, None, text, None, count)
