"""An accelerometer that nobody carries: each value is the last one and a little more or less."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from ...errors import ConfigurationError
from ..model import SampleRefused, Sensor
from .source import take_time

if TYPE_CHECKING:
    from ...ingestion.sample import Sample
    from ..model import Sampling

_AXES = (("accX", "m/s2"), ("accY", "m/s2"), ("accZ", "m/s2"))
_GRAVITY = 9.81
_FREQUENCIES = (62.5, 100.0)  # what Studio assumes of a built-in accelerometer
_MAX_SECONDS = 300
_LARGEST = 2 * _GRAVITY  # such sensors have a range, usually of 2 g


class RandomWalk:
    """An accelerometer of three axes.

    Args:
        seed: the same number gives the same values; None gives others each time.
        step: standard deviation of the change from one value to the next at 100 Hz, in m/s2.
        realtime: a sample takes as long as it is; otherwise it is there at once.

    Raises:
        ConfigurationError: ``step`` is no size.
    """

    snapshot = None

    def __init__(self, *, seed: int | None = None, step: float = 0.1, realtime: bool = True) -> None:
        if not (math.isfinite(step) and step >= 0):
            raise ConfigurationError(f"step is {step!r}; give the usual change between two values, 0 or more, in m/s2")
        self._random = random.Random(seed)
        self._step, self._realtime = step, realtime
        self._at = (0.0, 0.0, _GRAVITY)  # it lies on a table at first

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """One accelerometer."""
        return (Sensor("Accelerometer", _MAX_SECONDS, _FREQUENCIES),)

    async def sample(self, sampling: Sampling) -> Sample:
        """So many rows as the request asks for, going on from where the last sample ended.

        Raises:
            SampleRefused: it asks for more than 300 seconds, or for less than nothing.
        """
        from ...ingestion.sample import Sample

        request = sampling.request
        if not 0 < request.length_ms <= _MAX_SECONDS * 1000:
            raise SampleRefused(f"A sample may have up to {_MAX_SECONDS} seconds, not {request.length_ms:g} ms")
        interval_ms = request.interval_ms if request.interval_ms > 0 else 1000 / _FREQUENCIES[0]
        rows = self._rows(max(1, round(request.length_ms / interval_ms)), interval_ms)
        if self._realtime:
            await take_time(sampling, request.length_ms / 1000)
        return Sample(rows, sensors=_AXES, interval_ms=interval_ms)

    def _rows(self, count: int, interval_ms: float) -> list[tuple[float, float, float]]:
        # The way of a random walk grows with the root of the time.
        step = self._step * math.sqrt(interval_ms / 10)
        rows = []
        for _ in range(count):
            x, y, z = (self._near(value, step) for value in self._at)
            self._at = (x, y, z)
            rows.append((round(x, 4), round(y, 4), round(z, 4)))
        return rows

    def _near(self, value: float, step: float) -> float:
        moved = value + self._random.gauss(0, step)
        return max(-_LARGEST, min(_LARGEST, moved))
