"""How it was in earlier runs, as bars: of each run a bar, the newest at the right, this one the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from contract_tests.suite.history import Row

RUNS = 60
"""Runs that a chart shows."""

WIDTH, HEIGHT = 480.0, 20.0
_WIDEST = 16.0
_CALM = 0.35
_LOWEST = 0.06

_LOUD = {"broken", "failed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A rectangle, what it stands for as a class of CSS, and what is said of it."""

    x: float
    y: float
    width: float
    height: float
    kind: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A row of bars; ``latest`` and ``span`` say in words what it shows."""

    name: str
    bars: list[Bar]
    latest: str
    span: str


def shown(history: Sequence[Row]) -> list[Row]:
    """The newest runs that are as deep as the last one; others are not comparable."""
    return [row for row in history if row.depth == history[-1].depth][-RUNS:]


def charts(rows: Sequence[Row]) -> list[Chart]:
    """The charts of these runs, oldest first."""
    layers = rows[-1].layers
    return [
        _verdicts("run", rows, lambda row: row.verdict),
        *(_verdicts(name, rows, _of_layer(name)) for name in layers),
        _amounts("broken", rows, lambda row: sum(layer.broken for layer in row.layers.values())),
        _amounts("checks", rows, lambda row: sum(layer.checks for layer in row.layers.values())),
        _amounts("live-verified", rows, lambda row: row.live),
        _amounts("seconds", rows, lambda row: round(sum(layer.seconds for layer in row.layers.values()))),
    ]


def _of_layer(name: str) -> Callable[[Row], str]:
    return lambda row: row.layers[name].verdict if name in row.layers else ""


def _verdicts(name: str, rows: Sequence[Row], of: Callable[[Row], str]) -> Chart:
    """A broken run stands out by its height, one that was not checked is hollow: not by colour alone."""
    said = [of(row) for row in rows]
    loud = sum(verdict in _LOUD for verdict in said)
    unchecked = said.count("not checked")
    bars = _bars(rows, [1.0 if verdict in _LOUD else _CALM if verdict else 0.0 for verdict in said], said, said)
    return Chart(name=name, bars=list(bars), latest=said[-1], span=f"{loud} broken, {unchecked} not checked")


def _amounts(name: str, rows: Sequence[Row], of: Callable[[Row], int]) -> Chart:
    amounts = [of(row) for row in rows]
    most = max(amounts) or 1
    bars = _bars(
        rows,
        [max(amount / most, _LOWEST) for amount in amounts],
        ["amount" if amount else "none" for amount in amounts],
        [f"{amount:,}" for amount in amounts],
    )
    return Chart(name=name, bars=list(bars), latest=f"{amounts[-1]:,}", span=f"{min(amounts):,} to {max(amounts):,}")


def _bars(rows: Sequence[Row], heights: Sequence[float], kinds: Sequence[str], said: Sequence[str]) -> Iterator[Bar]:
    step = min(_WIDEST, WIDTH / len(rows))
    left = WIDTH - step * len(rows)
    for index, (row, height, kind, text) in enumerate(zip(rows, heights, kinds, said, strict=True)):
        if height:
            yield Bar(
                x=round(left + index * step, 2),
                y=round(HEIGHT * (1 - height), 2),
                width=round(step * 0.75, 2),
                height=round(HEIGHT * height, 2),
                kind=kind.replace(" ", "-"),
                title=f"{row.date:%Y-%m-%d %H:%M}: {text}",
            )
