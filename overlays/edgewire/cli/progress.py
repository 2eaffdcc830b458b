"""How far a job is, by what its log says. Pure, and tolerant: what says nothing about it is passed over."""

from __future__ import annotations

import re
from typing import NamedTuple


class Progress(NamedTuple):
    """How far one stage of a job is. Stages follow one another, so that it can begin anew.

    Attributes:
        done, total: ``done`` is at most ``total``, which is above 0.
        text: for people: ``epoch 3/30``, ``45 %``, ``7/12``.
    """

    done: float
    total: float
    text: str


_EPOCH = re.compile(r"\bepoch:?\s+(\d{1,9})\s*(?:/|\bof\b)\s*(\d{1,9})\b", re.IGNORECASE)
_COUNT = re.compile(r"\s*[\[(]\s*(\d{1,9})\s*/\s*(\d{1,9})\s*[\])]")
# Logs give accuracies and sizes of memory in percent too. What stands first in its line, or beside a word for getting
# on, is no measurement.
_PERCENT = re.compile(
    r"^\W{0,8}(?P<first>\d{1,3}(?:\.\d{1,6})?)\s?%"
    r"|\b(?P<done>\d{1,3}(?:\.\d{1,6})?)\s?%\s*(?:done|complete|completed|finished|ready)\b"
    r"|\b(?:progress|(?:download|upload|export|import|build|compil|creat|generat|process|extract|copy|pack|load|train|"
    r"profil|classif|calculat)\w*ing)\b[^%\d\n]{0,40}(?P<doing>\d{1,3}(?:\.\d{1,6})?)\s?%",
    re.IGNORECASE,
)
_LONGEST = 500
"""Characters of a line that are looked at."""


def parse(text: str) -> Progress | None:
    """What the last of these lines says that tells anything; None where none does."""
    for line in reversed(re.split(r"[\r\n]+", text[-_LONGEST:])):
        found = _epoch(line) or _percent(line) or _count(line)
        if found is not None:
            return found
    return None


def _epoch(line: str) -> Progress | None:
    found = list(_EPOCH.finditer(line))
    return _of(int(found[-1][1]), int(found[-1][2]), f"epoch {found[-1][1]}/{found[-1][2]}") if found else None


def _count(line: str) -> Progress | None:
    found = _COUNT.match(line)
    return _of(int(found[1]), int(found[2]), f"{found[1]}/{found[2]}") if found else None


def _percent(line: str) -> Progress | None:
    found = _PERCENT.search(line)
    if found is None:
        return None
    value = float(found["first"] or found["done"] or found["doing"])
    return _of(value, 100.0, f"{value:g} %")


def _of(done: float, total: float, text: str) -> Progress | None:
    return Progress(done, total, text) if 0 <= done <= total and total > 0 else None
