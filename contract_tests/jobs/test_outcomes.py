"""What a record says of a job, and what its user is told."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from edgewire import ConnectionLost, JobFailed, JobInterrupted, JobTimeout, LogLine, NoJob
from edgewire.jobs import outcomes
from edgewire.jobs.verdict import Ended, Verdict, failure, link, verdict
from edgewire.socket.owner import Owner

from .records import DONE, FAILED, job

PROJECT = Owner("project", 7)


Texts = tuple[tuple[str, str | None], ...]


class Known:
    """What outcomes want of a handle."""

    owner = PROJECT

    def __init__(self, id: int) -> None:
        self.id = id
        self.link = f"https://studio.test/studio/7/jobs#show-job-{id}"


def lines(*given: tuple[str, str | None]) -> tuple[LogLine, ...]:
    return tuple(LogLine(number, None, text, level) for number, (text, level) in enumerate(given, 1))


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ({}, Verdict.RUNNING),
        ({"started": "2026-01-02T03:04:06.000Z"}, Verdict.RUNNING),
        (DONE, Verdict.SUCCESS),
        (FAILED, Verdict.FAILURE),
        ({"finishedSuccessful": True}, Verdict.SUCCESS),
        ({"finishedSuccessful": False}, Verdict.FAILURE),
        ({"finished": None, "finishedSuccessful": None}, Verdict.RUNNING),
        ({"finished": "", "finishedSuccessful": None}, Verdict.RUNNING),
        ({"finished": "2026-01-02T03:05:05.000Z"}, Verdict.UNSAID),
        ({"finished": "yesterday"}, Verdict.UNSAID),
        ({"finished": "2026-01-02T03:05:05.000Z", "finishedSuccessful": None}, Verdict.UNSAID),
        ({"finished": "2026-01-02T03:05:05.000Z", "finishedSuccessful": "yes"}, Verdict.UNSAID),
    ],
    ids=str,
)
def test_only_a_record_that_says_so_is_of_a_job_that_is_over(said: dict[str, Any], means: Verdict) -> None:
    assert verdict(job(**said)) is means


@pytest.mark.parametrize(
    ("base", "owner", "wanted"),
    [
        ("https://studio.edgeimpulse.com/v1", PROJECT, "https://studio.edgeimpulse.com/studio/7/jobs#show-job-5"),
        ("http://localhost:4800/v1", Owner("organization", 3), "http://localhost:4800/organization/3/jobs#show-job-5"),
        ("https://me:secret@proxy.test/ei/v1", PROJECT, "https://proxy.test/ei/studio/7/jobs#show-job-5"),
    ],
    ids=["project", "organization", "password"],
)
def test_a_job_has_a_link_to_where_people_see_it(base: str, owner: Owner, wanted: str) -> None:
    assert link(base, owner, 5) == wanted


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ((), None),
        ((("Epoch 1\n", "info"), ("Out of  memory\n", "error"), ("Bye\n", "info")), "Out of memory"),
        ((("one\n", "error"), ("two\n", "error"), ("  \n", "error")), "two"),
        ((("Epoch 1\n", "info"), ("Exited with 137\n", None)), "Exited with 137"),
        ((("x" * 500, "error"),), "x" * 299 + "…"),
    ],
    ids=["none", "error", "last", "unmarked", "long"],
)
def test_a_failure_says_which_job_why_and_where_to_look(log: Texts, said: str | None) -> None:
    known = lines(*log)
    error = failure(Ended(job(**FAILED), Verdict.FAILURE, known), PROJECT, "https://link.test")
    reason = f": {said}" if said else ""
    assert str(error) == f"job 5 of project 7 (Training) failed{reason}; see https://link.test"
    assert (error.job_id, error.lines, error.link) == (5, known, "https://link.test")
    assert error.record is not None


def test_an_end_without_a_verdict_is_no_success() -> None:
    error = failure(Ended(job(finished="2026-01-02T03:05:05.000Z"), Verdict.UNSAID), PROJECT, "https://link.test")
    assert "is over, and the service does not say with what result" in str(error)


def test_records_come_in_the_order_of_the_jobs() -> None:
    ended = [Ended(job(id, **DONE), Verdict.SUCCESS) for id in (3, 1, 2)]
    assert [record.id for record in outcomes.records([Known(3), Known(1), Known(2)], ended)] == [3, 1, 2]


def test_of_several_failures_the_first_job_is_raised_and_the_others_are_with_it() -> None:
    jobs = [Known(id) for id in range(1, 5)]
    lost = ConnectionLost("gone")
    failed = [Ended(job(id, **FAILED), Verdict.FAILURE) for id in (3, 4)]
    ended: list[Ended | Exception] = [lost, Ended(job(2, **DONE), Verdict.SUCCESS), *failed]
    with pytest.raises(JobFailed) as caught:
        outcomes.records(jobs, ended)
    assert caught.value.job_id == 3
    assert [getattr(other, "job_id", other) for other in caught.value.others] == [lost, 4]
    assert "3 of 4 jobs did not end well" in caught.value.__notes__[0]


def test_an_error_that_says_nothing_of_the_job_is_raised_as_it_is() -> None:
    with pytest.raises(ConnectionLost, match="gone"):
        outcomes.records([Known(1), Known(2)], [ConnectionLost("gone"), Ended(job(2, **DONE), Verdict.SUCCESS)])


def test_a_timeout_says_whether_the_job_goes_on() -> None:
    left = outcomes.timed_out([Known(5)], 2.5, [])
    assert "job 5 of project 7 is not over after 2.5 s, and left running" in str(left)
    assert "ei.jobs.attach(5, project_id=7) picks it up" in str(left)
    assert not left.cancelled
    ended = outcomes.timed_out([Known(5)], 2.5, [outcomes.CANCELLED])
    assert "is not over after 2.5 s, and cancelled; see https://studio.test" in str(ended)
    assert ended.cancelled
    several = outcomes.timed_out([Known(5), Known(6)], 1, [outcomes.CANCELLED, "not cancelled, as that failed (no)"])
    assert "2 jobs (5, 6) are not over" in str(several)
    assert not several.cancelled
    assert isinstance(left, TimeoutError)


def test_an_interruption_says_whether_the_jobs_go_on() -> None:
    left = outcomes.interrupted([Known(5)], [])
    assert "left running" in str(left)
    assert (left.job_ids, left.cancelled) == ((5,), False)
    assert isinstance(left, KeyboardInterrupt)
    assert outcomes.interrupted([Known(5)], [outcomes.CANCELLED]).cancelled


@pytest.mark.parametrize(
    "error",
    [
        failure(Ended(job(**FAILED), Verdict.FAILURE, lines(("why\n", "error"))), PROJECT, "https://link.test"),
        JobTimeout("late", job_id=5, link="https://link.test", cancelled=True),
        NoJob("none", operation="startRetrainJob", answer={"success": True}),
        JobInterrupted("stop", job_ids=(5,), cancelled=True),
    ],
    ids=lambda error: type(error).__name__,
)
def test_the_errors_go_through_a_pickle(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert {**vars(again), "record": None} == {**vars(error), "record": None}
