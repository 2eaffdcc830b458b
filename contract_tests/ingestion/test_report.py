"""What a report says, in numbers, in words and as data."""

from __future__ import annotations

import json
import pickle

import pytest
from edgewire.errors import UploadError
from edgewire.ingestion.report import (
    FileResult,
    Results,
    Row,
    State,
    UploadInterrupted,
    UploadReport,
    UploadUnauthenticated,
)

ROWS = [
    Row("d/a.wav", "a.wav", State.STORED, "", 1, 7, "a.wav.x", 1),
    Row("d/b.wav", "b.wav", State.ALREADY_THERE, "known from an earlier run", 2, journal=True),
    Row("d/c.xyz", "c.xyz", State.REJECTED, "Invalid mimetype", attempts=1),
    Row("d/d.wav", "d.wav", State.UNKNOWN, "given up", attempts=8),
    Row("d/e.wav", "e.wav", State.NOT_SENT, "It is empty."),
]


def report(*rows: Row, **facts: object) -> UploadReport:
    return UploadReport(results=Results(rows), **facts)  # type: ignore[arg-type]  # facts of the right types


@pytest.mark.parametrize(("count", "complete"), [(1, True), (2, True), (3, False)])
def test_complete_means_that_the_service_has_every_file(count: int, complete: bool) -> None:
    assert report(*ROWS[:count]).complete is complete
    for row in ROWS[2:]:
        assert not report(row).complete
    assert not report(ROWS[0], unseen=True).complete
    assert not report(ROWS[0], error=ValueError()).complete


def test_results_are_a_sequence_of_the_files_in_order() -> None:
    results = report(*ROWS).results
    assert len(results) == 5
    assert [result.source for result in results] == [row.source for row in ROWS]
    assert results[-1] == FileResult("d/e.wav", "e.wav", State.NOT_SENT, "It is empty.")
    assert list(results[1:3]) == [results[1], results[2]]
    assert isinstance(results[1:3], Results)
    with pytest.raises(IndexError):
        results[5]


def test_counts_have_every_state() -> None:
    assert report(*ROWS).counts == dict.fromkeys(State, 1)
    assert report().counts == dict.fromkeys(State, 0)


def test_what_is_not_stored_raises_with_the_report() -> None:
    missing = report(*ROWS)
    assert [result.name for result in missing.not_stored()] == ["c.xyz", "d.wav", "e.wav"]
    with pytest.raises(UploadError, match="1 rejected: Invalid mimetype") as caught:
        missing.raise_for_missing()
    assert caught.value.report is missing
    report(*ROWS[:2]).raise_for_missing()


def test_the_summary_counts_and_gives_each_reason_with_examples() -> None:
    many = [Row(f"{n}.xyz", f"{n}.xyz", State.REJECTED, "Invalid mimetype") for n in range(2000)]
    assert report(*ROWS[:2], *many).summary().splitlines() == [
        "2,002 files: 1 stored, 1 already there, 2,000 rejected",
        "2,000 rejected: Invalid mimetype (0.xyz, 1.xyz, 2.xyz, …)",
    ]
    assert report(ROWS[0]).summary() == "1 file: 1 stored"
    assert report().summary() == "no files"
    reasons = [Row(str(n), "x", State.REJECTED, f"reason {n}") for n in range(40)]
    assert len(report(*reasons).summary().splitlines()) == 12
    assert "stopped: it was interrupted" in report(ROWS[4], stopped="it was interrupted").summary()
    assert "not all of what was given was looked at" in report(ROWS[0], unseen=True).summary()


def test_a_dry_run_says_so_and_lists_nothing_as_missing() -> None:
    text = report(Row("a", "a", State.NOT_SENT, "would be sent"), dry_run=True).summary()
    assert text == "1 file: 1 not sent (dry run: nothing was sent)"


def test_it_can_be_written_as_json() -> None:
    data = json.loads(json.dumps(report(*ROWS, seconds=1.23456, project_id=7).to_dict()))
    assert data["counts"] == {"stored": 1, "already there": 1, "rejected": 1, "unknown": 1, "not sent": 1}
    assert data["complete"] is False
    assert data["seconds"] == 1.235
    assert data["results"][0] == {
        "source": "d/a.wav", "name": "a.wav", "state": "stored", "reason": "", "sample_id": 1, "project_id": 7,
        "stored_name": "a.wav.x", "attempts": 1, "journal": False,
    }  # fmt: skip


def test_reports_and_the_errors_that_carry_them_can_be_pickled() -> None:
    original = report(*ROWS)
    copy = pickle.loads(pickle.dumps(original))
    assert list(copy.results) == list(original.results)
    with pytest.raises(UploadError) as caught:
        original.raise_for_missing()
    assert pickle.loads(pickle.dumps(caught.value)).report.counts == original.counts
    interrupted = pickle.loads(pickle.dumps(UploadInterrupted("stopped", report=original)))
    assert str(interrupted) == "stopped"
    assert interrupted.report.counts == original.counts
    refused = UploadUnauthenticated("Invalid API key", status=401)
    refused.report = report(*ROWS, error=refused)
    copied = pickle.loads(pickle.dumps(refused))
    assert copied.status == 401
    assert copied.report.counts == original.counts
