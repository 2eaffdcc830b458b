"""How a command that is at work is ended."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from .run import Terminated


@contextmanager
def interruptible(
    note: Callable[[str], None], text: str = "what is under way is finished first; once more gives it up"
) -> Iterator[list[int]]:
    """SIGTERM ends the work as Ctrl-C does, and a note says what they wait for. It gives the signals that came."""
    received: list[int] = []

    def end(number: int, frame: FrameType | None) -> None:
        if not received:
            note(text)
        received.append(number)
        raise Terminated if number == signal.SIGTERM else KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield received  # Whoever runs us here ends us in another way.
        return
    both = (signal.SIGINT, signal.SIGTERM)
    # A shell has its background jobs ignore Ctrl-C: that is not ours to undo.
    before = {number: signal.signal(number, end) for number in both if signal.getsignal(number) is not signal.SIG_IGN}
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
