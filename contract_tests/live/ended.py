"""A run that is told to end takes away what it made first: by SIGTERM as by Ctrl-C, and by both at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Ending:
    """Whether a run was told to end. The first time, that is raised where it is; what comes later waits."""

    def __init__(self) -> None:
        self._told = False
        self._held = False
        self._later: int | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """While the block runs, nothing is raised."""
        self._held = True
        try:
            yield
        finally:
            self._held = False

    def hear(self, number: int, _frame: FrameType | None = None) -> None:
        """A signal came.

        Raises:
            KeyboardInterrupt, SystemExit: it is the first, and nothing is held.
        """
        if self._told or self._held:
            self._later = number
            return
        self._told = True
        raise KeyboardInterrupt if number == signal.SIGINT else SystemExit(128 + number)

    @property
    def due(self) -> int | None:
        """The signal that came while nothing was raised, and has to be raised still."""
        return None if self._told else self._later


@contextmanager
def unwinding() -> Iterator[Ending]:
    """While the block runs, a signal that ends the program reaches every ``finally``, and no second one ends that.

    Only the main thread of a program can say so. In another one a signal ends the program as SIGKILL does, and the next
    run cleans up.
    """
    ending = Ending()
    if threading.current_thread() is not threading.main_thread():
        yield ending
        return
    numbers = [one for one in (signal.SIGTERM, signal.SIGINT) if signal.getsignal(one) is not signal.SIG_IGN]
    before = {number: signal.signal(number, ending.hear) for number in numbers}
    try:
        yield ending
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if ending.due is not None:
            signal.raise_signal(ending.due)
