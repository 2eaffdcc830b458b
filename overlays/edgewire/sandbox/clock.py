"""Time in the sandbox: the machine's, plus what it was told to skip, or standing still."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime


class Clock:
    """Seconds since the epoch, as the sandbox sees them.

    ``advance`` lets time pass at once, so that a job of ten minutes ends now; ``freeze`` stops it, and then only
    ``advance`` moves it. ``on_change`` are called after either, so that who waits for a moment looks again.
    """

    def __init__(self) -> None:
        self.on_change: list[Callable[[], None]] = []
        self.reset()

    def reset(self) -> None:
        """Back to the machine's time."""
        self._offset = 0.0
        self._frozen: float | None = None

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time() + self._offset if self._frozen is None else self._frozen

    @property
    def frozen(self) -> bool:
        """Whether it stands still."""
        return self._frozen is not None

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass.

        Raises:
            ValueError: negative; time does not run backwards.
        """
        if seconds < 0:
            raise ValueError(f"time cannot be advanced by {seconds} s: give a number of seconds from 0 up")
        if self._frozen is None:
            self._offset += seconds
        else:
            self._frozen += seconds
        self._changed()

    def freeze(self, at: float | None = None) -> None:
        """Stand still, now or at a moment (seconds since the epoch)."""
        self._frozen = self.now() if at is None else at
        self._changed()

    def _changed(self) -> None:
        for call in self.on_change:
            call()

    def text(self, at: float | None = None) -> str:
        """A moment as the service writes it: ISO 8601, milliseconds, ``Z``."""
        moment = datetime.fromtimestamp(self.now() if at is None else at, UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
