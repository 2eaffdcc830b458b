"""What stays of a run: its report, its line in the history, and the evidence, which is older than the run."""

from __future__ import annotations

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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


def look(files: Files) -> None:
    """Whether there is a place for what comes, and what is there can be read: better now than after a night.

    Raises:
        OSError: a folder cannot be written to, or a file not be read.
        ValueError: the file of evidence is not one.
    """
    history.read(files.history)
    evidence.read(files.evidence)
    for folder in (files.reports, files.history.parent):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass


def keep(files: Files, results: Sequence[Result], settings: Settings, now: datetime, *, whole: bool) -> str:
    """Write the report, and bring history and evidence up to date.

    Returns:
        a sentence: what is new and what is gone since the last such run.

    Args:
        whole: whether all layers ran over all operations. A part of a run is no line of the history: a page would show
            it as a run in which the rest was missing, and a night in which one layer ran is no night.

    Raises:
        report.SecretFound: there is a secret in it; nothing was written.
        ValueError: the file of evidence cannot be read; nothing was written.
    """
    with _alone(files.history.parent):
        return _keep(files, results, settings, now, whole=whole)


def _keep(files: Files, results: Sequence[Result], settings: Settings, now: datetime, *, whole: bool) -> str:
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
        found={result.layer: history.Found.of(result) for result in results},
    )
    earlier = history.read(files.history)
    titles = {result.layer: layers.title(result.layer) for result in results}
    document = report.build(results, row, earlier, found, described, titles, COMMAND, whole=whole)
    report.write(files.reports, document)
    if whole:
        history.write(files.history, [*earlier, row])
    evidence.write(files.evidence, found)
    return document.run.changes


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Another suite that ends at the same time waits: what one adds to the history is not overwritten by the other."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
