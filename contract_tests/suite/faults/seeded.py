"""A fault that is seeded, and who must see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from ..results import Finding, Result, Severity
from ..service import Service
from ..settings import Settings
from . import contracts, outside, proxy, recordings
from .clients import Patch, replaced
from .exchange import Spoil, one_after_the_other

NOT_CHECKED = "not checked"
"""Stands for the check where a layer must refuse to run: that is no pass."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeded:
    """One fault.

    Attributes:
        name: what is wrong, for people.
        layer: that must see it, by ``check`` (its name in the findings of the layer), at ``operation``.
        severity: of the finding. ``news`` must not fail the run.
        says: a text that the finding must have in it, where check and operation do not say enough.
        spoil, contract, recordings, outside, patch: how it is seeded: between the layer and its sandbox, in the
            contract, in the trees of recordings, in what is published, in our code.
        settings: of the layer, other than the usual ones.
        alone: seeded by itself. Others are seeded together where their operations differ, as each run costs seconds.
    """

    name: str
    layer: str
    check: str
    operation: str = ""
    severity: Severity = "broken"
    says: str = ""
    spoil: Callable[[Service], Spoil] | None = None
    contract: contracts.Change | None = None
    recordings: recordings.Change | None = None
    outside: outside.Change | None = None
    patch: Patch | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    alone: bool = False

    def __str__(self) -> str:
        return f"{self.layer}: {self.name}"

    def seen_in(self, result: Result) -> list[Finding]:
        """The findings that are of this fault."""
        if self.check == NOT_CHECKED and result.verdict == NOT_CHECKED:
            return [Finding(check=NOT_CHECKED, sentence=result.unchecked)] if self.says in result.unchecked else []
        found = result.broken if self.severity == "broken" else result.findings_of(self.severity)
        return [
            finding
            for finding in found
            if finding.check == self.check
            and finding.operation == self.operation
            and self.says in f"{finding.sentence} {finding.pointer} {finding.expected} {finding.got}"
        ]


_CASSETTES = "contract_tests.cassettes.layer:run"
_DRIFT = "contract_tests.drift.layer:run"


@contextmanager
def planted(faults: Sequence[Seeded], settings: Settings, folder: Path) -> Iterator[Settings]:
    """Settings by which a layer meets these faults, as long as the block runs; ``folder`` is new and theirs."""
    for fault in faults:
        settings = replace(settings, **fault.settings)
    if changes := [fault.contract for fault in faults if fault.contract]:
        settings = replace(settings, studio=contracts.spoilt(changes, folder / "studio"))
    if spoils := [fault.spoil for fault in faults if fault.spoil]:
        settings = replace(settings, through=lambda service: proxy.through(service, _together(spoils, service)))
    with ExitStack() as patched:
        if faults[0].layer == "cassettes" and (altered := [fault.recordings for fault in faults if fault.recordings]):
            trees = recordings.spoilt(altered, folder / "trees")
            patched.enter_context(replaced(_CASSETTES, lambda run: partial(run, trees=trees))())
        if faults[0].layer == "drift" and (changed := [fault.outside for fault in faults if fault.outside]):
            sources = patched.enter_context(outside.spoilt(changed, folder / "outside"))
            patched.enter_context(replaced(_DRIFT, lambda run: partial(run, sources=sources))())
        for fault in faults:
            if fault.patch:
                patched.enter_context(fault.patch())
        yield settings


def _together(spoils: Sequence[Callable[[Service], Spoil]], service: Service) -> Spoil:
    return one_after_the_other(*(spoil(service) for spoil in spoils))
