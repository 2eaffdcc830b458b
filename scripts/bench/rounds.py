"""Measuring in turns: A B C, then B C A, then C A B, so that a slow minute of the machine hits all alike."""

from __future__ import annotations

import platform
import statistics
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from os import cpu_count
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Target:
    """What a figure should be: at most ``limit``, or at least."""

    limit: float
    at_least: bool = False

    def met(self, figure: float) -> bool:
        """Whether ``figure`` is what it should be."""
        return figure >= self.limit if self.at_least else figure <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.limit:g}"


@dataclass(frozen=True)
class Row:
    """One line of the result; without any figure where a package that it needs is not installed.

    Attributes:
        group, name: what was measured.
        seconds, fastest: median and least of the rounds; None where only a ratio was asked for.
        ratio, fastest_ratio: of the medians and of the least, to the first line of the group.
        wall: seconds on the clock, median, where the others are of CPU time.
        memory: bytes more than a bare interpreter, at the peak.
        modules: imported by the statement.
        target: of the ratio, or of the seconds where there is no ratio.
    """

    group: str
    name: str
    seconds: float | None = None
    fastest: float | None = None
    ratio: float | None = None
    fastest_ratio: float | None = None
    wall: float | None = None
    memory: float | None = None
    modules: int | None = None
    target: Target | None = None

    @property
    def judged(self) -> float | None:
        """The figure that the target is about."""
        return self.seconds if self.ratio is None else self.ratio


def in_turns(contenders: Mapping[str, Callable[[], T]], rounds: int) -> dict[str, list[T]]:
    """What each contender gave in each round; every round begins with another one."""
    names = list(contenders)
    results: dict[str, list[T]] = {name: [] for name in names}
    for turn in range(rounds):
        for position in range(len(names)):
            name = names[(turn + position) % len(names)]
            results[name].append(contenders[name]())
    return results


def row(group: str, name: str, times: list[float], baseline: list[float], target: Target | None = None) -> Row:
    """The line of one contender, against the times of the first one."""
    median, least = statistics.median(times), min(times)
    return Row(
        group,
        name,
        seconds=median,
        fastest=least,
        ratio=median / statistics.median(baseline),
        fastest_ratio=least / min(baseline),
        target=target,
    )


def machine() -> str:
    """What the figures were measured on."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {cpu_count()} CPUs, {sys.platform} {platform.machine()}"
