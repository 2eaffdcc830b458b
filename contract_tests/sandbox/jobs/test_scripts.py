"""Scripts: a test says how jobs go, and they do."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.jobs.scripts import FAILURES
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service


def begin(service: Service, operation: str = "startKeywordsNoiseJob") -> Job:
    return service.jobs.begin(operation, "project", seed.PROJECT)


def test_without_a_script_a_job_takes_what_the_sandbox_says(frozen: Service) -> None:
    frozen.job_seconds = 7
    job = begin(frozen)
    assert (job.finished - job.started, job.succeeds) == (7, True)


def test_a_script_that_is_counted_is_used_up(frozen: Service) -> None:
    frozen.jobs.script(outcome="failure", count=2)
    assert [begin(frozen).succeeds for _ in range(3)] == [False, False, True]
    assert frozen.jobs.scripts.all() == []


def test_a_refused_start_does_not_use_a_script_up(studio: Any, frozen: Service) -> None:
    frozen.jobs.script(outcome="failure", count=1)
    answer = studio.post(f"/api/{seed.PROJECT}/jobs/profile-tflite", json={"tfliteFileBase64": "€", "device": "x"})
    assert answer.json()["success"] is False
    assert [script["count"] for script in frozen.jobs.scripts.all()] == [1]


def test_counted_scripts_come_in_their_order_before_those_for_all(frozen: Service) -> None:
    frozen.jobs.script("startKeywordsNoiseJob", seconds=100)
    frozen.jobs.script("startKeywordsNoiseJob", seconds=1, count=1)
    frozen.jobs.script("startKeywordsNoiseJob", seconds=2, count=1)
    assert [job.finished - job.started for job in (begin(frozen) for _ in range(4))] == [1, 2, 100, 100]


def test_the_newest_that_is_not_counted_counts(frozen: Service) -> None:
    frozen.jobs.script(seconds=1)
    frozen.jobs.script(seconds=2)
    assert begin(frozen).finished - begin(frozen).started == 2


def test_a_script_for_the_operation_comes_before_one_for_all(frozen: Service) -> None:
    frozen.jobs.script("startKeywordsNoiseJob", seconds=1)
    frozen.jobs.script("*", seconds=2, count=5)
    assert [job.finished - job.started for job in (begin(frozen), begin(frozen, "startEvaluateJob"))] == [1, 2]


@pytest.mark.parametrize("name", FAILURES)
def test_what_the_real_service_wrote_when_it_failed_can_be_had_by_name(frozen: Service, name: str) -> None:
    frozen.jobs.script(outcome="failure", error=name, lines=["before"])
    begin(frozen)
    frozen.jobs.settle()
    lines = frozen.jobs.lines(frozen.jobs.select("TRUE")[0])
    assert [line.text for line in lines] == ["before\n", *(text + "\n" for text in FAILURES[name])]
    assert {line.level for line in lines[1:]} == {"error"}


def test_any_other_error_is_the_last_line_itself(frozen: Service) -> None:
    frozen.jobs.script(outcome="failure", error="no more coffee")
    job = begin(frozen)
    frozen.jobs.settle()
    assert frozen.jobs.lines(job)[-1].text == "no more coffee\n"


def test_a_script_is_plain_json_and_can_be_given_as_it_was_kept(frozen: Service) -> None:
    kept = frozen.jobs.script(outcome="failure", seconds=3, queued=1, lines=["a", {"text": "b", "level": "warn"}])
    assert kept == json.loads(json.dumps(kept))
    assert frozen.jobs.scripts.all() == [kept]
    frozen.jobs.scripts.clear()
    del kept["id"]
    again = frozen.jobs.scripts.add(**kept)
    assert {name: again[name] for name in kept} == kept


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"operation": "noSuchJob"}, "noSuchJob"),
        ({"outcome": "maybe"}, "maybe"),
        ({"seconds": -1}, "seconds"),
        ({"seconds": float("nan")}, "seconds"),
        ({"seconds": float("inf")}, "seconds"),
        ({"seconds": True}, "seconds"),
        ({"seconds": "3"}, "seconds"),
        ({"queued": 1e12}, "queued"),
        ({"count": 0}, "0"),
        ({"count": True}, "True"),
        ({"count": 1.5}, "1.5"),
        ({"error": "x"}, "outcome='failure'"),
        ({"lines": [7]}, "7"),
        ({"lines": "one"}, "give a list"),
        ({"lines": 7}, "give a list"),
        ({"outcome": "failure", "error": {}}, "out-of-memory"),
        ({"lines": [{"text": "x", "at": 1}]}, "text, after and level"),
        ({"lines": [{"text": "x", "level": "loud"}]}, "loud"),
        ({"lines": [{"text": "x", "after": -1}]}, "after"),
    ],
)
def test_a_script_that_says_nothing_possible_is_refused_with_a_sentence(
    frozen: Service, given: dict[str, Any], named: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(named)):
        frozen.jobs.script(**given)
    assert frozen.jobs.scripts.all() == []


def test_a_text_that_cannot_be_stored_is_made_one_that_can(frozen: Service) -> None:
    frozen.jobs.script(lines=["a\ud800b"])
    job = begin(frozen)
    frozen.jobs.settle()
    assert frozen.jobs.lines(job)[0].text == "a?b\n"


def test_a_reset_forgets_jobs_and_scripts(frozen: Service) -> None:
    frozen.jobs.script(seconds=5)
    first = begin(frozen).id
    frozen.reset()
    assert frozen.jobs.scripts.all() == []
    assert frozen.jobs.count("TRUE") == 0
    assert begin(frozen).id == first


@pytest.mark.parametrize("operation", ["listProjects", "getJobStatus", "cancelJob"])
def test_a_script_for_what_starts_no_job_is_refused(frozen: Service, operation: str) -> None:
    with pytest.raises(ValueError, match=f"{operation} starts no job: give an operation that does"):
        frozen.jobs.script(operation)
    assert frozen.jobs.scripts.all() == []


@pytest.mark.parametrize(
    "operation",
    [
        "trainKerasJob",
        "startRestoreJob",
        "startRestoreJobFromPublic",
        "buildOnDeviceModelJob",
        "buildPublicDeploymentJob",
        "runOrganizationPipeline",
        "organizationCreateProject",
    ],
)
def test_whatever_starts_a_job_takes_a_script(frozen: Service, operation: str) -> None:
    frozen.jobs.script(operation, outcome="failure", count=1)
    assert not begin(frozen, operation).succeeds
    assert frozen.jobs.scripts.all() == []


def test_no_job_starts_that_no_script_could_be_for(frozen: Service) -> None:
    with pytest.raises(ValueError, match="listProjects is not said to start jobs"):
        begin(frozen, "listProjects")
