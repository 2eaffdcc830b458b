"""What a person or a program sees of jobs: their lines, how far they are, how they end.

On a terminal a bar for each, elsewhere their logs, with ``--json`` an object a line and nothing else. Results go to
standard output; everything about the way there goes to standard error.
"""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

import click

from .display import printable, say, say_aside

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job

    from ..jobs.log import LogLine

COLOURS = {"error": "red", "warn": "yellow", "debug": "bright_black"}
_ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")


def clean(text: str) -> str:
    """A line of a log without what would garble a terminal; colours that a program wrote into it are dropped."""
    text = _ANSI.sub("", text).replace("\t", "    ").rstrip()
    return "".join(char if char.isprintable() else printable(char) for char in text)


def shown(line: LogLine, prefix: str = "", *, colour: bool = True) -> list[str]:
    """Time, level and text: a line of a log as one or more lines of a terminal."""
    time = here(line.created, "%H:%M:%S") if line.created else " " * 8
    level = line.level or ""
    found = []
    for part in re.split(r"\r\n|[\r\n]", line.text.rstrip("\r\n")):
        text = f"{prefix}{time} {printable(level):5} {clean(part)}".rstrip()
        found.append(click.style(text, fg=COLOURS.get(level)) if colour and level in COLOURS else text)
    return found


def here(when: datetime, how: str) -> str:
    """A moment by the clock of this place; as it was given where the clock does not go as far back, or on."""
    with suppress(ValueError, OverflowError, OSError):
        when = when.astimezone()
    return when.strftime(how)


def state(record: Job) -> str:
    """How far a job is, in a word: queued, running, succeeded, failed, or ended where the service does not say how."""
    from ..jobs.verdict import Verdict, verdict

    said = verdict(record)
    if said is Verdict.RUNNING:
        return "running" if isinstance(getattr(record, "started", None), datetime) else "queued"
    return {Verdict.SUCCESS: "succeeded", Verdict.FAILURE: "failed"}.get(said, "ended")


def took(record: Job, now: datetime | None = None) -> str:
    """How long a job ran, or has been running; empty where that is not known."""
    began, ended = getattr(record, "started", None), getattr(record, "finished", None)
    ended = ended if isinstance(ended, datetime) else now
    if not isinstance(began, datetime) or ended is None:
        return ""
    seconds = max(0, round((ended - began).total_seconds()))
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


def as_object(record: Job) -> dict[str, Any]:
    """A job for ``--json``: the fields of the contract, and its state in a word."""
    from edge_impulse_studio.encoding import encode

    return {"state": state(record), **encode(record)}


class Display(Protocol):
    """Shows jobs, and the download that follows some."""

    def started(self, job: int, what: str) -> None:
        """One is waited for."""

    def line(self, job: int, line: LogLine) -> None:
        """It has written a line."""

    def ended(self, job: int, record: Job) -> None:
        """It is over."""

    def download(self, received: int, total: int | None) -> None:
        """So much is here."""

    def note(self, text: str) -> None:
        """A sentence about what may surprise."""

    def close(self) -> None:
        """Take away what is on the screen."""


def display(*, as_json: bool, quiet: bool, several: bool = False) -> Display:
    """The display for these options and this terminal."""
    if as_json:
        return Lines()
    if quiet:
        return Quiet()
    if sys.stderr.isatty():
        from .jobs_bar import Bars

        return Bars()
    return Log(several)


def tell(**fields: object) -> None:
    """An object on standard output."""
    say(json.dumps(fields))


class Lines:
    """An object a line on standard output."""

    def started(self, job: int, what: str) -> None:
        """One object."""
        tell(kind="started", job=job, what=what)

    def line(self, job: int, line: LogLine) -> None:
        """One object."""
        tell(**log_object(job, line))

    def ended(self, job: int, record: Job) -> None:
        """One object."""
        tell(kind="job", **as_object(record))

    def download(self, received: int, total: int | None) -> None:
        """Nothing: a program counts bytes itself."""

    def note(self, text: str) -> None:
        """One object."""
        tell(kind="note", text=text)

    def close(self) -> None:
        """Nothing is on the screen."""


def log_object(job: int, line: LogLine) -> dict[str, object]:
    """A line of a log for ``--json``."""
    from edge_impulse_studio.encoding import date_time_text

    created = date_time_text(line.created) if line.created else None
    return {
        "kind": "log", "job": job, "number": line.number, "created": created, "level": line.level, "text": line.text,
        **({"missing": line.missing} if line.missing else {}),
    }  # fmt: skip


class Quiet:
    """Nothing."""

    def started(self, job: int, what: str) -> None:
        """Nothing."""

    def line(self, job: int, line: LogLine) -> None:
        """Nothing."""

    def ended(self, job: int, record: Job) -> None:
        """Nothing."""

    def download(self, received: int, total: int | None) -> None:
        """Nothing."""

    def note(self, text: str) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing is on the screen."""


class Log(Quiet):
    """The logs, on standard error; with the job's id before each line where there are several jobs."""

    def __init__(self, several: bool = False) -> None:
        self._several = several

    def started(self, job: int, what: str) -> None:
        """One line."""
        say_aside(f"job {job}: {what}")

    def line(self, job: int, line: LogLine) -> None:
        """Time, level, text."""
        for text in shown(line, f"{job} " if self._several else ""):
            say_aside(text)

    def note(self, text: str) -> None:
        """One line."""
        say_aside(f"note: {text}")
