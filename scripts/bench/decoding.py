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
    times = _times(count, rounds)
    loads, dumps = times["json.loads"], times["json.dumps"]
    rows = [row(group, "json.loads", loads, loads)]
    if find_spec("msgspec"):
        rows.append(row(group, "decode, with msgspec", times["decode, with msgspec"], loads, target))
    rows += [
        row(group, "decode, without msgspec", times["decode, without msgspec"], loads, target),
        row(group, "decode, two differences in each sample", times["decode, two differences in each sample"], loads),
    ]
    theirs = _times(count, rounds, "official")
    beside = theirs["json.loads, beside edgeimpulse_api"]
    rows += [row(group, name, values, beside) for name, values in theirs.items()]
    rows += [
        row(group, "json.dumps", dumps, dumps),
        row(group, "to_dict and json.dumps", times["to_dict and json.dumps"], dumps),
    ]
    return rows


def _times(count: int, rounds: int, *which: str) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "scripts.bench.decode_worker", str(count), str(rounds), *which],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    times: dict[str, list[float]] = json.loads(done.stdout)
    return times
