"""What all sources have in common, and what each of them needs."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Protocol

from ..model import SampleRefused

if TYPE_CHECKING:
    from ...ingestion.sample import Sample
    from ..model import SampleRequest, Sampling, Sensor, Snapshot

_STEP = 0.25
"""Seconds between two reports of progress: a bar in Studio moves, and nobody is flooded."""


class Source(Protocol):
    """Something that can be sampled: ``RemoteDevice(…, sensors=source.sensors, on_sample=source.sample,
    snapshot=source.snapshot)``.
    """

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """What it has to offer."""

    async def sample(self, sampling: Sampling) -> Sample:
        """Record what is wanted.

        Raises:
            SampleRefused: it cannot, and says why.
        """

    @property
    def snapshot(self) -> Snapshot | None:
        """Takes a picture; None where there is nothing to see."""


def check_frequency(request: SampleRequest, frequency: float, name: str) -> None:
    """Refuse a request for another frequency than a file has.

    Raises:
        SampleRefused: it is another one.
    """
    # Milliseconds that were rounded give 16000.0256 Hz and the like.
    if request.interval_ms > 0 and abs(request.frequency_hz - frequency) > frequency / 100:
        raise SampleRefused(f"Invalid frequency: {request.frequency_hz:g} Hz; {name} has {frequency:g} Hz")


async def take_time(sampling: Sampling, seconds: float) -> None:
    """Let so many seconds go by, and tell how far they have."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        sampling.progress(100 * max(0.0, 1 - left / seconds))
        await asyncio.sleep(min(left, _STEP))
    sampling.progress(100)
