"""The sliding window: which parts of a sample an impulse looks at."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..samples import Sample
from ..store import Record

MOST = 100_000
"""Windows of one sample; a step of a millisecond over a long recording ends there."""


@dataclass(frozen=True, slots=True)
class Window:
    """One window of a sample; times in milliseconds since its start, readings counted from 0, ends not included."""

    start_ms: int
    end_ms: int
    first: int
    last: int


def count(sample: Sample, block: Record) -> int:
    """How many windows the input block ``block`` takes of a sample."""
    if block["type"] != "time-series":
        return 1
    size, step = size_ms(block), step_ms(block)
    if size <= 0 or not math.isfinite(sample.length_ms):
        return 0
    if sample.length_ms < size:
        return int(bool(block.get("padZeros")) and sample.length_ms > 0)
    return min(MOST, int((sample.length_ms - size) // step) + 1)


def windows(sample: Sample, block: Record) -> Iterator[Window]:
    """Those windows, in order. A window that zeros fill up ends with the sample's last reading."""
    total = count(sample, block)
    if block["type"] != "time-series" or sample.interval_ms <= 0:
        if total:
            yield Window(0, int(sample.length_ms), 0, sample.values_count)
        return
    size, step = size_ms(block), step_ms(block)
    readings = max(1, round(size / sample.interval_ms))
    for number in range(total):
        first = min(round(number * step / sample.interval_ms), max(0, sample.values_count - readings))
        yield Window(number * step, number * step + size, first, min(first + readings, sample.values_count))


def size_ms(block: Record) -> int:
    """Length of the window; 0 where the block has none."""
    return int(block.get("windowSizeMs") or 0)


def step_ms(block: Record) -> int:
    """From window to window; the window's own length where the block does not say."""
    step = int(block.get("windowIncreaseMs") or 0)
    return step if step > 0 else size_ms(block)


def label_at(sample: Sample, window: Window) -> str:
    """The label of a window: that of the structured label at its end, else the sample's own."""
    if sample.structured:
        last = max(window.first, window.last - 1)
        for entry in sample.structured:
            if entry["startIndex"] <= last <= entry["endIndex"]:
                return str(entry["label"])
        return str(sample.structured[-1]["label"])
    if sample.boxes:
        return str(sample.boxes[0]["label"])
    return sample.label
