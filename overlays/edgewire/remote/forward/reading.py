"""Lines out of an input: read one piece at a time, and how they are laid out found out of the first."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

from ...errors import ConfigurationError
from .inputs import Input
from .layout import Detector, Layout
from .lines import Line, Splitter

SILENCE = 10.0
"""Seconds that a serial port may be silent before it is said so."""


class Reader:
    """The lines of an input. A first line of a file that has no numbers holds the names of its axes, and is no data.

    Args:
        input: is closed with it.
        clock: seconds, by which the frequency is measured and silence noticed.
    """

    def __init__(self, input: Input, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.input = input
        self.clock = clock
        self._splitter = Splitter()
        self._again: deque[list[Line]] = deque()  # what was read to look at it
        self._ended = False
        self._first = input.whole

    def lines(self) -> list[Line] | None:
        """The lines that come next, none where there are none yet; None at the end. Waits for the input.

        Raises:
            OSError: the input is gone.
        """
        lines = self._again.popleft() if self._again else self._fresh()
        if lines and self._first:
            self._first = False
            if lines[0].names is not None and not lines[0].own_error:
                return lines[1:]
        return lines

    def detect(self, *, axes: Sequence[str] | None = None, frequency: float | None = None) -> Layout:
        """Look at the first lines; those of files and pipes are then read once more.

        Raises:
            ConfigurationError: they do not say what has to be known.
        """
        source = self.input.name
        detector = Detector(source=source, axes=axes, frequency=frequency, whole=self.input.whole)
        if frequency is None and not self.input.live:
            raise ConfigurationError(
                f"{source} is a file, which does not tell how many lines come in a second; give --frequency"
            )
        read: deque[list[Line]] = deque()
        heard = self.clock()
        try:
            while (lines := self._fresh()) is not None:
                now = self.clock()
                read.append(lines)
                if detector.add(lines, now):
                    break
                if lines:
                    heard = now
                elif now - heard > SILENCE:
                    break
        except OSError as error:
            raise ConfigurationError(f"{source} cannot be read: {error.strerror or error}") from None
        if self.input.whole:
            self._again = read
        return detector.layout()

    def close(self) -> None:
        """Close the input."""
        self.input.close()

    def _fresh(self) -> list[Line] | None:
        if self._ended:
            return None
        piece = self.input.read()
        if piece is None:
            return []
        if piece:
            return self._splitter.feed(piece)
        self._ended = True
        return self._splitter.end() or None
