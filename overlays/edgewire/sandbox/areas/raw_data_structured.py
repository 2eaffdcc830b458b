"""Structured labels of a part of a sample: cut out of those of the whole, and put back into them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

Entry = dict[str, Any]


def cut(entries: Iterable[Entry], start: int, end: int) -> tuple[Entry, ...]:
    """The labels of readings ``start`` to ``end`` (not included), counted from ``start``."""
    pieces = [(max(one["startIndex"], start) - start, min(one["endIndex"], end - 1) - start, one) for one in entries]
    return _joined([piece for piece in pieces if piece[0] <= piece[1]])


def replaced(whole: Iterable[Entry], part: Iterable[Entry], start: int) -> tuple[Entry, ...]:
    """``whole`` with other labels from reading ``start`` on, as far as ``part`` reaches."""
    moved = [(one["startIndex"] + start, one["endIndex"] + start, one) for one in part]
    if not moved:
        return tuple(whole)
    end = moved[-1][1]
    before = [(one["startIndex"], min(one["endIndex"], start - 1), one) for one in whole]
    after = [(max(one["startIndex"], end + 1), one["endIndex"], one) for one in whole]
    return _joined([piece for piece in [*before, *moved, *after] if piece[0] <= piece[1]])


def _joined(pieces: Iterable[tuple[int, int, Entry]]) -> tuple[Entry, ...]:
    def name(piece: tuple[int, int, Entry]) -> tuple[str, list[tuple[str, str]] | None]:
        entry = piece[2]
        return entry["label"], sorted(entry["labelMap"].items()) if "labelMap" in entry else None

    result = []
    for _, group in groupby(pieces, name):
        members = list(group)
        result.append({**members[0][2], "startIndex": members[0][0], "endIndex": members[-1][1]})
    return tuple(result)
