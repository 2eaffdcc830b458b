"""A job from its start to its end, as the REST routes show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.jobs import plans
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service

from .conftest import NOW

JOBS = f"/api/{seed.PROJECT}/jobs"
START = f"{JOBS}/keywords-noise"


def status(studio: Any, id: int) -> dict[str, Any]:
    answer = studio.get(f"{JOBS}/{id}/status").json()
    assert answer["success"] is True
    record: dict[str, Any] = answer["job"]
    assert record["id"] == id
    return record


def test_starting_gives_an_integer_and_every_job_gets_another(studio: Any) -> None:
    answers = [studio.post(START).json() for _ in range(2)]
    assert [answer["success"] for answer in answers] == [True, True]
    assert all(type(answer["id"]) is int for answer in answers)
    assert answers[0]["id"] < answers[1]["id"]


def test_a_job_that_takes_no_time_is_over_when_it_is_first_asked_for(studio: Any, frozen: Service) -> None:
    job = status(studio, studio.post(START).json()["id"])
    assert (job["finished"], job["finishedSuccessful"]) == (frozen.clock.text(NOW), True)


def test_queued_then_running_then_finished(studio: Any, frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin(seconds=10, queued=5)
    queued = status(studio, job.id)
    assert {"started", "finished", "finishedSuccessful", "computeTime"}.isdisjoint(queued)
    assert queued["created"] == frozen.clock.text(NOW)
    frozen.clock.advance(5)
    running = status(studio, job.id)
    assert running["started"] == frozen.clock.text(NOW + 5)
    assert {"finished", "finishedSuccessful", "computeTime"}.isdisjoint(running)
    frozen.clock.advance(9.99)
    assert "finished" not in status(studio, job.id)
    frozen.clock.advance(0.01)
    over = status(studio, job.id)
    assert (over["finished"], over["finishedSuccessful"]) == (frozen.clock.text(NOW + 15), True)
    assert over["computeTime"] == 10


def test_a_failure_is_finished_and_not_successful(studio: Any, frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin(outcome="failure")
    frozen.clock.advance(10)
    assert status(studio, job.id)["finishedSuccessful"] is False


def test_a_job_stays_over_when_the_clock_is_set_back(studio: Any, frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin()
    frozen.clock.advance(10)
    assert "finished" in status(studio, job.id)
    lines = studio.get(f"{JOBS}/{job.id}/stdout").json()["totalCount"]
    frozen.clock.freeze(NOW)
    assert "finished" in status(studio, job.id)
    assert studio.get(f"{JOBS}/{job.id}/stdout").json()["totalCount"] == lines


def test_a_job_says_that_no_work_was_done(studio: Any) -> None:
    id = studio.post(START).json()["id"]
    assert "Simulated" in status(studio, id)["additionalInfo"]
    assert "Simulated" in studio.get(f"{JOBS}/{id}/stdout").json()["stdout"][-1]["data"]


def test_only_jobs_that_leave_nothing_behind_are_called_simulated(studio: Any, frozen: Service) -> None:
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: None}
    id = studio.post(START).json()["id"]
    assert "additionalInfo" not in status(studio, id)
    assert "Simulated" not in studio.get(f"{JOBS}/{id}/stdout").json()["stdout"][-1]["data"]


def test_the_key_names_the_learning_block_as_documented() -> None:
    assert plans.key("trainKerasJob", {"projectId": 1, "learnId": 192}) == "keras-192"
    assert plans.key("exportKerasBlock", {"projectId": 1, "learnId": 192}) == "export-keras-block-192"


def test_who_started_it_is_told_where_it_is_a_user(studio: Any, token: str) -> None:
    by_user = studio.post(START, token=token).json()["id"]
    by_key = studio.post(START).json()["id"]
    assert status(studio, by_user)["createdByUser"]["id"] == seed.USER
    assert "createdByUser" not in status(studio, by_key)


@pytest.mark.parametrize("route", ["status", "stdout", "stdout/download", "profile-tflite"])
def test_an_unknown_job_has_the_text_that_the_sdk_looks_for(studio: Any, route: str) -> None:
    path = f"{JOBS}/profile-tflite/7/result" if route == "profile-tflite" else f"{JOBS}/7/{route}"
    answer = studio.get(path)
    assert (answer.status_code, answer.json()) == (200, {"success": False, "error": "No job with this ID found"})


def test_somebody_elses_job_is_unknown(studio: Any, frozen: Service) -> None:
    job = frozen.jobs.begin("refreshOrganizationData", "organization", seed.ORGANIZATION)
    other = frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT + 1)
    for id in (job.id, other.id):
        assert studio.get(f"{JOBS}/{id}/status").json()["error"] == "No job with this ID found"
        assert studio.post(f"{JOBS}/{id}/cancel").json()["error"] == f"Unknown job ID {id}"


def test_the_log_grows_with_the_clock_and_is_newest_first(
    studio: Any, frozen: Service, begin: Callable[..., Job]
) -> None:
    job = begin(lines=["one", {"text": "two", "after": 5, "level": "warn"}, {"text": "three\n", "after": 99}])
    texts = []
    for step in (0, 5, 4.99, 0.01):
        frozen.clock.advance(step)
        answer = studio.get(f"{JOBS}/{job.id}/stdout").json()
        assert answer["totalCount"] == len(answer["stdout"])
        texts.append([line["data"] for line in answer["stdout"]])
    assert texts == [[], ["two\n", "one\n"], ["two\n", "one\n"], ["three\n", "two\n", "one\n"]]
    assert answer["stdout"][1] == {"data": "two\n", "created": frozen.clock.text(NOW + 5), "logLevel": "warn"}


def test_lines_without_a_moment_are_spread_over_the_whole_time(frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin(seconds=10, lines=["a", "b", "c", "d"])
    frozen.clock.advance(10)
    assert [line.at - NOW for line in frozen.jobs.lines(job)] == [2.5, 5, 7.5, 10]


def test_a_limit_keeps_the_last_lines(studio: Any, frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin(seconds=0, lines=["1", "2", "3"])
    frozen.jobs.settle()
    answer = studio.get(f"{JOBS}/{job.id}/stdout", params={"limit": 2}).json()
    assert ([line["data"] for line in answer["stdout"]], answer["totalCount"]) == (["3\n", "2\n"], 3)
    assert studio.get(f"{JOBS}/{job.id}/stdout", params={"limit": 0}).json()["stdout"] == []
    assert studio.get(f"{JOBS}/{job.id}/stdout", params={"limit": -1}).json()["success"] is False
    assert studio.get(f"{JOBS}/{job.id}/stdout/download", params={"limit": 2}).text == "2\n3\n"


def test_no_more_than_a_thousand_lines_are_answered_but_all_are_counted(studio: Any, begin: Callable[..., Job]) -> None:
    job = begin(seconds=0, lines=[str(number) for number in range(1203)])
    answer = studio.get(f"{JOBS}/{job.id}/stdout", params={"limit": 5000}).json()
    assert (len(answer["stdout"]), answer["totalCount"]) == (1000, 1203)
    assert answer["stdout"][0]["data"] == "1202\n"
    download = studio.get(f"{JOBS}/{job.id}/stdout/download")
    assert download.headers["content-type"].startswith("text/plain")
    assert download.text == "".join(f"{number}\n" for number in range(1203))


def test_a_level_brings_it_and_what_is_graver(studio: Any, begin: Callable[..., Job]) -> None:
    job = begin(seconds=0, lines=[{"text": level, "level": level} for level in ("debug", "error", "info", "warn")])
    found = {
        level: {
            line["logLevel"]
            for line in studio.get(f"{JOBS}/{job.id}/stdout", params={"logLevel": level}).json()["stdout"]
        }
        for level in ("error", "warn", "info", "debug")
    }
    assert found == {
        "error": {"error"},
        "warn": {"error", "warn"},
        "info": {"error", "warn", "info"},
        "debug": {"error", "warn", "info", "debug"},
    }


@pytest.mark.parametrize("force", [None, "true"])
def test_a_cancelled_job_is_over_at_once_without_success(
    studio: Any, frozen: Service, begin: Callable[..., Job], force: str | None
) -> None:
    ran: list[int] = []
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: ran.append(job.id)}
    job = begin(lines=[{"text": "early", "after": 1}, {"text": "late", "after": 9}])
    frozen.clock.advance(3)
    assert studio.post(f"{JOBS}/{job.id}/cancel", params={"forceCancel": force} if force else {}).json() == {
        "success": True
    }
    over = status(studio, job.id)
    assert (over["finished"], over["finishedSuccessful"]) == (frozen.clock.text(NOW + 3), False)
    frozen.clock.advance(100)
    log = studio.get(f"{JOBS}/{job.id}/stdout/download").text
    assert log == "early\nJob was cancelled\n"
    assert ran == []


def test_a_queued_job_can_be_cancelled(studio: Any, begin: Callable[..., Job]) -> None:
    job = begin(queued=60)
    assert studio.post(f"{JOBS}/{job.id}/cancel").json()["success"] is True
    over = status(studio, job.id)
    assert over["created"] == over["started"] == over["finished"]


def test_a_job_that_is_over_or_unknown_cannot_be_cancelled(studio: Any) -> None:
    over = studio.post(START).json()["id"]
    for id in (over, 7):
        answer = studio.post(f"{JOBS}/{id}/cancel")
        assert (answer.status_code, answer.json()["error"]) == (200, f"Unknown job ID {id}")
    assert status(studio, over)["finishedSuccessful"] is True


def test_who_is_to_be_told_can_be_changed(studio: Any) -> None:
    id = studio.post(START).json()["id"]
    assert status(studio, id)["jobNotificationUids"] == []
    assert studio.post(f"{JOBS}/{id}/update", json={"jobNotificationUids": [5, 2**70]}).json()["success"] is True
    assert status(studio, id)["jobNotificationUids"] == [5, 2**70]
    assert studio.post(f"{JOBS}/{id}/update", json={}).json()["success"] is True
    assert status(studio, id)["jobNotificationUids"] == [5, 2**70]


def test_a_profile_is_refused_until_there_is_one_with_the_texts_that_the_sdk_compares(
    studio: Any, frozen: Service
) -> None:
    def result(id: int) -> Any:
        by_get, by_post = (call(f"{JOBS}/profile-tflite/{id}/result").json() for call in (studio.get, studio.post))
        assert by_get == by_post
        return by_get

    body = {"tfliteFileBase64": "QUJD", "device": "cortex-m4f-80mhz"}
    frozen.jobs.script("startProfileTfliteJob", seconds=5)
    id = studio.post(f"{JOBS}/profile-tflite", json=body).json()["id"]
    assert result(id)["error"] == "Job is still running"
    frozen.clock.advance(5)
    profile = result(id)
    assert (profile["tfliteFileSizeBytes"], profile["device"], profile["hasPerformance"]) == (
        3, "cortex-m4f-80mhz", False,
    )  # fmt: skip
    assert "sandbox" in profile["profilingError"]
    assert "memory" not in profile
    assert "timePerInferenceMs" not in profile
    frozen.jobs.script("startProfileTfliteJob", seconds=0, outcome="failure", count=1)
    failed = studio.post(f"{JOBS}/profile-tflite", json=body).json()["id"]
    assert result(failed)["error"] == "Job did not finish successfully"
    other = studio.post(START).json()["id"]
    assert result(other)["error"] == "Profile response is not available"


def test_a_model_that_is_not_base64_is_refused(studio: Any) -> None:
    answer = studio.post(f"{JOBS}/profile-tflite", json={"tfliteFileBase64": "€", "device": "x"}).json()
    assert (answer["success"], "base64" in answer["error"]) == (False, True)


def test_an_organisation_has_the_same_routes(studio: Any, frozen: Service) -> None:
    base = f"/api/organizations/{seed.ORGANIZATION}"
    key = credentials.ORGANIZATION_KEY
    frozen.jobs.script("*", seconds=10, lines=["hello"])
    job = frozen.jobs.begin("refreshOrganizationData", "organization", seed.ORGANIZATION)
    assert studio.get(f"{base}/jobs", key=key).json()["totalJobCount"] == 1
    assert "finished" not in studio.get(f"{base}/jobs/{job.id}/status", key=key).json()["job"]
    assert studio.post(f"{base}/jobs/{job.id}/cancel", key=key).json()["success"] is True
    assert studio.get(f"{base}/jobs/{job.id}/stdout", key=key).json()["totalCount"] == 1
    assert studio.get(f"{base}/jobs/{job.id}/stdout/download", key=key).text == "Job was cancelled\n"
    for route in ("jobs/all", "jobs/history"):
        assert [record["id"] for record in studio.get(f"{base}/{route}", key=key).json()["jobs"]] == [job.id]
    assert studio.get(f"{base}/jobs", key=key).json()["jobs"] == []
