"""How far each operation is proved, by which kind of proof, how often and how long ago.

What the client sends, the schemas and the sandbox are proved anew by every run, so they count for the run that did it.
What the service itself answered cannot be had at will: it is kept in a file beside the history, with its date, and is
taken back when the service breaks the operation. That is kept too, so that no older recording proves it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from . import files
from .results import PROOFS, Proof, Result


@dataclass(frozen=True, slots=True)
class Seen:
    """A kind of proof of one operation: how often it was given, and when last."""

    count: int
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A kind of proof over all operations; ``oldest`` and ``newest`` are None where there is none."""

    operations: int
    count: int
    oldest: datetime | None
    newest: datetime | None


@dataclass(frozen=True, slots=True)
class Table:
    """Every operation of the contract, also the many that nothing proves, and what proves it.

    Attributes:
        withdrawn: when the service last broke an operation, of those that it has not answered rightly since.
    """

    operations: Mapping[str, Mapping[Proof, Seen]]
    withdrawn: Mapping[str, datetime] = field(default_factory=dict)

    def total(self, proof: Proof) -> Total:
        """How many operations have it."""
        seen = [of[proof] for of in self.operations.values() if proof in of]
        dates = [one.last for one in seen]
        return Total(
            operations=len(seen),
            count=sum(one.count for one in seen),
            oldest=min(dates, default=None),
            newest=max(dates, default=None),
        )

    def strongest(self, operation: str) -> Proof | None:
        """The strongest proof of an operation: ``live`` before ``stateful`` before ``schema`` before ``wire``."""
        of = self.operations[operation]
        return next((proof for proof in reversed(PROOFS) if proof in of), None)


def table(operations: Iterable[str], results: Iterable[Result], kept: Mapping[str, Seen], now: datetime) -> Table:
    """Put the proofs of a run together with what the service answered earlier.

    Args:
        operations: all operationIds of the contract; proofs of others do not count.
        kept: of earlier runs, from :func:`read`; a count of 0 is what was withdrawn.
    """
    found: dict[str, dict[Proof, Seen]] = {name: {} for name in operations}
    for name, seen in kept.items():
        if name in found and seen.count:
            found[name]["live"] = seen
    results = list(results)
    for result in results:
        for name, given in result.proofs.items():
            for proof, count in given.items():
                when = now if proof != "live" else _answered(result, name, now)
                if when and proof == "live" and name in kept and when <= kept[name].last:
                    continue  # a recording that is replayed is no new answer
                if name in found and count and when:
                    found[name][proof] = _both(found[name].get(proof), Seen(count, when))
    withdrawn = {name: seen.last for name, seen in kept.items() if not seen.count}
    for name in _taken_back(results):
        found.get(name, {}).pop("live", None)
        withdrawn[name] = now
    return Table(found, {name: when for name, when in withdrawn.items() if name in found and "live" not in found[name]})


def _answered(result: Result, operation: str, now: datetime) -> datetime | None:
    """When the service answered; None where it was not the service."""
    return result.recorded.get(operation, now if result.origin == "live" else None)


def _both(one: Seen | None, other: Seen) -> Seen:
    return Seen(one.count + other.count, max(one.last, other.last)) if one else other


def _taken_back(results: Iterable[Result]) -> set[str]:
    return {
        finding.operation
        for result in results
        if result.origin == "live"
        for finding in result.findings_of("broken")
        if finding.operation
    }


def read(path: Path) -> dict[str, Seen]:
    """What the service answered in earlier runs, by operationId; nothing where there is no such file.

    Raises:
        ValueError: the file is not one of ours. It is not left out: the ages of all evidence are in it.
    """
    if not path.exists():
        return {}
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        withdrawn = {name: {"count": 0, "last": when} for name, when in said.get("withdrawn", {}).items()}
        return {name: _seen(one) for name, one in {**said["live"], **withdrawn}.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(
            f"{path} is not a file of evidence ({error!r}): restore it, or delete it to start anew"
        ) from error


def _seen(said: Mapping[str, str]) -> Seen:
    last = datetime.fromisoformat(said["last"])
    return Seen(int(said["count"]), last if last.tzinfo else last.replace(tzinfo=UTC))


def write(path: Path, found: Table) -> None:
    """Keep what the service answered, all or nothing."""
    live = {name: of["live"] for name, of in sorted(found.operations.items()) if "live" in of}
    said = {name: {"count": seen.count, "last": seen.last.isoformat()} for name, seen in live.items()}
    withdrawn = {name: when.isoformat() for name, when in sorted(found.withdrawn.items())}
    files.replace(path, json.dumps({"live": said, "withdrawn": withdrawn}, indent=1) + "\n")
