"""Where something happens in a recording."""

from __future__ import annotations

from itertools import accumulate
from statistics import fmean

from .shape import Readings

_STANDS_OUT = 1.5
"""How much louder than the whole recording a segment has to be."""


def segments(readings: Readings, interval_ms: float, length_ms: float, shift: bool = False) -> list[tuple[int, int]]:
    """``(start, end)`` of each event that stands out of the noise, as indexes of readings, end not included; in order.

    The loudest window of the asked length first, then the loudest that does not touch it, and so on, as long as they
    are half as loud again as the recording is on average. Loudness: the distance from each sensor's mean.

    Args:
        length_ms: how long each segment is to be.
        shift: move the segments, as Studio can by chance; here always by an eighth of their length, so that the same
            question has the same answer.
    """
    count = len(readings)
    size = round(length_ms / interval_ms) if interval_ms > 0 else 0
    if not 0 < size <= count:
        return []
    loudness = [0.0] * count
    for column in readings.columns:
        mean = fmean(column)
        loudness = [sum_ + abs(value - mean) for sum_, value in zip(loudness, column, strict=True)]
    sums = list(accumulate(loudness, initial=0.0))
    threshold = _STANDS_OUT * sums[-1] / count * size
    windows = sorted(((sums[at + size] - sums[at], -at) for at in range(count - size + 1)), reverse=True)
    taken: list[int] = []
    free = bytearray(b"\1") * count
    for power, negative in windows:
        if power <= threshold:
            break
        at = -negative
        if free[at] and free[at + size - 1]:
            taken.append(at)
            free[at : at + size] = bytes(size)
    moved = size // 8 if shift else 0
    return sorted((min(at + moved, count - size), min(at + moved, count - size) + size) for at in taken)
