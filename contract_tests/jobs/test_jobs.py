"""Jobs of the sandbox: started, waited for, heard, picked up, ended and listed, by both clients alike."""

from __future__ import annotations

import time
from typing import Any, Literal

import pytest
from edgewire import ApiError, ConfigurationError, JobFailed, JobTimeout, LogLine
from edgewire.sandbox import Sandbox
from edgewire.socket.owner import Owner

from .conftest import Client

TEXTS = [f"line {number}\n" for number in range(12)]


def test_a_job_is_waited_for_and_each_of_its_lines_is_heard(client: Client) -> None:
    job, told = client.start(lines=TEXTS), list[LogLine]()
    assert job.owner == Owner("project", client.sandbox.project_id)
    assert job.answer.id == job.id
    record = client.do(job.wait(on_log=told.append))
    assert record.finished_successful is True
    assert [line.text for line in told] == TEXTS
    assert [line.number for line in told] == list(range(1, 13))
    assert all(line.level == "info" and line.created is not None for line in told)
    assert job.result is record


def test_waiting_alone_asks_for_no_log(client: Client) -> None:
    job = client.start(lines=TEXTS)
    client.do(job.wait())
    assert not [request for request in client.sandbox.requests if "stdout" in request.path]


@pytest.mark.parametrize("heard", [False, True], ids=["wait", "log"])
def test_a_job_that_fails_is_an_error_with_its_last_lines_and_its_link(client: Client, heard: bool) -> None:
    job = client.start(lines=TEXTS * 3, outcome="failure", error="platform")
    with pytest.raises(JobFailed) as caught:
        client.do(job.wait(on_log=(lambda line: None) if heard else None))
    error = caught.value
    assert str(error) == (
        f"job {job.id} of project {client.sandbox.project_id} (Keywords noise) failed: FailedPreconditionError: "
        f"/home is not a directory; see {job.link}"
    )
    assert job.link.endswith(f"/studio/{client.sandbox.project_id}/jobs#show-job-{job.id}")
    assert "/v1" not in job.link
    assert len(error.lines) == 20
    assert error.lines[-1].number == 37
    assert error.lines[-1].level == "error"
    assert error.record is not None
    assert error.record.finished_successful is False
    with pytest.raises(JobFailed):
        _ = job.result


def test_its_log_ends_with_the_job(client: Client) -> None:
    job = client.start(lines=TEXTS)
    assert [line.text for line in client.lines(job)] == TEXTS
    assert job.result.id == job.id
    assert [line.text for line in client.lines(job)] == TEXTS  # once more, from the beginning


def test_the_log_of_a_job_that_fails_is_given_to_its_end_and_raises_where_that_is_asked_for(client: Client) -> None:
    job = client.start(lines=TEXTS, outcome="failure", error="why")
    assert [line.text for line in client.lines(job)] == [*TEXTS, "why\n"]
    with pytest.raises(JobFailed, match="why"):
        client.lines(job, check=True)


def test_before_a_job_is_over_it_has_no_result(client: Client) -> None:
    job = client.start(seconds=100)
    with pytest.raises(ConfigurationError, match="was not over when it was last looked at"):
        _ = job.result
    assert "finished" not in client.do(job.status()).to_dict()
    client.sandbox.clock.advance(100)
    assert client.do(job.status()).finished_successful is True
    assert job.result.id == job.id


def test_a_job_is_ended_once(client: Client) -> None:
    job = client.start(seconds=100)
    assert client.do(job.cancel()) is True
    assert client.do(job.cancel(force=True)) is False
    with pytest.raises(JobFailed, match="Job was cancelled"):
        client.do(job.wait())


def test_a_job_that_is_over_is_no_error_to_cancel_whatever_the_service_calls_it(client: Client) -> None:
    job = client.start(seconds=100)
    words = {"success": False, "error": "The job cannot be cancelled in its state"}
    client.sandbox.faults.add("status", operation="cancelJob", status=200, body=words, count=2)
    with pytest.raises(ApiError, match="cannot be cancelled in its state"):
        client.do(job.cancel())
    client.sandbox.clock.advance(100)
    assert client.do(job.cancel()) is False
    assert job.result.finished_successful is True


def test_a_job_that_takes_too_long_goes_on_unless_it_is_to_be_ended(client: Client) -> None:
    job = client.start(seconds=100)
    with pytest.raises(JobTimeout, match=r"is not over after 0\.05 s, and left running") as caught:
        client.do(job.wait(timeout=0.05))
    assert (caught.value.job_id, caught.value.link, caught.value.cancelled) == (job.id, job.link, False)
    with pytest.raises(JobTimeout, match="left running"):
        client.lines(job, timeout=0.05)
    assert "finished" not in client.do(job.status()).to_dict()
    with pytest.raises(JobTimeout, match="and cancelled") as caught:
        client.do(job.wait(timeout=0.05, cancel_on_timeout=True))
    assert caught.value.cancelled
    assert client.do(job.status()).finished_successful is False
    assert [r.query for r in client.sandbox.requests if r.path.endswith("/cancel")] == [{"forceCancel": "true"}]


def test_a_job_that_ends_while_it_is_to_be_ended_has_ended_well(client: Client) -> None:
    client.sandbox.faults.add("latency", operation="getJobStatus", seconds=0.3, count=1)
    job = client.start(seconds=0.01)
    assert client.do(job.wait(timeout=0.1, cancel_on_timeout=True)).finished_successful is True


def test_what_is_over_in_time_is_heard_to_its_end_however_slowly(blocking: Client) -> None:
    job, told = blocking.start(lines=TEXTS, seconds=0), list[str]()

    def on_log(line: LogLine) -> None:
        time.sleep(0.03)
        told.append(line.text)

    assert job.wait(timeout=0.2, on_log=on_log).finished_successful
    assert told == TEXTS


def test_several_are_waited_for_over_one_socket(client: Client) -> None:
    jobs = [client.start(lines=TEXTS, seconds=0.5) for _ in range(5)]
    told: list[tuple[Any, str]] = []
    records = client.do(client.ei.jobs.wait_all(reversed(jobs), on_log=lambda job, line: told.append((job, line.text))))
    assert [record.id for record in records] == [job.id for job in reversed(jobs)]
    for job in jobs:
        assert [text for of, text in told if of is job] == TEXTS
        assert job.result.id == job.id
    assert len([request for request in client.sandbox.requests if request.method == "WEBSOCKET"]) == 1


def test_of_several_that_fail_the_first_is_raised_when_all_are_over(client: Client) -> None:
    jobs = [client.start(seconds=0.1 * n, outcome=["success", "failure"][n > 1], lines=[f"{n}"]) for n in (4, 1, 2, 3)]
    jobs[0], jobs[2] = jobs[2], jobs[0]
    with pytest.raises(JobFailed) as caught:
        client.do(client.ei.jobs.wait_all(jobs))
    assert caught.value.job_id == jobs[0].id
    assert [other.job_id for other in caught.value.others if isinstance(other, JobFailed)] == [jobs[2].id, jobs[3].id]
    assert jobs[1].result.id == jobs[1].id


def test_waiting_can_end_with_the_first_that_fails(client: Client) -> None:
    good, bad = client.start(seconds=100), client.start(seconds=0.05, outcome="failure", error="why")
    with pytest.raises(JobFailed, match="why"):
        client.do(client.ei.jobs.wait_all([good, bad], first_failure=True))
    assert "finished" not in client.do(good.status()).to_dict()


def test_each_end_is_told_when_it_comes(client: Client) -> None:
    """The second job ends because the end of the first was told."""
    late, early = client.start(seconds=1000, outcome="failure"), client.start(seconds=0)
    told: list[tuple[int, type | None]] = []

    def on_end(job: Any, error: Exception | None) -> None:
        told.append((job.id, type(error) if error else None))
        if job.id == early.id:
            client.sandbox.clock.advance(1000)

    with pytest.raises(JobFailed):
        client.do(client.ei.jobs.wait_all([late, early], on_end=on_end))
    assert told == [(early.id, None), (late.id, JobFailed)]
    assert early.result.id == early.id


def test_no_jobs_are_over_at_once(client: Client) -> None:
    assert client.do(client.ei.jobs.wait_all([])) == []


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "5", True], ids=str)
def test_a_time_that_is_none_is_said_before_anything_is_asked(client: Client, timeout: Any) -> None:
    job = client.start(lines=TEXTS)
    before = len(client.sandbox.requests)
    for wait in (job.wait, lambda timeout: client.ei.jobs.wait_all([job], timeout=timeout)):
        with pytest.raises(ConfigurationError, match=r"timeout=.* is no time; give a number of seconds above 0"):
            client.do(wait(timeout=timeout))
    with pytest.raises(ConfigurationError, match=r"timeout=.* is no time"):
        client.do(client.ei.jobs.retrain(timeout=timeout))
    assert len(client.sandbox.requests) == before
    client.do(job.wait())


@pytest.mark.parametrize("patience", [-1, float("nan"), "5", None], ids=str)
def test_a_patience_that_is_none_is_said(client: Client, patience: Any) -> None:
    job = client.start()
    with pytest.raises(ConfigurationError, match=r"patience=.* is no time; give a number of seconds, 0 or more"):
        client.do(job.wait(patience=patience))
    client.do(job.wait(patience=float("inf")))


def test_what_is_no_handle_is_not_waited_for(client: Client) -> None:
    with pytest.raises(ConfigurationError, match=r"^5 is no (Async)?Job to wait for; ei\.jobs\.attach"):
        client.do(client.ei.jobs.wait_all([5]))


def test_a_job_that_was_started_elsewhere_is_picked_up(client: Client) -> None:
    job = client.start(lines=TEXTS)
    again = client.do(client.ei.jobs.attach(job.id))
    assert (again.id, again.owner, again.answer) == (job.id, job.owner, None)
    assert [line.text for line in client.lines(again)] == TEXTS
    gone = client.do(client.ei.jobs.attach(77))
    with pytest.raises(ApiError, match="No job with this ID found"):
        client.do(gone.wait())
    assert client.do(gone.cancel()) is False


def test_a_job_of_an_organization_is_waited_for_on_its_own_socket(client: Client) -> None:
    sandbox = client.sandbox
    organization = sandbox.access.organization_id
    operation = "whitelabelAdminCreateOrganizationExport"
    sandbox.jobs.script(operation, seconds=0.3)
    started = sandbox.call(lambda: sandbox.service.jobs.begin(operation, "organization", organization).id)
    job = client.do(client.ei.jobs.attach(started, organization_id=organization))
    record = client.do(job.wait())
    assert record.id == started
    (token,) = (request.path for request in sandbox.requests if "token" in request.path)
    assert token == f"/v1/api/organizations/{organization}/socket-token"
    assert f"/organization/{organization}/jobs#show-job-{started}" in job.link


def test_jobs_are_listed_while_they_run_and_after(client: Client) -> None:
    over, runs = client.start(seconds=0), client.start(seconds=100)
    client.do(over.wait())
    assert [record.id for record in client.do(client.ei.jobs.list())] == [runs.id]
    assert [record.id for record in client.do(client.ei.jobs.list(finished=True))] == [over.id]
    assert client.do(client.ei.jobs.list(organization_id=client.sandbox.access.organization_id)) == []


def test_a_log_of_thousands_is_told_from_its_first_line(client: Client) -> None:
    """More than the service gives at once."""
    job = client.start(lines=[{"text": f"{number}", "after": 0} for number in range(2500)], seconds=0.05)
    lines = client.lines(job)
    assert [line.text for line in lines] == [f"{number}\n" for number in range(2500)]
    assert [line.number for line in lines] == list(range(1, 2501))
    assert lines[-1].created is not None


@pytest.mark.parametrize("kind", ["drop", "status"])
def test_where_sockets_are_blocked_jobs_are_waited_for_all_the_same(
    client: Client, kind: Literal["drop", "status"]
) -> None:
    client.sandbox.faults.add(kind, method="WEBSOCKET")
    job = client.start(lines=TEXTS)
    assert [line.text for line in client.lines(job)] == TEXTS


def test_a_service_that_fails_for_a_while_is_outlived(client: Client) -> None:
    for operation in ("getJobStatus", "getJobsLogs"):
        client.sandbox.faults.add("status", operation=operation, status=503, count=2)
    client.sandbox.faults.add("malformed", operation="getJobStatus", count=1)
    quick = client.ei.with_options(max_retries=0)
    job = client.do(quick.jobs.attach(client.start(lines=TEXTS).id))
    assert [line.text for line in client.lines(job)] == TEXTS


def test_what_a_handle_shows_has_no_secret(client: Client, sandbox: Sandbox) -> None:
    job = client.start()
    assert repr(job) == f"<{type(job).__name__} {job.id} of project {sandbox.project_id}, not seen to be over>"
    client.do(job.wait())
    assert repr(job).endswith("success>")
