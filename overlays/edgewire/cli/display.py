"""What a person or a program sees of an upload: while it runs, and in the end.

On a terminal a bar, elsewhere a line every few seconds, with ``--json`` an object a line and nothing else. What goes to
standard output is the result; everything about the way there goes to standard error.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Protocol

import click

if TYPE_CHECKING:
    from ..ingestion.report import FileResult, UploadEvent, UploadReport

LISTED = 20
"""Files that are not stored and are listed by name."""

EVERY = 5.0
"""Seconds between two lines where there is no terminal."""

_WOULD_BE_SENT = "would be sent"  # What a dry run says of a file that nothing is wrong with.


def say(text: str, *, err: bool = False, needed: bool = False) -> None:
    """A line on standard output, or standard error. If its reader has gone, the upload goes on without being seen.

    Args:
        needed: nothing else is done than to say this, so that who says it is to end when its reader has gone.

    Raises:
        OSError: it cannot be written, as on a full disk; what is said later goes nowhere.
        BrokenPipeError: its reader has gone, and it is ``needed``.
    """
    try:
        click.echo(harmless(text), err=err)
    except OSError as error:
        stream = sys.stderr if err else sys.stdout
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if isinstance(error, BrokenPipeError):
            if needed:
                raise
        else:
            raise OSError(error.errno, error.strerror, "standard error" if err else "standard output") from None


def say_aside(text: str) -> None:
    """A line on standard error."""
    say(text, err=True)


class Display(Protocol):
    """Shows one upload."""

    def note(self, text: str) -> None:
        """A sentence about what may surprise."""

    def event(self, event: UploadEvent) -> None:
        """Something happened."""

    def end(self, report: UploadReport) -> None:
        """It is over."""

    def close(self) -> None:
        """Take away what is on the screen; ``end`` may have been called or not."""


def display(*, as_json: bool, quiet: bool) -> Display:
    """The display for these options and this terminal."""
    if as_json:
        return Lines()
    if quiet:
        return Quiet()
    if sys.stderr.isatty():
        from .bar import Bar

        return Bar()
    return Log()


class Lines:
    """An object a line on standard output: one for each note, each file and each repeat, and the report as the last."""

    def __init__(self) -> None:
        self._told: Counter[tuple[str, str, str]] = Counter()
        self._lost: OSError | None = None

    def note(self, text: str) -> None:
        """One object."""
        self._line(kind="note", text=text)

    def event(self, event: UploadEvent) -> None:
        """One object for a file, and for a repeat."""
        if event.kind == "file" and event.result is not None:
            self._told[_key(event.result)] += 1
            self._file(event.result)
        elif event.kind == "retry":
            self._line(kind="retry", wait=event.wait, reason=event.reason)

    def end(self, report: UploadReport) -> None:
        """The files that no event was about, and the report.

        Raises:
            OSError: not all of it could be written.
        """
        told = self._told.copy()
        for result in report.results:
            if told[_key(result)] > 0:
                told[_key(result)] -= 1
            else:
                self._file(result)
        summary = report.to_dict()
        del summary["results"]  # Each was a line of its own.
        self._line(kind="report", **summary)
        if self._lost is not None:
            raise self._lost

    def close(self) -> None:
        """Nothing is on the screen."""

    def _file(self, result: FileResult) -> None:
        self._line(kind="file", **{**asdict(result), "state": str(result.state)})

    def _line(self, **fields: object) -> None:
        try:
            say(json.dumps(fields))
        except OSError as error:  # The upload must not end for it; whoever reads the lines must know.
            self._lost = error


def _key(result: FileResult) -> tuple[str, str, str]:
    return result.source, result.name, result.state


class Quiet:
    """Nothing but what is not stored, on standard error."""

    def note(self, text: str) -> None:
        """Nothing."""

    def event(self, event: UploadEvent) -> None:
        """Nothing."""

    def end(self, report: UploadReport) -> None:
        """What is not stored, or would not be."""
        if any(map(refused, report.results)) if report.dry_run else not report.complete:
            summary(report, say_aside)

    def close(self) -> None:
        """Nothing is on the screen."""


class Log:
    """A line every few seconds, on standard error."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._next = clock, clock() + EVERY
        self._missing = 0

    def note(self, text: str) -> None:
        """One line."""
        say_aside(f"note: {text}")

    def event(self, event: UploadEvent) -> None:
        """A line, if the last one is old enough."""
        self._missing += event.result is not None and missing(event.result)
        if self._clock() >= self._next:
            self._next = self._clock() + EVERY
            say_aside(progress(event, self._missing))

    def end(self, report: UploadReport) -> None:
        """The summary."""
        summary(report, say)

    def close(self) -> None:
        """Nothing is on the screen."""


def missing(result: FileResult) -> bool:
    """Whether the service does not have this file, or may not have it."""
    from ..ingestion.report import SAFE

    return result.state not in SAFE


def refused(result: FileResult) -> bool:
    """Whether a dry run found something wrong with this file."""
    return missing(result) and result.reason != _WOULD_BE_SENT


def progress(event: UploadEvent, lost: int) -> str:
    """How far it is, in a line."""
    files = _count(event.done, "file")
    if event.total is not None:
        files = f"{event.done:,} of {_count(event.total, 'file')}"
    parts = [files, f"{event.bytes / 1e6:,.1f} MB sent"]
    if lost:
        parts.append(f"{lost:,} not stored")
    if event.kind == "retry":
        wait = f" in {event.wait:.0f} s" if event.wait else ""
        parts.append(f"again{wait}: {event.reason}" if event.reason else f"again{wait}")
    elif event.kind == "waiting":
        parts.append("waiting for files that another upload is sending")
    return ", ".join(parts)


def summary(report: UploadReport, tell: Callable[[str], object]) -> None:
    """What became of an upload: how many files, and which are not stored and why."""
    from ..ingestion.report import STOPPED, State

    total = len(report.results)
    counts = ", ".join(f"{count:,} {state}" for state, count in report.counts.items() if count)
    if report.dry_run:
        wrong = [result for result in report.results if refused(result)]
        there = report.counts[State.ALREADY_THERE]
        would = total - there - len(wrong)
        tell(
            f"{_count(total, 'file')} looked at, nothing sent: {would:,} would be sent, {there:,} already there, "
            f"{len(wrong):,} would be refused"
        )
        _list(wrong, tell)
        return
    tell(
        f"{_count(total, 'file')}: {counts or 'nothing to upload'}"
        f" ({report.bytes_sent / 1e6:,.1f} MB in {_count(report.requests, 'request')}, {report.seconds:,.1f} s)"
    )
    if found := sum(result.state is State.ALREADY_THERE and result.attempts > 0 for result in report.results):
        tell(f"{found:,} already there by the service's word: label and category stay as they are there")
    if report.stopped:
        tell(f"stopped: {report.stopped}")
    if report.unseen:
        tell("not everything was looked at; start the same upload again to go on")
    lost = list(report.not_stored())
    # Why the upload stopped is said already, and need not be said again for each file that it left behind.
    _list([result for result in lost if not report.stopped or result.reason not in (report.stopped, STOPPED)], tell)


def _list(results: list[FileResult], tell: Callable[[str], object]) -> None:
    for result in results[:LISTED]:
        tell(f"  {printable(result.source)}: {result.state}: {printable(result.reason)}".removesuffix(": "))
    if len(results) > LISTED:
        tell(f"  and {len(results) - LISTED:,} more; --json lists them all")


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


_HARMFUL = re.compile(
    r"(?!\x1b\[[0-9;]*m)"
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""What moves a cursor, sets a title, or turns the order of letters round. Colours are ours, and do no harm."""


def harmless(text: str) -> str:
    """``text`` for a terminal, whoever wrote it: a service's words are in errors too."""
    return _HARMFUL.sub(lambda found: printable(found[0]), text)


def printable(text: str) -> str:
    """``text`` without what would garble a terminal."""
    return text if text.isprintable() else text.encode("unicode_escape").decode()
