"""Lists of jobs: which are in them, in what order, and how many there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service

from .conftest import NOW

JOBS = f"/api/{seed.PROJECT}/jobs"


@pytest.fixture
def ids(frozen: Service, begin: Callable[..., Job]) -> dict[str, int]:
    """One that ended well, one that failed, its child, and one that runs; a minute between each."""
    well = begin("startKeywordsNoiseJob", seconds=1)
    frozen.clock.advance(60)
    failed = begin("startEvaluateJob", seconds=2, outcome="failure")
    frozen.clock.advance(60)
    frozen.jobs.script(seconds=4, count=1)
    child = frozen.jobs.begin("startClassifyJob", "project", seed.PROJECT, parent=failed.id, key="classify-1")
    frozen.clock.advance(60)
    frozen.jobs.script(seconds=1000, count=1)
    running = frozen.jobs.begin("trainKerasJob", "project", seed.PROJECT, key="keras-192")
    frozen.clock.advance(10)
    frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT + 1)
    frozen.jobs.begin("startKeywordsNoiseJob", "organization", seed.ORGANIZATION)
    return {"well": well.id, "failed": failed.id, "child": child.id, "running": running.id}


def listed(studio: Any, ids: dict[str, int], route: str, **query: Any) -> list[str]:
    answer = studio.get(JOBS + route, params=query).json()
    assert answer["success"] is True, answer
    if "limit" not in query and "offset" not in query:
        assert answer["totalJobCount"] == len(answer["jobs"])
    names = {id: name for name, id in ids.items()}
    return [names[job["id"]] for job in answer["jobs"]]


def test_active_and_finished_are_all_the_newest_first(studio: Any, ids: dict[str, int]) -> None:
    assert listed(studio, ids, "") == ["running"]
    assert listed(studio, ids, "/history") == ["child", "failed", "well"]
    assert listed(studio, ids, "/all") == ["running", "child", "failed", "well"]


def test_pages_join_to_the_whole_and_the_count_is_of_all(studio: Any, ids: dict[str, int]) -> None:
    pages = []
    for offset in range(6):
        answer = studio.get(f"{JOBS}/all", params={"limit": 1, "offset": offset}).json()
        assert answer["totalJobCount"] == 4
        pages += [job["id"] for job in answer["jobs"]]
    assert pages == sorted(ids.values(), reverse=True)
    assert listed(studio, ids, "/all", limit=0) == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"finished": "successful"}, ["child", "well"]),
        ({"finished": "failed"}, ["failed"]),
        ({"finished": "all"}, ["running", "child", "failed", "well"]),
        ({"rootOnly": "true"}, ["running", "failed", "well"]),
        ({"rootOnly": "false"}, ["running", "child", "failed", "well"]),
        ({"key": "keras-192"}, ["running"]),
        ({"key": "keras"}, []),
        ({"category": "Training model"}, ["running"]),
        ({"category": "learn-train-studio-wrapper"}, ["running"]),
        ({"category": "evaluate"}, ["failed"]),
        ({"finished": "successful", "rootOnly": "true"}, ["well"]),
    ],
)
def test_filters(studio: Any, ids: dict[str, int], query: dict[str, str], expected: list[str]) -> None:
    assert listed(studio, ids, "/all", **query) == expected


def test_dates_are_of_the_creation_and_include_both_ends(studio: Any, frozen: Service, ids: dict[str, int]) -> None:
    at = [frozen.clock.text(NOW + seconds) for seconds in (0, 60, 120, 180)]
    assert listed(studio, ids, "/all", startDate=at[1], endDate=at[2]) == ["child", "failed"]
    assert listed(studio, ids, "/history", startDate=at[2]) == ["child"]
    assert listed(studio, ids, "/history", endDate=at[0]) == ["well"]
    assert listed(studio, ids, "/all", endDate=at[3].replace("Z", "+01:00")) == []


@pytest.mark.parametrize("query", [{"limit": -1}, {"offset": -1}, {"startDate": "2026-01-01T23:59:60Z"}])
def test_what_cannot_be_filtered_by_is_refused(studio: Any, query: dict[str, Any]) -> None:
    assert studio.get(f"{JOBS}/all", params=query).json()["success"] is False


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59.999999999-23:59"])
def test_the_ends_of_the_calendar_are_dates(studio: Any, date: str) -> None:
    assert studio.get(f"{JOBS}/all", params={"startDate": date, "limit": 2**63 - 1}).status_code == 200


def test_a_running_job_becomes_a_finished_one_and_is_never_in_both(
    studio: Any, frozen: Service, ids: dict[str, int]
) -> None:
    frozen.clock.advance(1000)
    assert listed(studio, ids, "") == []
    assert listed(studio, ids, "/history")[0] == "running"


def test_the_summary_adds_up_running_time_by_category(studio: Any, frozen: Service, ids: dict[str, int]) -> None:
    def summary(start: float, end: float) -> dict[str, int]:
        query = {"startDate": frozen.clock.text(start), "endDate": frozen.clock.text(end)}
        answer = studio.get(f"{JOBS}/summary", params=query).json()
        return {entry["category"]: entry["lengthMs"] for entry in answer["summary"]}

    assert summary(NOW, NOW + 500) == {
        "Keywords noise": 1000,
        "Evaluate": 2000,
        "Classify": 4000,
        "Training model": 10_000,
    }
    assert summary(NOW + 60, NOW + 60) == {"Evaluate": 2000}
    assert summary(NOW - 60, NOW - 1) == {}


def test_a_project_without_a_migration_says_so_and_the_newest_counts(studio: Any, frozen: Service) -> None:
    frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT)
    for route in ("status", "stdout"):
        answer = studio.get(f"{JOBS}/impulse-migration/{route}")
        assert (answer.status_code, answer.json()["success"]) == (200, False)
    frozen.jobs.script("retryImpulseMigration", lines=["first"], count=1)
    frozen.jobs.script("retryImpulseMigration", lines=["second"], count=1)
    studio.post(f"{JOBS}/retry-migrate-impulse")
    newest = studio.post(f"{JOBS}/retry-migrate-impulse").json()["id"]
    frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT)
    assert studio.get(f"{JOBS}/impulse-migration/status").json()["job"]["id"] == newest
    assert studio.get(f"{JOBS}/impulse-migration/stdout").json()["stdout"][0]["data"] == "second\n"


def test_a_project_that_is_no_more_has_no_jobs(studio: Any, frozen: Service, ids: dict[str, int]) -> None:
    frozen.jobs.forget("project", seed.PROJECT)
    assert listed(studio, ids, "/all") == []
    assert frozen.store.rows("SELECT COUNT(*) FROM job_lines WHERE job IN (?, ?)", (ids["well"], ids["child"])) == [
        (0,)
    ]
    assert frozen.jobs.count("TRUE") == 2
