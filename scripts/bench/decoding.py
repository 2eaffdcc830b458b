"""What it costs to make models of a large answer, and JSON of them again."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec

from .imports import environment
from .rounds import Row, Target, row
from .samples import answer

_TARGETS = {1_000: Target(1.75), 10_000: Target(2)}


def measure(count: int, rounds: int) -> list[Row]:
    """The lines for an answer of ``count`` samples.

    Raises:
        subprocess.CalledProcessError: a contender could not run.
    """
    group = f"{count:,} samples, {len(answer(count)) / 1e6:.1f} MB (CPU)"
    target = _TARGETS.get(count)
    rows = []
    for which in ("decode", "streams", "official", "encode"):
        if which == "official" and not find_spec("edgeimpulse_api"):
            rows.append(Row(group, "decode, edgeimpulse_api"))
            continue
        times = _times(which, count, rounds)
        baseline = next(iter(times.values()))
        for name, values in times.items():
            if name == "decode, with msgspec" and not find_spec("msgspec"):
                rows.append(Row(group, name))
            else:
                rows.append(row(group, name, values, baseline, target if name.endswith("msgspec") else None))
    return rows


def _times(which: str, count: int, rounds: int) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "scripts.bench.decode_worker", which, str(count), str(rounds)],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    times: dict[str, list[float]] = json.loads(done.stdout)
    return times
