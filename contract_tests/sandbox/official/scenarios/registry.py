"""Which scenarios there are."""

from __future__ import annotations

from collections.abc import Callable

SCENARIOS: dict[str, Callable[[], None]] = {}


def scenario(function: Callable[[], None]) -> Callable[[], None]:
    """Name a function as one that people rely on."""
    SCENARIOS[function.__name__] = function
    return function
