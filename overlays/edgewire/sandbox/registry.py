"""Which operations are answered by hand: a table of handlers, filled area by area.

An area is one module's share. An operation that no area names is answered from the contract alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .answers import Answer, Tier

if TYPE_CHECKING:
    from .call import Call
    from .jobs.state import Job
    from .service import Service

Handler = Callable[["Call"], Answer]
Effect = Callable[["Service", "Job"], None]
"""What an ended job leaves behind."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One handler, and what its answers are worth."""

    handler: Handler
    tier: Tier
    area: str


class Area:
    """The handlers of one module: ``area = Area("devices")``, then ``@area.answers("listDevices")``."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries: dict[str, Entry] = {}
        self.effects: dict[str, Effect] = {}
        self.starters: set[str] = set()

    def finishes(self, *operations: str) -> Callable[[Effect], Effect]:
        """Call the decorated function when a job that one of these operations started has ended well."""

        def register(effect: Effect) -> Effect:
            for operation in operations:
                if operation in self.effects:
                    raise ValueError(f"{operation} has two effects in the area {self.name}")
                self.effects[operation] = effect
                self.starters.add(operation)
            return effect

        return register

    def answers(
        self, *operations: str, tier: Tier = "stateful", starts_job: bool = False
    ) -> Callable[[Handler], Handler]:
        """Answer these operations (by operationId) with the decorated function.

        Args:
            starts_job: it starts a job that leaves nothing behind, and the contract does not say so.
        """

        def register(handler: Handler) -> Handler:
            for operation in operations:
                if operation in self.entries:
                    raise ValueError(f"{operation} has two handlers in the area {self.name}")
                self.entries[operation] = Entry(handler, tier, self.name)
                if starts_job:
                    self.starters.add(operation)
            return handler

        return register


def merged(areas: Iterable[Area], known: Iterable[str]) -> Mapping[str, Entry]:
    """One table of all areas.

    Raises:
        ValueError: an operation has two handlers, or is not in the contract.
    """
    names = frozenset(known)
    table: dict[str, Entry] = {}
    for area in areas:
        for operation, entry in area.entries.items():
            if operation not in names:
                raise ValueError(f"the area {area.name} answers {operation}, which the contract does not have")
            if operation in table:
                raise ValueError(f"{operation} is answered by {table[operation].area} and by {area.name}")
            table[operation] = entry
    return table
