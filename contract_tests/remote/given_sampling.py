"""A sample on its way that no device is behind, and rows as they come out of what is sampled."""

from __future__ import annotations

import asyncio
from typing import Any

from edgewire.ingestion.sample import Sample
from edgewire.remote.model import SampleRequest
from edgewire.remote.sources import Source


class FakeSampling:
    """Remembers what it is told."""

    def __init__(self, length_ms: float = 100, interval_ms: float = 10, label: str = "wave") -> None:
        self.request = SampleRequest(label, length_ms, interval_ms, "/api/training/data")
        self.told: list[float] = []

    def progress(self, percent: float) -> None:
        self.told.append(percent)

    def processing(self) -> None:
        """Nothing."""


def sampled(source: Source, length_ms: float = 100, interval_ms: float = 10) -> Sample:
    """One sample of a source."""
    return asyncio.run(source.sample(FakeSampling(length_ms, interval_ms)))


def rows(sample: Sample) -> list[tuple[Any, ...]]:
    """What was measured."""
    data = sample.data
    assert isinstance(data, list)
    return [tuple(row) for row in data]
