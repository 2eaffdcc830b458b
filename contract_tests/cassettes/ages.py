"""How long a recording of the service is to be believed: shown always, remarked on after a while, refused in the end.

Recordings of the sandbox have no such limit. They are no evidence at any age, and each change records them again and
demands the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from ..suite.results import Finding
from ..suite.settings import Depth

AMBER = timedelta(days=90)
"""Older than this, a recording is worth a look: the official package changes about weekly."""

RED = timedelta(days=180)
"""Older than this, the nightly fails. A change is never held up by the calendar alone."""


def findings(name: str, recorded: datetime, changed: Iterable[str], now: datetime, depth: Depth) -> list[Finding]:
    """What is to be said of the age of one recording of the service.

    Args:
        name: of the cassette.
        changed: operationIds in it of which the contract says something else today.
    """
    found = [
        Finding(
            check="age",
            severity="news",
            operation=operation,
            sentence=f"{name} was recorded before the contract of {operation} changed; record it again.",
            got=f"recorded on {recorded:%Y-%m-%d}",
        )
        for operation in changed
    ]
    age = now - recorded
    if age > AMBER:
        found.append(
            Finding(
                check="age",
                severity="broken" if age > RED and depth == "night" else "news",
                sentence=f"{name} is old; record it again.",
                expected=f"at most {(RED if age > RED else AMBER).days} days",
                got=f"{age.days} days, recorded on {recorded:%Y-%m-%d}",
            )
        )
    return found
