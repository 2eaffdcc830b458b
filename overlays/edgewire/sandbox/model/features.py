"""Features that can be computed here: raw data, and the statistics of the Flatten block. No others are made up."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from ..answers import Unsupported

COMPUTED = ("raw", "flatten")
"""Types of processing blocks whose features are real."""


def _average(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _rms(values: Sequence[float]) -> float:
    return math.sqrt(math.fsum(value * value for value in values) / len(values))


def _moment(values: Sequence[float], order: int) -> float:
    mean = _average(values)
    return math.fsum((value - mean) ** order for value in values) / len(values)


def _deviation(values: Sequence[float]) -> float:
    return math.sqrt(_moment(values, 2))


def _skewness(values: Sequence[float]) -> float:
    spread = _moment(values, 2)
    return float(_moment(values, 3) / spread**1.5) if spread**1.5 > 0 else 0.0


def _kurtosis(values: Sequence[float]) -> float:
    """Excess kurtosis: 0 for a normal distribution."""
    spread = _moment(values, 2)
    return float(_moment(values, 4) / spread**2) - 3 if spread**2 > 0 else 0.0


_METHODS: Mapping[str, tuple[str, Callable[[Sequence[float]], float]]] = {
    "average": ("Average", _average),
    "minimum": ("Minimum", min),
    "maximum": ("Maximum", max),
    "rms": ("RMS", _rms),
    "stdev": ("Standard Deviation", _deviation),
    "skewness": ("Skewness", _skewness),
    "kurtosis": ("Kurtosis", _kurtosis),
}


def vector(block_type: str, config: Mapping[str, str], rows: Sequence[Sequence[float]]) -> list[float]:
    """The features of one window.

    Args:
        rows: its readings, one number an axis.

    Raises:
        Unsupported: the block is none of those that are computed here.
    """
    require(block_type)
    scale = float(config["scale-axes"])
    if block_type == "raw":
        return [_finite(value * scale) for row in rows for value in row]
    columns = [[value * scale for value in column] for column in zip(*rows, strict=True)]
    return [_finite(_guarded(method, column)) for column in columns for _, method in _chosen(config)]


def names(block_type: str, config: Mapping[str, str], axes: Sequence[str], readings: int) -> list[str]:
    """Names of the features, in their order.

    Args:
        readings: of one window.
    """
    require(block_type)
    if block_type == "raw":
        return [axis for _ in range(readings) for axis in axes]
    return [f"{axis} {name}" for axis in axes for name, _ in _chosen(config)]


def size(block_type: str, config: Mapping[str, str], axes: int, readings: int) -> int:
    """How many features a window has."""
    require(block_type)
    return axes * (readings if block_type == "raw" else len(_chosen(config)))


def require(block_type: str) -> None:
    """Refuse what cannot be computed.

    Raises:
        Unsupported: always for other blocks than those in ``COMPUTED``.
    """
    if block_type not in COMPUTED:
        raise Unsupported(
            f"The sandbox does not compute the features of '{block_type}' blocks, only of {' and '.join(COMPUTED)}"
        )


def _chosen(config: Mapping[str, str]) -> list[tuple[str, Callable[[Sequence[float]], float]]]:
    return [method for param, method in _METHODS.items() if config.get(param) == "true"]


def _guarded(method: Callable[[Sequence[float]], float], column: Sequence[float]) -> float:
    try:
        return method(column)
    except (OverflowError, ValueError):  # readings near the end of a float's range, or infinities of both signs
        return math.inf


def _finite(value: float) -> float:
    """JSON has no infinities."""
    return value if math.isfinite(value) else 0.0
