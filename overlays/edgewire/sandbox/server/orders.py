"""What a test orders in advance: what it fits, how often it strikes, and the list of those that stand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Generic, TypeVar

from .errors import SandboxError
from .log import Port

LONGEST = 3600.0
"""Seconds that something can be ordered to wait."""

Rule = tuple[Callable[[Any], bool], str]
"""Whether a value is allowed, and what to give instead."""


@dataclass(slots=True)
class Order:
    """One order.

    Attributes:
        id: to take it back by.
        port: where it strikes; None is everywhere.
        count: how often it strikes; None for always. ``after``: how many that fit it lets pass before.
        seen: how many fitted so far. ``hits``: how many it struck.
    """

    kind: str
    id: int = 0
    port: Port | None = None
    count: int | None = 1
    after: int = 0
    seen: int = 0
    hits: int = 0

    @property
    def spent(self) -> bool:
        """Whether it strikes no more."""
        return self.count is not None and self.hits >= self.count

    def counts(self) -> bool:
        """Count something that fits, and say whether it is struck."""
        self.seen += 1
        if self.seen <= self.after:
            return False
        self.hits += 1
        return True

    def to_json(self) -> dict[str, Any]:
        """As the control endpoints tell it."""
        return asdict(self)


O = TypeVar("O", bound=Order)  # noqa: E741  # the usual letter for the parameter of one class


class Orders(Generic[O]):
    """The orders that stand. Safe to use from any thread."""

    def __init__(self) -> None:
        self._orders: list[O] = []
        self._lock = threading.Lock()
        self._count = 0

    def __iter__(self) -> Iterator[O]:
        with self._lock:
            return iter(list(self._orders))

    def __len__(self) -> int:
        return len(self._orders)

    def remove(self, id: int) -> bool:
        """Take one back. Returns whether there was one."""
        with self._lock:
            before = len(self._orders)
            self._orders = [order for order in self._orders if order.id != id]
            return len(self._orders) < before

    def clear(self) -> None:
        """Take all back."""
        with self._lock:
            self._orders = []
            self._count = 0

    def _stand(self, order: O) -> O:
        with self._lock:
            self._count += 1
            order.id = self._count
            self._orders.append(order)
        return order


def check(what: str, rules: Mapping[str, Rule], details: Mapping[str, Any]) -> None:
    """Let only details that rules allow pass.

    Raises:
        SandboxError: one of them cannot be that; ``what`` it is of.
    """
    for name, value in details.items():
        fits, wanted = rules[name]
        if not fits(value):
            raise SandboxError(f"{name}={value!r} of a {what} cannot be that; give {wanted}")


def number(low: float, high: float) -> Callable[[Any], bool]:
    """Whether a value is a number within bounds."""
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def whole(low: int, high: int) -> Callable[[Any], bool]:
    """Whether a value is a whole number within bounds."""
    return lambda value: isinstance(value, int) and number(low, high)(value)


def optional(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Whether a value is None, or fits."""
    return lambda value: value is None or fits(value)


def text(value: Any) -> bool:
    """Whether a value is a text that is not empty."""
    return isinstance(value, str) and value != ""


RULES: Mapping[str, Rule] = {
    "port": (lambda value: value in (None, "studio", "ingestion", "remote"), "studio, ingestion or remote"),
    "count": (optional(whole(1, 10**9)), "a whole number from 1 up, or None for all"),
    "after": (whole(0, 10**9), "a whole number from 0 up"),
    "seconds": (number(0, LONGEST), f"seconds from 0 to {LONGEST:g}"),
}
"""Of what all orders have."""
