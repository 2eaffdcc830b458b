"""What is new, what stands and since when, and what is gone: decided here, for the report and for the issue.

Only who looks again can say that something is gone. What nobody looked at again is neither gone nor, when it is seen
the next time, new.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from .history import Mark, Row

_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes(Generic[_Key]):
    """From one time to the next; ``unseen`` was there before, and nobody looked at it again."""

    new: frozenset[_Key]
    gone: frozenset[_Key]
    unseen: frozenset[_Key]


def between(before: Set[_Key], found: Set[_Key], looked: Callable[[_Key], bool]) -> Changes[_Key]:
    """What changed; ``looked`` says whether what is missing now was looked at again."""
    missing = before - found
    gone = frozenset(filter(looked, missing))
    return Changes(new=frozenset(found - before), gone=gone, unseen=frozenset(missing - gone))


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What one layer found, beside what it found in earlier runs.

    Attributes:
        last: when it was looked at before.
        new: what was not found then.
        since: what was, each with the first of the runs in a row that found it; runs that did not look do not count.
        gone: how many were found before, looked at again and not found.
    """

    last: datetime
    new: frozenset[Mark]
    since: dict[Mark, datetime]
    gone: int


def of_layer(name: str, row: Row, earlier: Iterable[Row]) -> Compared | None:
    """How a layer of a run differs from the runs of the same kind before it.

    Of the same kind are runs of the same depth in which the layer spoke of the same: of the service or of a sandbox.

    Returns:
        None where the layer was never looked at in such a run, as far as the history tells.
    """
    now = row.found[name]
    last: Row | None = None
    since: dict[Mark, datetime] = {}
    for run in earlier:
        if name not in run.found or not run.date < row.date or not _same_kind(name, run, row):
            continue
        found = run.found[name]
        unseen = between(since.keys(), found.marks, found.saw).unseen
        since = {mark: since.get(mark, run.date) for mark in found.marks | unseen}
        last = run if found.looked else last
    if last is None:
        return None
    changes = between(since.keys(), now.marks, lambda _: now.looked)
    return Compared(
        last=last.date,
        new=frozenset(filter(last.found[name].saw, changes.new)),
        since={mark: date for mark, date in since.items() if mark in now.marks},
        gone=len(changes.gone),
    )


def _same_kind(layer: str, one: Row, other: Row) -> bool:
    """A layer that did not look spoke of nothing; that it could not stands beside either kind."""
    same = one.layers[layer].origin == other.layers[layer].origin
    return one.depth == other.depth and (same or not one.found[layer].looked or not other.found[layer].looked)
