"""What a job is going to do: its names, how long it takes, how it ends, and what it writes on the way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Level = Literal["error", "warn", "info", "debug"]
LEVELS: tuple[Level, ...] = ("error", "warn", "info", "debug")
"""The contract's log levels, the gravest first."""

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+")
_OWNERS = ("projectId", "organizationId")
_DOCUMENTED = {"trainKerasJob": ("learn-train-studio-wrapper", "Training model")}
"""Category key and category, where the contract's own text gives them as examples."""

_KEYS = {"trainKerasJob": "keras", "trainAnomalyJob": "anomaly"}
"""What ``job.key`` begins with: the contract's text has ``keras-192`` for the learning block 192."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a log; ``after``: seconds since the job began to run."""

    text: str
    after: float = 0.0
    level: Level = "info"


@dataclass(frozen=True, slots=True)
class Plan:
    """How one job goes.

    Attributes:
        queued: seconds until it runs; ``seconds``: how long it runs.
        lines: by time; none is later than the end.
    """

    queued: float
    seconds: float
    succeeds: bool
    lines: tuple[Line, ...]


def names(operation: str) -> tuple[str, str]:
    """Category key and category of the jobs that an operation starts, such as ``generate-features``."""
    if operation in _DOCUMENTED:
        return _DOCUMENTED[operation]
    words = [word.lower() for word in _WORDS.findall(operation)]
    if len(words) > 1 and words[0] == "start":
        words = words[1:]
    if len(words) > 1 and words[-1] == "job":
        words = words[:-1]
    return "-".join(words), " ".join(words).capitalize()


def key(operation: str, path: Mapping[str, Any]) -> str:
    """The external identifier of the job: what it does and what with, such as ``keras-192``."""
    parts = [str(value) for name, value in path.items() if name not in _OWNERS]
    return "-".join([_KEYS.get(operation) or names(operation)[0], *parts])


def written(text: str) -> str:
    """``text`` as it stands in a log: clients print lines without adding a line break of their own."""
    text = text.encode("utf-8", "replace").decode()  # a lone surrogate can be neither stored nor sent
    return text if text.endswith("\n") else text + "\n"


def default_lines(operation: str, seconds: float, own: Sequence[str | Line], works: bool) -> list[Line]:
    """What a job writes that no script says more of: first that nobody works here, then its own lines, evenly spread.

    Args:
        works: whether it leaves anything behind when it ends.
    """
    first = (
        f"The sandbox has no worker for {operation}: what it leaves behind appears when it ends"
        if works
        else f"Simulated by the sandbox: {operation} does no work and leaves nothing behind"
    )
    lines = [Line(written(first))]
    for number, line in enumerate(own, 1):
        if isinstance(line, str):
            line = Line(line, seconds * number / len(own))
        lines.append(Line(written(line.text), min(line.after, seconds), line.level))
    return sorted(lines, key=lambda line: line.after)
