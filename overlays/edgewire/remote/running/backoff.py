"""How long a device waits until it connects again. Pure."""

from __future__ import annotations

import random as _random
from collections.abc import Callable

FIRST, MOST = 1.0, 30.0
"""Official clients wait a second, each time. A thousand devices that do so after an outage are another one."""

SETTLED = 30.0
"""Seconds after which a connection counts as a good one. Shorter ones are what two programs with one device id get,
since the service ends the older connection: they must not take it from each other once a second."""


class Backoff:
    """The waits after one connection and before the next: about a second, then twice as long each time, to a limit.

    Args:
        first: seconds.
        random: where chance comes from: 0 to 1.
    """

    def __init__(self, first: float = FIRST, random: Callable[[], float] = _random.random) -> None:
        self._first, self._random = first, random
        self._tries = 0

    def wait(self, lasted: float = 0.0) -> float:
        """Seconds to wait, after a connection that lasted so long; 0 where none was made.

        A quarter more or less by chance, so that devices that lost their connections together do not come together.
        """
        if lasted >= SETTLED:
            self._tries = 0
        limit = min(MOST, self._first * 2.0 ** min(self._tries, 10))
        self._tries += 1
        return min(MOST, limit * (0.75 + self._random() / 2))
