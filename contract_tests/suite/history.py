"""What earlier runs found, a line of JSON each: so that a page can show how it was, what is new since then, and that
nobody ran it lately.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, Self, get_args

from . import files
from .results import Result, Severity, Verdict
from .service import Origin
from .settings import Depth

Whole = Literal["whole", "broken", "not checked"]
"""Of a run: ``broken`` where a layer failed; ``not checked`` where none did, and one that was asked for did not run."""

KEPT = 400
"""Lines that a file keeps: a year of nights, and some by hand."""

OVERDUE = timedelta(days=3)
"""A nightly run that is older than this says nothing of today."""

MOST = 200
"""Fingerprints that a line keeps of a layer, of what is broken and of news each."""

Mark = tuple[Severity, str]
"""A finding as the history knows it: how bad it is, and its fingerprint. News that begins to break is a new finding."""

_FINGERPRINT = re.compile("[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerRow:
    """One layer of one run, in figures."""

    verdict: Verdict
    origin: str
    checks: int
    operations: int
    broken: int
    accepted: int
    news: int
    seconds: float

    @classmethod
    def of(cls, result: Result) -> Self:
        """The figures of a result."""
        return cls(
            verdict=result.verdict,
            origin=result.origin,
            checks=result.checked,
            operations=result.operations,
            broken=len(result.broken),
            accepted=len(result.findings_of("accepted")),
            news=len(result.findings_of("news")),
            seconds=round(result.seconds, 1),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The fingerprints of what one layer of one run found, sorted.

    Attributes:
        looked: whether it could look; what it did not find is gone only then.
    """

    looked: bool
    broken: list[str]
    news: list[str]

    @classmethod
    def of(cls, result: Result) -> Self:
        """Those of a result."""
        broken, news = (
            sorted({finding.fingerprint for finding in findings})
            for findings in (result.broken, result.findings_of("news"))
        )
        return cls(looked=result.checked > 0 and not result.unchecked, broken=broken, news=news)

    @classmethod
    def read(cls, said: dict[str, Any]) -> Self:
        """Of a line.

        Raises:
            ValueError, TypeError, KeyError: it says something else.
        """
        broken, news = (sorted(said[severity]) for severity in ("broken", "news"))
        if not isinstance(said["looked"], bool) or not all(map(_FINGERPRINT.fullmatch, broken + news)):
            raise ValueError("not findings")
        return cls(looked=said["looked"], broken=broken, news=news)

    @property
    def marks(self) -> frozenset[Mark]:
        """All of them."""
        return frozenset([*(("broken", one) for one in self.broken), *(("news", one) for one in self.news)])

    def saw(self, mark: Mark) -> bool:
        """Whether this would tell of a finding: of more than :data:`MOST` the first are kept, by fingerprint, and of
        those after them nothing is known.
        """
        kept = self.broken if mark[0] == "broken" else self.news
        return self.looked and (len(kept) < MOST or mark[1] <= kept[-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One run.

    Attributes:
        contract: the first digits of the SHA-256 of Studio's contract.
        layers: by name, in the order in which they ran.
        found: what each layer found; empty in rows that are older than this field.
        live: how many operations the service itself had answered rightly up to this run.
    """

    date: datetime
    depth: Depth
    seed: int
    verdict: Whole
    contract: str
    live: int
    layers: dict[str, LayerRow] = field(default_factory=dict)
    found: dict[str, Found] = field(default_factory=dict)

    def line(self) -> str:
        """The row as a line of JSON."""
        found = {
            name: {"looked": one.looked, "broken": one.broken[:MOST], "news": one.news[:MOST]}
            for name, one in self.found.items()
        }
        said = {**self.figures(), "date": self.date.isoformat(timespec="seconds"), "found": found}
        return json.dumps(said, separators=(",", ":"))

    def figures(self) -> dict[str, Any]:
        """The row without its fingerprints."""
        return {name: said for name, said in asdict(self).items() if name != "found"}

    @classmethod
    def read(cls, line: str) -> Self:
        """The row of a line; what it does not know is left out.

        Raises:
            ValueError: it is no row.
        """
        try:
            said: dict[str, Any] = json.loads(line)
            date = datetime.fromisoformat(said["date"])
            if date.tzinfo is None or said["verdict"] not in get_args(Whole) or said["depth"] not in get_args(Depth):
                raise ValueError("not a run")
            row = cls(
                date=date.astimezone(UTC),
                depth=said["depth"],
                seed=int(said["seed"]),
                verdict=said["verdict"],
                contract=str(said["contract"]),
                live=_count(said["live"]),
                layers={name: _layer(of) for name, of in said["layers"].items()},
                found={name: Found.read(of) for name, of in said.get("found", {}).items()},
            )
        except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise ValueError(f"not a run: {error!r}") from error
        if not row.found.keys() <= row.layers.keys():
            raise ValueError("findings of no layer")
        return row


def _layer(said: dict[str, Any]) -> LayerRow:
    if said["verdict"] not in get_args(Verdict) or said["origin"] not in get_args(Origin):
        raise ValueError("not a layer")
    counts = {name: _count(said[name]) for name in ("checks", "operations", "broken", "accepted", "news")}
    seconds = float(said["seconds"])
    if not 0 <= seconds < math.inf:
        raise ValueError("not a time")
    return LayerRow(verdict=said["verdict"], origin=said["origin"], seconds=seconds, **counts)


def _count(said: Any) -> int:
    if int(said) < 0:
        raise ValueError("not a count")
    return int(said)


def read(path: Path) -> list[Row]:
    """The rows of a file, oldest first. A line that is none (cut by a crash, of another version) is left out."""
    if not path.exists():
        return []
    rows = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            rows.append(Row.read(line))
        except ValueError:
            continue
    return sorted(rows, key=lambda row: row.date)


def write(path: Path, rows: Sequence[Row]) -> None:
    """Write the newest :data:`KEPT` rows, all or nothing."""
    files.replace(path, "".join(row.line() + "\n" for row in sorted(rows, key=lambda row: row.date)[-KEPT:]))


def last_night(rows: Iterable[Row], now: datetime | None = None) -> datetime | None:
    """When the last nightly run was; None where there was none. One that is still to come had a wrong clock."""
    now = now or datetime.now(UTC)
    return max((row.date for row in rows if row.depth == "night" and row.date <= now), default=None)


def overdue(rows: Iterable[Row], now: datetime | None = None) -> bool:
    """Whether the last nightly run is too old, or never was: what it found then is no news of today."""
    now = now or datetime.now(UTC)
    last = last_night(rows, now)
    return last is None or now - last > OVERDUE
