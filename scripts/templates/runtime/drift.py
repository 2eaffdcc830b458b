"""Where an answer differs from the contract: the events, and how they are collected and delivered.

Reading an answer never stops at a difference. Each reader keeps what came and notes (container, key, kind); only when
something was noted is the document walked once to turn containers into JSON pointers, so that answers which keep the
contract pay nothing for it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from .errors import ContractError

DriftKind = Literal["unknown-field", "unknown-value", "null", "absent-field", "wrong-type"]

_log = logging.getLogger(__name__.rpartition(".")[0])
_said: set[tuple[str, str, str]] = set()
_MOST_PLACES = 10_000  # pointers can hold names of the user's own, of which there is no end
_INDEX = re.compile(r"/\d+(?=/|$)")


class DriftEvent(NamedTuple):
    """One difference between an answer and the contract.

    Attributes:
        operation: operationId of the call, or the model's name for a model that was read by hand.
        pointer: JSON pointer into the answer (RFC 6901).
        kind: ``unknown-field`` (not in the contract), ``unknown-value`` (an enum member it does not list), ``null``
            (where it allows none), ``absent-field`` (required, not sent), ``wrong-type``.
        expected: what the contract says stands there.
        got: the JSON type that came, and for an unknown value the value itself.
    """

    operation: str
    pointer: str
    kind: DriftKind
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.operation} {self.pointer or '/'}: {self.kind}, expected {self.expected}, got {self.got}"

    @property
    def place(self) -> tuple[str, str, str]:
        """The same for every element of an array: what is logged once."""
        return self.operation, _INDEX.sub("/*", self.pointer), self.kind


DriftHook = Callable[[DriftEvent], None]
Note = tuple[Any, str | int, DriftKind, str, str]
"""Container, key, kind, what was expected, what came."""


class Drift:
    """Collects the differences of one answer while it is read."""

    __slots__ = ("notes",)

    def __init__(self) -> None:
        self.notes: list[Note] = []

    def note(self, at: Any, key: str | int, kind: DriftKind, expected: str, got: str) -> None:
        """Note a difference at ``at[key]``, or at the root of the answer where ``at`` is None."""
        self.notes.append((at, key, kind, expected, got))

    def events(self, operation: str, document: Any) -> list[DriftEvent]:
        """What was noted, with pointers into ``document``."""
        parents = _parents(document)
        return [
            DriftEvent(operation, "" if at is None else _pointer(parents, at) + _token(key), kind, expected, got)
            for at, key, kind, expected, got in self.notes
        ]


def deliver(
    drift: Drift, operation: str, document: Any, *, strict: bool = False, hook: DriftHook | None = None
) -> list[DriftEvent]:
    """Hand over what was noted: to the hook each event, to the log each place once, or all to a ``ContractError``.

    Raises:
        ContractError: ``strict`` is on and something was noted.
    """
    if not drift.notes:
        return []
    events = drift.events(operation, document)
    if strict:
        first, more = events[0], len(events) - 1
        raise ContractError(
            f"The answer is not what the contract says: {first}" + (f" (and {more} more)" if more else ""),
            operation=operation,
            pointer=first.pointer,
            events=events,
        )
    for event in events:
        if event.place not in _said and len(_said) < _MOST_PLACES:
            _said.add(event.place)
            _log.warning("contract drift: %s", event)
        if hook is not None:
            hook(event)
    return events


def _token(key: str | int) -> str:
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


def _pointer(parents: dict[int, tuple[Any, str | int]], container: Any) -> str:
    tokens = []
    while (found := parents.get(id(container))) is not None:
        container, key = found
        tokens.append(_token(key))
    return "".join(reversed(tokens))


def _parents(document: Any) -> dict[int, tuple[Any, str | int]]:
    """Of every object and array below the root: what it stands in and where. No recursion: documents can be deep."""
    parents: dict[int, tuple[Any, str | int]] = {}
    pending = [document]
    while pending:
        node = pending.pop()
        items: Any = node.items() if type(node) is dict else enumerate(node) if type(node) is list else ()
        for key, value in items:
            if type(value) is dict or type(value) is list:
                parents[id(value)] = node, key
                pending.append(value)
    return parents
