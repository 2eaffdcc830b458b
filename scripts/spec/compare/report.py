"""The result of a comparison, as data."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..document import JsonObject
from . import markdown, text
from .operations import Use
from .rules import AREAS, BUMPS, NONE, SEVERITIES


@dataclass(frozen=True, slots=True)
class Entry:
    """One change. Whatever is used in many places is still one entry, with all its uses."""

    rule: str
    severity: str
    bump: str
    area: str
    action: str
    pointer: str
    gone: bool
    """The pointer is one of the old document: the new one has nothing there."""
    sentence: str
    """Template of what changed; ``words`` fill it."""
    python: tuple[str, ...]
    """Templates of what changes in Python."""
    words: JsonObject
    uses: tuple[Use, ...]
    fingerprint: str

    @property
    def clients(self) -> list[str]:
        """The methods it touches, as a user writes them: ``client.raw_data.list_samples``."""
        return sorted({use.client for use in self.uses})

    @property
    def order(self) -> tuple[Any, ...]:
        """Worst first, then by place."""
        return SEVERITIES.index(self.severity), AREAS.index(self.area), self.pointer, self.rule, self.fingerprint

    def to_dict(self) -> JsonObject:
        """The entry as JSON; ``docs/compare.md`` says what each key holds."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "bump": self.bump,
            "area": self.area,
            "action": self.action,
            "pointer": self.pointer,
            "document": "old" if self.gone else "new",
            "sentence": text.plain(self.sentence, self.words),
            "python": [text.plain(line, self.words) for line in self.python],
            "clients": self.clients,
            "uses": [
                {"client": use.client, "operation": use.operation, "direction": use.direction, "at": use.at}
                for use in self.uses
            ],
            "fingerprint": self.fingerprint,
        }


def fingerprint(rule: str, identity: str) -> str:
    """A short name for a change that stays the same when the comparison is run again."""
    return hashlib.sha256(f"{rule}\n{identity}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Report:
    """All changes between two contracts, worst first."""

    entries: tuple[Entry, ...]
    operations: dict[str, int] = field(default_factory=dict)
    """How many operations there are: old, new, matched, changed."""

    @property
    def bump(self) -> str:
        """The semver bump the changes demand together: major, minor, patch or none."""
        return min((entry.bump for entry in self.entries), key=BUMPS.index, default=NONE)

    @property
    def counts(self) -> dict[str, int]:
        """Entries by severity."""
        found = Counter(entry.severity for entry in self.entries)
        return {severity: found[severity] for severity in SEVERITIES}

    @property
    def rules(self) -> dict[str, int]:
        """Entries by rule id."""
        return dict(sorted(Counter(entry.rule for entry in self.entries).items()))

    def table(self, column: str) -> dict[str, dict[str, int]]:
        """Entries by severity and by ``area`` or ``bump``; rows without entries are left out."""
        found = Counter((getattr(entry, column), entry.severity) for entry in self.entries)
        rows = {"area": AREAS, "bump": BUMPS}[column]
        table = {row: {severity: found[row, severity] for severity in SEVERITIES} for row in rows}
        return {row: cells for row, cells in table.items() if any(cells.values())}

    def to_dict(self) -> JsonObject:
        """The report as JSON; ``docs/compare.md`` says what each key holds."""
        return {
            "format": 1,
            "bump": self.bump,
            "counts": self.counts,
            "areas": self.table("area"),
            "bumps": self.table("bump"),
            "rules": self.rules,
            "operations": self.operations,
            "entries": [entry.to_dict() for entry in self.entries],
        }

    def to_json(self) -> bytes:
        """``to_dict`` as a file: the same bytes for the same two contracts."""
        dumped = json.dumps(self.to_dict(), indent=1, ensure_ascii=False)
        return f"{dumped}\n".encode("utf-8", "backslashreplace")

    def to_markdown(self, limit: int = markdown.PULL_REQUEST) -> str:
        """The report for people, at most ``limit`` characters: long lists are cut, with the number left out."""
        return markdown.render(self, limit)
