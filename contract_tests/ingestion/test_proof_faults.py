"""Each fault once, by name: what is asked again, how often, and that nothing is sent again that was answered."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from edgewire.errors import UploadError
from edgewire.ingestion.engine import UploadOptions
from edgewire.ingestion.item import Item
from edgewire.ingestion.report import State, UploadEvent, UploadUnauthenticated

from . import proofs
from .double import KEY, Double, Fault
from .double import faults as ways
from .double.claims import Claims, sent_again
from .double.service import CsvFailure

ONE_BY_ONE = UploadOptions(concurrency=1, batch_files=4)
"""Requests of four files, one after another."""


@dataclass(frozen=True)
class Case:
    """A fault of the second of three requests, and how many requests there are in the end."""

    fault: Fault
    requests: int = 4


CASES = [
    Case(ways.late(0.02), 3),
    Case(ways.slow(0.001), 3),
    Case(ways.dropped_at_once()),
    Case(ways.dropped_in_body()),
    Case(ways.dropped_in_body(0.7, store=None)),
    Case(ways.dropped_unstored()),
    Case(ways.dropped_unstored(reset=False)),
    Case(ways.answer_lost()),
    Case(ways.answer_lost(reset=False)),
    Case(ways.half_answer()),
    Case(ways.dropped_after(1)),
    Case(ways.dropped_after(3)),
    Case(ways.status(408)),
    Case(ways.status(429)),
    Case(ways.status(429, retry_after="7")),
    Case(ways.status(500)),
    Case(ways.status(502)),
    Case(ways.status(503, retry_after="7")),
    Case(ways.status(503, read=0.0)),
    Case(ways.status_after_storing(504)),
    Case(ways.error("connect ECONNREFUSED 10.0.0.1:6379")),
    Case(ways.error("Operation timed out, try again", 503)),
    Case(ways.error("Internal server error"), 5),  # it may be about a file: asked again in halves
    Case(ways.html_ok(stored=True)),
    Case(ways.html_ok(stored=False)),
    Case(ways.half_json()),
    Case(ways.fewer(), 7),  # nobody can tell which entry is missing: asked again one by one
    Case(ways.more(), 7),
    Case(ways.forgotten(1), 7),
]


@pytest.mark.parametrize("allow_duplicates", [False, True])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.fault.name.replace(" ", "-"))
def test_a_fault_costs_a_repeat_and_nothing_else(case: Case, allow_duplicates: bool, double: Double) -> None:
    items = proofs.numbered(12, size=40_000)
    options = UploadOptions(concurrency=1, batch_files=4, allow_duplicates=allow_duplicates)
    double.faults = ways.in_order({1: case.fault})
    report = proofs.upload(double, items, options=options)
    proofs.all_is_well(double, items, report)
    assert report.counts[State.STORED] == 12
    assert len(double.requests) == report.requests == case.requests
    assert sent_again(double.requests) == []
    others = [name for request in double.requests if request.index != 1 for name in request.names]
    assert len(others) == len(set(others)) == (8 if case.requests == 3 else 12)


def test_what_the_service_asks_to_wait_is_waited(double: Double) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        await proofs.no_wait(seconds)

    for code in (429, 503):
        double.reset(ways.in_order([ways.status(code, retry_after="7")]))
        waits.clear()
        items = proofs.numbered(4)
        report = proofs.upload(double, items, options=ONE_BY_ONE, sleep=sleep)
        proofs.all_is_well(double, items, report)
        assert max(waits) >= 7


def test_a_batch_that_fails_every_time_ends_the_run_and_is_honest(double: Double) -> None:
    double.faults = ways.always(ways.answer_lost())
    items = proofs.numbered(12)
    options = UploadOptions(concurrency=1, batch_files=4, max_attempts=3)
    report = proofs.upload(double, items, options=options)
    assert 3 <= len(double.requests) <= 6
    assert not report.complete
    assert "3 attempts" in report.stopped
    assert report.counts[State.UNKNOWN] == len(double.samples)
    assert report.counts[State.NOT_SENT] == 12 - len(double.samples) > 0
    assert Claims(proofs.given(items), double.samples).broken(report.results) == []


@pytest.mark.parametrize("failure", ["request", "partly", "entry"])
def test_a_bad_csv_is_the_only_file_that_is_rejected(failure: CsvFailure, double: Double) -> None:
    double.service.csv_failure = failure
    items = [*proofs.numbered(20), proofs.item("bad.csv", b"1234567890"), *proofs.numbered(40)[20:]]
    report = proofs.upload(double, items)
    rejected = {result.source: result.reason for result in report.not_stored()}
    assert rejected.keys() == {"bad.csv"}
    assert rejected["bad.csv"].startswith("Could not parse this CSV file")
    assert report.counts[State.REJECTED] == 1
    assert Claims(proofs.given(items), double.samples).broken(report.results) == []
    assert sum("bad.csv" in request.names for request in double.requests) <= 8, "halved until it was alone"


def test_files_that_are_refused_in_a_200_are_told_from_their_neighbours(double: Double) -> None:
    items = [
        proofs.item("a.wav", b"1"),
        proofs.item("info.labels", b"2"),
        proofs.item("b.wav", b"3"),
        proofs.item("c.xyz", b"4"),
        proofs.item("d.json", b"not JSON"),
        proofs.item("e.wav", b"5"),
    ]
    report = proofs.upload(double, items)
    states = {result.source: (str(result.state), result.reason) for result in report.results}
    assert states == {
        "a.wav": ("stored", ""),
        "info.labels": ("rejected", "Invalid mimetype"),
        "b.wav": ("stored", ""),
        "c.xyz": ("rejected", "Invalid mimetype"),
        "d.json": ("rejected", "Failed to parse JSON"),
        "e.wav": ("stored", ""),
    }
    assert [sample.file_name for sample in double.samples] == ["a.wav", "b.wav", "e.wav"]
    assert len(double.requests) == 1


def test_what_the_project_has_already_counts_as_there(double: Double) -> None:
    items = proofs.numbered(8)
    proofs.upload(double, items[:4])
    report = proofs.upload(double, items)
    proofs.all_is_well(double, items, report)
    assert (report.counts[State.ALREADY_THERE], report.counts[State.STORED]) == (4, 4)
    assert [result.sample_id for result in report.results] == [sample.id for sample in double.samples]


def test_a_key_that_is_not_known_ends_the_run_at_once(double: Double) -> None:
    double.service.keys = {}
    report = proofs.upload(double, proofs.numbered(12), options=ONE_BY_ONE)
    assert isinstance(report.error, UploadUnauthenticated)
    assert KEY not in str(report.error) + report.summary()
    assert len(double.requests) == 1
    assert report.counts[State.NOT_SENT] == 12


def test_a_key_that_is_revoked_in_the_middle_ends_the_run_and_the_next_one_goes_on(double: Double) -> None:
    items = proofs.numbered(12)

    def revoke(arrival: ways.Arrival) -> None:
        if arrival.index == 1:
            double.service.keys = {}

    keys, double.faults = double.service.keys, revoke
    report = proofs.upload(double, items, options=ONE_BY_ONE)
    assert isinstance(report.error, UploadUnauthenticated)
    assert Claims(proofs.given(items), double.samples).broken(report.results) == []
    assert report.counts[State.STORED] == len(double.samples) == 4
    double.service.keys, double.faults = keys, None
    proofs.all_is_well(double, items, proofs.upload(double, items, options=ONE_BY_ONE))


def test_a_key_of_another_project_ends_the_run(double: Double) -> None:
    report = proofs.upload(
        double, proofs.numbered(12), options=UploadOptions(batch_files=4, project_id=5, concurrency=1)
    )
    assert isinstance(report.error, UploadError)
    assert "5" in str(report.error)
    assert len(double.requests) == 1


def test_every_file_is_told_of_while_the_run_goes_on(double: Double) -> None:
    double.faults = ways.seeded(3, 0.4)
    events: list[UploadEvent] = []
    items = proofs.numbered(30)
    options = UploadOptions(batch_files=3, max_attempts=50)
    report = proofs.upload(double, items, options=options, on_event=events.append)
    proofs.all_is_well(double, items, report)
    told = [event.result for event in events if event.result is not None]
    assert sorted(told, key=lambda result: result.source) == list(report.results)
    assert [event.done for event in events if event.kind == "file"][-1] == 30
    assert sum(event.kind == "retry" for event in events) > 0


@pytest.mark.parametrize("endpoint", ["files", "data"])
@pytest.mark.parametrize("fault", ways.TRANSIENT, ids=lambda fault: fault.name.replace(" ", "-"))
def test_a_file_that_is_alone_survives_each_fault(fault: Fault, endpoint: str, double: Double) -> None:
    options = UploadOptions(endpoint="data" if endpoint == "data" else "files")
    double.faults = ways.in_order([fault])
    items: list[Item] = proofs.numbered(1, size=100_000)
    proofs.all_is_well(double, items, proofs.upload(double, items, options=options))
    assert len(double.requests) <= 2
