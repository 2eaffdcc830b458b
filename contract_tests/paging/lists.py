"""A list behind a service that gives it in pages, and that changes between one call and the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Literal

from edge_impulse_studio.paging import ByOffset, Walk

KEYED = ByOffset("listThings", items="things", total="total", key="id")
BARE = ByOffset("listThings", items="things", total="total")

Change = tuple[Literal["insert", "delete"], int, int]
"""What, where (wraps round), how many."""


@dataclass
class Changing:
    """Items by number; each call first makes the next change."""

    count: int
    changes: list[Change] = field(default_factory=list)
    total: Callable[[int], int | None] = lambda real: real
    cap: int = 1_000_000
    asked: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.items = list(range(self.count))
        self.always = set(self.items)
        self._next = self.count
        self._pending: Iterator[Change] = iter(self.changes)

    def answer(self, arguments: dict[str, Any]) -> SimpleNamespace:
        """One page, after one change; the first page is of the list as it was."""
        if self.asked:
            self._change()
        self.asked.append(arguments)
        start, size = arguments["offset"], min(arguments["limit"], self.cap)
        page = [SimpleNamespace(id=number) for number in self.items[start : start + size]]
        return SimpleNamespace(things=page, total=self.total(len(self.items)))

    def _change(self) -> None:
        what, where, count = next(self._pending, ("insert", 0, 0))
        at = where % (len(self.items) + 1)
        if what == "insert":
            self.items[at:at] = range(self._next, self._next + count)
            self._next += count
        else:
            self.always -= set(self.items[at : at + count])
            del self.items[at : at + count]


def read(walk: Walk, answer: Callable[[dict[str, Any]], Any], limit: int = 2000) -> list[list[Any]]:
    """The pages that a walk gives; fails when it does not end."""
    pages: list[list[Any]] = []
    for _ in range(limit):
        if walk.done:
            return pages
        pages.append(walk.take(answer(walk.arguments())))
    raise AssertionError(f"not at its end after {limit} pages")


def numbers(pages: list[list[Any]]) -> list[int]:
    """The items of all pages."""
    return [item.id for page in pages for item in page]
