"""How long it takes to make both packages again: what ``scripts/regenerate.py --check`` does."""

from __future__ import annotations

import statistics
import time

from ..spec.pipeline import differences
from ..spec.services import SERVICES
from .rounds import Row, Target

GROUP = "regeneration (wall; target in seconds)"


def measure(rounds: int) -> list[Row]:
    """The lines of this group: overlay, generate and compare each file, for every service.

    Raises:
        SpecError: the committed inputs cannot be generated.
    """
    times: dict[str, list[float]] = {name: [] for name in SERVICES}
    for _ in range(rounds):
        for name, service in SERVICES.items():
            start = time.perf_counter()
            differences(service)
            times[name].append(time.perf_counter() - start)
    rows = [Row(GROUP, SERVICES[name].package, statistics.median(taken), min(taken)) for name, taken in times.items()]
    both = [sum(taken) for taken in zip(*times.values(), strict=True)]
    return [*rows, Row(GROUP, "all", statistics.median(both), min(both), target=Target(30))]
