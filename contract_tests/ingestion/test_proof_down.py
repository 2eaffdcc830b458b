"""A service that is away for a while, or for good: the report is honest, and the next run sends what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from edgewire.ingestion.engine import UploadOptions
from edgewire.ingestion.report import OnEvent, State, UploadEvent

from . import proofs
from .double import Double
from .double import faults as ways
from .double.claims import Claims, sent_again

OPTIONS = UploadOptions(concurrency=2, batch_files=5, max_attempts=6)
COUNT = 60


def away_after(double: Double, batches: int) -> OnEvent:
    """Takes the service down when so many requests were answered."""
    answered = 0

    def watch(event: UploadEvent) -> None:
        nonlocal answered
        answered += event.kind == "batch"
        if event.kind == "batch" and answered == batches:
            double.down()

    return watch


def back_after(double: Double, waits: int) -> proofs.Sleep:
    """Brings the service back when the run has waited so often."""
    waited = 0

    async def sleep(seconds: float) -> None:
        nonlocal waited
        waited += 1
        if waited == waits:
            double.up()
        await proofs.no_wait(seconds)

    return sleep


def test_a_service_that_comes_back_gets_everything(double: Double) -> None:
    items = proofs.numbered(COUNT)
    watch, sleep = away_after(double, 4), back_after(double, 5)
    report = proofs.upload(double, items, options=OPTIONS, on_event=watch, sleep=sleep)
    proofs.all_is_well(double, items, report)
    assert sent_again(double.requests) == []


def test_a_service_that_is_away_at_the_start_gets_everything(double: Double) -> None:
    items = proofs.numbered(COUNT)
    double.down()
    report = proofs.upload(double, items, options=OPTIONS, sleep=back_after(double, 4))
    proofs.all_is_well(double, items, report)
    assert len(double.requests) == COUNT // 5


def test_a_service_that_never_comes_back_ends_the_run_and_the_next_one_sends_what_is_missing(
    double: Double, tmp_path: Path
) -> None:
    items = proofs.numbered(COUNT)
    journal = tmp_path / "journal"
    report = proofs.upload(double, items, journal=journal, options=OPTIONS, on_event=away_after(double, 4))
    assert not report.complete
    assert report.stopped
    assert Claims(proofs.given(items), double.samples).broken(report.results) == []
    assert len(report.results) == COUNT
    stored = {result.name for result in report.results if result.state is State.STORED}
    assert len(stored) >= 15

    report = proofs.upload(double, items, journal=journal, options=OPTIONS)
    assert not report.complete, "it is still away"
    assert {result.name for result in report.results if result.state is State.ALREADY_THERE} == stored
    assert report.counts[State.STORED] == 0

    double.up()
    before = len(double.requests)
    report = proofs.upload(double, items, journal=journal, options=OPTIONS)
    proofs.all_is_well(double, items, report)
    sent = {name for request in double.requests[before:] for name in request.names}
    assert not sent & stored


def test_nothing_reached_a_service_that_was_never_there(double: Double) -> None:
    double.down()
    report = proofs.upload(double, proofs.numbered(COUNT), options=OPTIONS)
    assert report.counts[State.NOT_SENT] == COUNT
    assert not report.complete
    assert double.requests == []


@pytest.mark.parametrize("options", [UploadOptions(), UploadOptions(endpoint="data")], ids=["files", "data"])
def test_a_service_that_fails_at_everything_is_no_word_on_any_file(
    double: Double, tmp_path: Path, options: UploadOptions
) -> None:
    items = proofs.numbered(COUNT)
    double.faults = ways.always(ways.error("Internal server error"))
    report = proofs.upload(double, items, journal=tmp_path / "journal", options=options)
    assert report.counts[State.STORED] == 0
    double.faults = None
    proofs.all_is_well(double, items, proofs.upload(double, items, journal=tmp_path / "journal", options=options))
