"""What stays of a run: its report, its line in the history, and the evidence, which is older than the run."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from . import catalogue, evidence, history, layers, report, run
from .results import Result
from .settings import Settings

COMMAND = "python -m contract_tests.suite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """Where things are kept.

    Attributes:
        reports: the folder of the report.
        history: ``history.jsonl``; ``evidence.json`` is beside it.
    """

    reports: Path
    history: Path

    @property
    def evidence(self) -> Path:
        """What the service answered rightly, and when."""
        return self.history.with_name("evidence.json")


def keep(files: Files, results: Sequence[Result], settings: Settings, now: datetime, *, whole: bool) -> history.Row:
    """Write the report, and bring history and evidence up to date.

    Args:
        whole: whether all layers ran over all operations. A part of a run is no line of the history: a page would show
            it as a run in which the rest was missing, and a night in which one layer ran is no night.

    Raises:
        report.SecretFound: there is a secret in it; nothing was written.
        ValueError: the file of evidence cannot be read; nothing was written.
    """
    described = catalogue.operations(settings.studio)
    found = evidence.table(described, results, evidence.read(files.evidence), now)
    row = history.Row(
        date=now,
        depth=settings.depth,
        seed=settings.seed,
        verdict=run.verdict(results),
        contract=hashlib.sha256((settings.studio / "contract.json").read_bytes()).hexdigest()[:12],
        live=found.total("live").operations,
        layers={result.layer: history.LayerRow.of(result) for result in results},
    )
    earlier = history.read(files.history)
    titles = {result.layer: layers.title(result.layer) for result in results}
    report.write(files.reports, report.build(results, row, earlier, found, described, titles, COMMAND))
    if whole:
        history.write(files.history, [*earlier, row])
    evidence.write(files.evidence, found)
    return row
