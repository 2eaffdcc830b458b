"""What jobs leave behind: once, in order, before anybody can see that they are over, and nothing when it goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.answers import Refusal
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service

JOBS = f"/api/{seed.PROJECT}/jobs"


def test_effects_come_once_and_in_the_order_in_which_jobs_ended(frozen: Service, begin: Callable[..., Job]) -> None:
    ended: list[int] = []
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: ended.append(job.id)}
    slow, quick = begin(seconds=20), begin(seconds=10)
    frozen.jobs.settle()
    assert ended == []
    frozen.clock.advance(30)
    frozen.jobs.settle()
    frozen.jobs.settle()
    assert ended == [quick.id, slow.id]


def test_who_sees_a_job_finished_sees_what_it_left(studio: Any, frozen: Service, begin: Callable[..., Job]) -> None:
    def leave(service: Service, job: Job) -> None:
        service.store.put("left", job.owner, job.id, {"by": job.id})

    frozen.effects = {"startKeywordsNoiseJob": leave}
    job = begin(seconds=10)
    frozen.clock.advance(10)
    assert frozen.store.get("left", seed.PROJECT, job.id) is None
    assert frozen.jobs.get(job.id).over is False  # type: ignore[union-attr]  # it is there
    assert studio.get(f"{JOBS}/{job.id}/status").json()["job"]["finishedSuccessful"] is True
    assert frozen.store.get("left", seed.PROJECT, job.id) == {"by": job.id}


def test_a_job_that_fails_leaves_nothing(frozen: Service, begin: Callable[..., Job]) -> None:
    ended: list[int] = []
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: ended.append(job.id)}
    begin(seconds=0, outcome="failure")
    frozen.jobs.settle()
    assert ended == []


def test_an_effect_finds_the_data_of_its_start(frozen: Service) -> None:
    seen: list[Any] = []
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: seen.append((job.owner, job.data))}
    frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT, data={"ids": [1, 2], "deep": {"x": None}})
    frozen.jobs.settle()
    assert seen == [(seed.PROJECT, {"ids": [1, 2], "deep": {"x": None}})]


@pytest.mark.parametrize(
    ("error", "text"),
    [(Refusal("The dataset is empty"), "The dataset is empty\n"), (KeyError("oops"), "KeyError: 'oops'")],
)
def test_an_effect_that_fails_fails_its_job_alone_and_nothing_of_it_stays(
    studio: Any, frozen: Service, begin: Callable[..., Job], error: Exception, text: str
) -> None:
    def fail(service: Service, job: Job) -> None:
        service.store.put("left", job.owner, job.id, {})
        raise error

    done: list[int] = []
    frozen.effects = {"startKeywordsNoiseJob": fail, "startEvaluateJob": lambda service, job: done.append(job.id)}
    failing, other = begin(seconds=1), begin("startEvaluateJob", seconds=2)
    frozen.clock.advance(10)
    record = studio.get(f"{JOBS}/{failing.id}/status").json()["job"]
    assert (record["finishedSuccessful"], done) == (False, [other.id])
    assert frozen.store.all("left") == []
    last = studio.get(f"{JOBS}/{failing.id}/stdout").json()["stdout"][0]
    assert (text in last["data"], last["logLevel"]) == (True, "error")
    assert studio.get(f"{JOBS}/{other.id}/status").json()["job"]["finishedSuccessful"] is True


def test_an_effect_can_write_in_the_log(frozen: Service, begin: Callable[..., Job]) -> None:
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: service.jobs.log(job, "exported 3 samples")}
    job = begin(lines=["begin"])
    frozen.clock.advance(10)
    frozen.jobs.settle()
    assert [line.text for line in frozen.jobs.lines(job)] == ["begin\n", "exported 3 samples\n"]


def test_an_effect_can_start_a_job_that_is_its_child(frozen: Service, begin: Callable[..., Job]) -> None:
    ended: list[tuple[str, int | None]] = []

    def train(service: Service, job: Job) -> None:
        ended.append((job.operation, job.parent))
        service.jobs.begin("startEvaluateJob", job.owner_kind, job.owner, parent=job.id)

    frozen.effects = {
        "startKeywordsNoiseJob": train,
        "startEvaluateJob": lambda service, job: ended.append((job.operation, job.parent)),
    }
    job = begin(seconds=1)
    frozen.clock.advance(1)
    frozen.jobs.settle()
    assert ended == [("startKeywordsNoiseJob", None), ("startEvaluateJob", job.id)]


def test_a_refused_request_does_not_take_back_what_jobs_left(
    studio: Any, frozen: Service, begin: Callable[..., Job]
) -> None:
    ended: list[int] = []
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: ended.append(job.id)}
    job = begin(seconds=1)
    frozen.clock.advance(1)
    assert studio.get(f"{JOBS}/7/status").json()["success"] is False
    assert studio.get(f"{JOBS}/{job.id}/status").json()["job"]["finishedSuccessful"] is True
    assert ended == [job.id]


def test_a_request_that_ends_jobs_does_not_end_them_in_its_own_effect(
    frozen: Service, begin: Callable[..., Job]
) -> None:
    ended: list[int] = []

    def settle_again(service: Service, job: Job) -> None:
        service.jobs.settle()
        ended.append(job.id)

    frozen.effects = {"startKeywordsNoiseJob": settle_again}
    jobs = [begin(seconds=1).id, begin(seconds=2).id]
    frozen.clock.advance(5)
    frozen.jobs.settle()
    assert ended == jobs
