"""Scripts: what a test wants of the jobs to come, such as one training that fails after ten seconds.

A script is plain JSON, so that the same can be said from another process. Where several fit, those for the operation
come before those for all, those with a count before those without; counted ones are used in the order in which they
were written, of the others the newest.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..store import Record, Store
from .plans import LEVELS, Line, Plan, default_lines, written

FAILURES: Mapping[str, tuple[str, ...]] = {
    "too-many-frames": (
        "Number of frames is larger than 500 (598), increase your frame stride or decrease your window size.",
    ),
    "out-of-memory": (
        "Application exited with code 137",
        "Please contact support if this issue persists or increase train job memory in the project dashboard.",
    ),
    "platform": ("FailedPreconditionError: /home is not a directory",),
}
"""The last lines of jobs that failed on the real service, by a short name for ``error``."""

OUTCOMES = ("success", "failure")
LONGEST = 10 * 365 * 86400.0
"""Ten years: longer plans leave the calendar."""

_KIND = "job-script"
_FAILED = "The sandbox was told to let this job fail"


class Scripts:
    """All scripts.

    Args:
        operations: operationIds that there are. ``starters``: those that start jobs.
    """

    def __init__(self, store: Store, operations: Iterable[str], starters: frozenset[str]) -> None:
        self._store = store
        self._operations = frozenset(operations)
        self._starters = starters

    def add(
        self,
        operation: str = "*",
        *,
        outcome: str = "success",
        seconds: float | None = None,
        queued: float = 0.0,
        lines: Sequence[str | Mapping[str, Any]] | None = None,
        error: str | None = None,
        count: int | None = None,
    ) -> Record:
        """Say how the jobs that start from now on go, and get the script as it is kept.

        Args:
            operation: operationId that starts them; ``*`` for all.
            outcome: ``success`` or ``failure``.
            seconds: how long they run; the sandbox's own setting where it is None.
            queued: seconds that they wait before they run.
            lines: all that they write, instead of the usual: texts, spread evenly, or
                ``{"text", "after" (seconds), "level"}``.
            error: the last line of a failure: a text, or a name of ``FAILURES`` for what the service really wrote.
            count: for how many jobs; None for all that come.

        Raises:
            ValueError: an argument is not one of these.
        """
        if operation != "*" and operation not in self._operations:
            raise ValueError(f"there is no operation {operation!r}: give an operationId of the contract, or '*'")
        if operation != "*" and operation not in self._starters:
            raise ValueError(f"{operation} starts no job: give an operation that does, such as trainKerasJob, or '*'")
        if outcome not in OUTCOMES:
            raise ValueError(f"a job cannot end with {outcome!r}: give one of {', '.join(OUTCOMES)}")
        if error is not None and outcome != "failure":
            raise ValueError("an error is written by a job that fails: give outcome='failure' with it")
        if error is not None and not isinstance(error, str):
            raise ValueError(f"an error cannot be {error!r}: give a text, or one of {', '.join(FAILURES)}")
        if lines is not None and (isinstance(lines, str) or not isinstance(lines, Sequence)):
            raise ValueError(f"lines cannot be {lines!r}: give a list of them")
        if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 1):
            raise ValueError(f"a script cannot be for {count!r} jobs: give a whole number from 1 up, or None for all")
        script: Record = {
            "operation": operation,
            "outcome": outcome,
            "seconds": None if seconds is None else _duration(seconds, "seconds"),
            "queued": _duration(queued, "queued"),
            "lines": None if lines is None else [_line(line) for line in lines],
            "error": error,
            "count": count,
        }
        with self._store.transaction():
            script["id"] = self._store.next_id(_KIND)
            self._store.put(_KIND, 0, script["id"], script)
        return script

    def all(self) -> list[Record]:
        """Those that are still to be used, the oldest first."""
        return self._store.all(_KIND, 0)

    def clear(self) -> None:
        """Forget all of them."""
        self._store.remove(_KIND, 0)

    def plan(self, operation: str, seconds: float, own: Sequence[str | Line], works: bool) -> Plan:
        """The plan of a job that starts now; the script that it follows is used up by one.

        Args:
            seconds: how long it runs where no script says so.
            own: lines of the area that starts it.
            works: whether it leaves anything behind.
        """
        script = self._take(operation)
        if script is None:
            return Plan(0.0, seconds, True, tuple(default_lines(operation, seconds, own, works)))
        if script["seconds"] is not None:
            seconds = script["seconds"]
        if script["lines"] is None:
            lines = default_lines(operation, seconds, own, works)
        else:
            lines = _scripted(script["lines"], seconds)
        succeeds = script["outcome"] == "success"
        if not succeeds:
            last = FAILURES.get(script["error"], (script["error"] or _FAILED,))
            lines += [Line(written(text), seconds, "error") for text in last]
        return Plan(script["queued"], seconds, succeeds, tuple(lines))

    def _take(self, operation: str) -> Record | None:
        fitting = [script for script in self.all() if script["operation"] in (operation, "*")]
        if not fitting:
            return None
        chosen = min(fitting, key=_rank)
        if chosen["count"] is not None:
            if chosen["count"] == 1:
                self._store.remove(_KIND, 0, chosen["id"])
            else:
                self._store.put(_KIND, 0, chosen["id"], {**chosen, "count": chosen["count"] - 1})
        return chosen


def _rank(script: Record) -> tuple[bool, bool, int]:
    counted = script["count"] is not None
    return script["operation"] == "*", not counted, script["id"] if counted else -script["id"]


def _scripted(given: Sequence[Mapping[str, Any]], seconds: float) -> list[Line]:
    lines = []
    for number, line in enumerate(given, 1):
        after = seconds * number / len(given) if line["after"] is None else min(line["after"], seconds)
        lines.append(Line(written(line["text"]), after, line["level"]))
    return sorted(lines, key=lambda line: line.after)


def _line(line: str | Mapping[str, Any]) -> Record:
    if isinstance(line, str):
        return {"text": line, "after": None, "level": "info"}
    if not isinstance(line, Mapping) or not isinstance(line.get("text"), str) or set(line) - {"text", "after", "level"}:
        raise ValueError(f"{line!r} is no line of a log: give a text, or an object with text, after and level")
    level = line.get("level", "info")
    if level not in LEVELS:
        raise ValueError(f"{level!r} is no log level: give one of {', '.join(LEVELS)}")
    after = line.get("after")
    return {"text": line["text"], "after": None if after is None else _duration(after, "after"), "level": level}


def _duration(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{name} cannot be {value!r}: give a number of seconds")
    if not 0 <= value <= LONGEST:
        raise ValueError(f"{name} cannot be {value!r}: give a number of seconds from 0 to {LONGEST:.0f}")
    return float(value)
