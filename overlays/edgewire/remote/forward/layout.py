"""What the lines of an input are: how many axes, what they are called, and how many come in a second."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import ConfigurationError
from ..model import Sensor
from .lines import Line

WINDOW = 1.0
"""Seconds over which lines are counted, as the official data forwarder does."""

MOST = 100_000
"""Lines a second beyond which it is no device that sends them at its own pace."""

_MAX_SECONDS = 300  # five minutes; the official forwarder says 300000, having taken the seconds for milliseconds


@dataclass(frozen=True, slots=True)
class Layout:
    """Names of the axes, and lines a second."""

    axes: tuple[str, ...]
    frequency: float

    @property
    def interval_ms(self) -> float:
        """Milliseconds from one line to the next."""
        return 1000 / self.frequency

    @property
    def sensor(self) -> Sensor:
        """What Studio shows; the name is the official data forwarder's."""
        name = f"Sensor with {len(self.axes)} axes ({', '.join(self.axes)})"
        return Sensor(name, _MAX_SECONDS, (self.frequency,))

    def rows(self, length_ms: float) -> int:
        """How many lines so many milliseconds have."""
        return max(1, round(length_ms * self.frequency / 1000))


def check_axes(names: Sequence[str]) -> tuple[str, ...]:
    """Names of axes as they were given.

    Raises:
        ConfigurationError: one is empty or there twice, or there are none.
    """
    stripped = tuple(name.strip() for name in names)
    if not stripped or not all(stripped):
        raise ConfigurationError(f"the axes {', '.join(map(repr, names))} have an empty name; name each one")
    if len(set(stripped)) < len(stripped):
        raise ConfigurationError(f"the axes {', '.join(stripped)} have a name twice; give each one of its own")
    return stripped


def check_frequency(hertz: float) -> float:
    """A frequency as it was given.

    Raises:
        ConfigurationError: it is none.
    """
    if not (math.isfinite(hertz) and 0 < hertz <= MOST):
        raise ConfigurationError(f"the frequency is {hertz:g}; give the lines that come in a second, above 0")
    return hertz


class Detector:
    """Finds the layout out of the first lines, each with the moment it came at.

    Args:
        axes, frequency: what is known already.
        whole: the first line is known to be complete; elsewhere its beginning may be missing.
        source: what the lines come from, for what is said of it.
    """

    def __init__(
        self, *, source: str, axes: Sequence[str] | None = None, frequency: float | None = None, whole: bool = False
    ) -> None:
        self._source, self._whole = source, whole
        self._names = None if axes is None else check_axes(axes)
        self._frequency = None if frequency is None else check_frequency(frequency)
        self._lines: list[Line] = []
        self._first = self._last = 0.0  # moments of the first piece of lines and of the last
        self._after = 0  # lines after the first piece

    def add(self, lines: Sequence[Line], moment: float) -> bool:
        """Take lines that came together; True: these are enough.

        Raises:
            ConfigurationError: lines come faster than any device sends them.
        """
        if not lines:
            return False
        if not self._lines:
            self._first = moment
        else:
            self._after += len(lines)
        self._last = moment
        if len(self._lines) < 4:  # more are counted, and not needed
            self._lines += lines[:4]
        if self._frequency is not None:
            return len(self._lines) > 2 or (self._after > 0 and len(self._lines) > 1)
        if self._after > MOST * max(WINDOW, moment - self._first):
            raise ConfigurationError(f"lines on {self._source} come faster than any device measures; {_GIVE}")
        return self._after > 0 and moment - self._first >= WINDOW

    def layout(self) -> Layout:
        """What the lines so far say.

        Raises:
            ConfigurationError: they say too little, are no numbers or the device's own error, or are other than what
                was given.
        """
        if not self._lines:
            raise ConfigurationError(f"no lines of numbers came from {self._source}; is the device sending any?")
        first, second = (*self._lines, self._lines[0])[:2]
        for line in (first, second):
            if line.own_error:
                raise ConfigurationError(f"the device on {self._source} says: {line.text}")
        names = first.names if self._whole and first.row is None else None
        # Where the first line may lack its beginning, as that of a port, the second one counts.
        line = first if self._whole and names is None else second
        row = line.row
        if row is None:
            raise ConfigurationError(f"line {line.number} of {self._source} is no line of numbers: {_shown(line)}")
        if self._names is not None and len(self._names) != len(row):
            raise ConfigurationError(
                f"{len(self._names)} axes are named ({', '.join(self._names)}), and line {line.number} of "
                f"{self._source} has {len(row)}: {_shown(line)}"
            )
        if names is None or len(names) != len(row) or not all(names) or len(set(names)) < len(names):
            names = [f"axis{number}" for number in range(1, len(row) + 1)]
        return Layout(self._names or tuple(names), self._frequency or self._measured())

    def _measured(self) -> float:
        if not self._after or self._last - self._first < WINDOW:
            raise ConfigurationError(
                f"{self._source} ended before it was known how many lines come in a second; {_GIVE}"
            )
        hertz = self._after / (self._last - self._first)
        return float(round(hertz)) if hertz >= 10 else round(hertz, 2)


_GIVE = "say how many there are in a second: --frequency"


def _shown(line: Line) -> str:
    return repr(line.text if len(line.text) <= 60 else f"{line.text[:60]}…")
