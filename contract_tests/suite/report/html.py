"""The report as one page that needs nothing else: no script, no file beside it, nothing from the network."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from .charts import HEIGHT, WIDTH, charts, shown
from .document import Document, Operation
from .text import amount, cut, day

UNFOLDED = 6
"""Findings of a layer that are open; the others are a click away."""

SHOWN_GAPS = 8
"""Reasons of a layer for which something was not checked, that are open."""


_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def render(document: Document) -> str:
    """The document as HTML. Every text of it is escaped, wherever it comes from."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        cut=cut,
        day=_day,
        dates=_dates,
        since=lambda when: day(when, document.run.date),
        clock=_clock,
        ago=_ago(document.run.date),
        number="{:,}".format,
        duration=_duration,
    )
    rows = shown(document.history)
    return environment.get_template("page.html.jinja").render(
        document=document,
        run=document.run,
        amount=amount,
        by_tag=_by_tag(document.operations),
        gaps=[(layer, list(reasons.items())) for layer, reasons in document.left_out().items()],
        charts=charts(rows),
        since=rows[0].date,
        width=WIDTH,
        height=HEIGHT,
        unfolded=UNFOLDED,
        shown_gaps=SHOWN_GAPS,
        broken_operations={entry.operation for entry in document.of("broken") if entry.operation},
    )


def _by_tag(operations: Iterable[Operation]) -> list[tuple[str, list[Operation]]]:
    ordered = sorted(operations, key=lambda operation: (operation.tag.lower(), operation.tag, operation.id))
    return [(tag, list(members)) for tag, members in groupby(ordered, key=lambda operation: operation.tag)]


def _day(when: datetime) -> str:
    return f"{when.astimezone(UTC):%a %d %b %Y, %H:%M} UTC"


def _dates(text: str) -> Markup:
    """The text, whose dates no line breaks in two."""
    return Markup(_DATE.sub(r'<span class="date">\g<0></span>', str(escape(text))))


def _clock(when: datetime) -> str:
    return f"{when.astimezone(UTC):%H:%M:%S} UTC"


def _ago(now: datetime) -> Callable[[datetime | None], str]:
    def said(when: datetime | None) -> str:
        if when is None:
            return "never"
        days = (now - when).days
        return "this run" if when == now else "today" if days < 1 else amount(days, "day") + " ago"

    return said


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s" if seconds >= 10 else f"{seconds:.1f} s"
