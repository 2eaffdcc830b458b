"""Many small asynchronous calls in flight: the client's transport against httpx's own, and against bare sockets."""

from __future__ import annotations

import json
import subprocess
import sys

from .imports import environment
from .rounds import Row, Target, row

IN_FLIGHT = 64

# Nine times the throughput of httpx; three quarters of what bare sockets reach behind a network.
_TARGETS = {"near": ("httpx", "sharded", Target(1 / 9)), "far": ("bare sockets", "sharded", Target(1 / 0.75))}
_GROUPS = {"near": "loopback", "far": "50 ms to each answer"}


def measure(where: str, rounds: int) -> list[Row]:
    """The lines for a service that is ``near``, or ``far`` away.

    Raises:
        subprocess.CalledProcessError: a contender could not run.
    """
    done = subprocess.run(
        [sys.executable, "-P", "-m", "scripts.bench.async_worker", where, str(IN_FLIGHT), str(rounds)],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    times: dict[str, list[float]] = json.loads(done.stdout)
    first, judged, target = _TARGETS[where]
    group = f"{IN_FLIGHT} calls in flight, {_GROUPS[where]} (time of 1,000)"
    return [
        row(group, name, times[name], times[first], target if name == judged else None)
        for name in (first, *(name for name in times if name != first))
    ]
