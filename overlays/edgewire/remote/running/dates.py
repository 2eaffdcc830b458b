"""When a device recorded something."""

from __future__ import annotations


class Dates:
    """The seconds that samples are dated with: those of now, and never the same twice.

    The same movement twice is two samples, and the service refuses what has the same bytes as a sample that it has.
    """

    def __init__(self) -> None:
        self._last = 0

    def next(self, now: float) -> int:
        """Seconds since the epoch."""
        self._last = max(int(now), self._last + 1)
        return self._last
