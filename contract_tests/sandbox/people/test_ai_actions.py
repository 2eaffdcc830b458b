"""AI actions: kept, ordered and previewed; never run."""

from __future__ import annotations

from typing import Any

from edgewire.sandbox import seed
from edgewire.sandbox.service import Service

from .test_projects import sample

ACTIONS = f"/api/{seed.PROJECT}/ai-actions"


def make(studio: Any, **fields: Any) -> int:
    number: int = studio.post(f"{ACTIONS}/create").json()["id"]
    body = {"steps": [], "dataCategory": "allData", "setMetadataAfterRunning": [], **fields}
    assert studio.post(f"{ACTIONS}/{number}", json=body).json() == {"success": True}
    return number


def test_an_action_is_kept_as_it_was_saved(studio: Any) -> None:
    steps = [{"transformationBlockId": 5, "parameters": {"prompt": "Is there a cup?"}}]
    number = make(studio, name="Cups", steps=steps, dataCategory="unlabeledData")
    action = studio.get(f"{ACTIONS}/{number}").json()["action"]
    assert (action["name"], action["displayName"]) == ("Cups", "Cups")
    assert action["config"] == {"steps": steps, "dataCategory": "unlabeledData"}


def test_actions_are_ordered_by_all_of_their_numbers(studio: Any) -> None:
    first, second, third = make(studio), make(studio), make(studio)
    assert studio.post(f"{ACTIONS}/order", json={"orderByActionId": [third, first]}).json()["success"] is False
    studio.post(f"{ACTIONS}/order", json={"orderByActionId": [third, first, second]})
    assert [one["id"] for one in studio.get(ACTIONS).json()["actions"]] == [third, first, second]


def test_a_deleted_action_is_gone(studio: Any) -> None:
    number = make(studio)
    assert studio.delete(f"{ACTIONS}/{number}").json() == {"success": True}
    assert studio.get(f"{ACTIONS}/{number}").json()["success"] is False
    assert studio.post(f"/api/{seed.PROJECT}/jobs/ai-actions/{number}").json()["success"] is False


def test_a_preview_shows_what_the_action_would_be_about(studio: Any, service: Service) -> None:
    bare, labelled = sample(service), sample(service, label="cup", metadata={"site": "a"}, disabled=True)

    def previewed(category: str, count: int = 10, **fields: str) -> set[int]:
        body = {"dataCategory": category, "maxDataPreviewCount": count, "saveConfig": False, **fields}
        answer = studio.post(f"{ACTIONS}/-1/preview-samples", json=body).json()
        return {one["id"] for one in answer["samples"]}

    assert previewed("allData") == {bare.id, labelled.id}
    assert len(previewed("allData", 1)) == 1
    assert previewed("allData", -1) == set()
    assert previewed("unlabeledData") == {bare.id}
    assert previewed("enabledData") == {bare.id}
    assert previewed("dataWithMetadata", dataMetadataKey="site", dataMetadataValue="a") == {labelled.id}
    assert previewed("dataWithMetadata", dataMetadataKey="site", dataMetadataValue="b") == set()
    assert previewed("dataWithoutMetadataKey", dataMetadataKey="site") == {bare.id}


def test_what_the_jobs_of_an_action_proposed_is_forgotten_at_its_wish_alone(studio: Any, service: Service) -> None:
    one, first, second = sample(service, label="cup"), make(studio), make(studio)
    body = {"steps": [], "sampleIds": [one.id], "cacheUnchangedSteps": False}
    jobs = [
        studio.post(f"/api/{seed.PROJECT}/jobs/ai-actions/{action}/preview", json=body).json()["id"]
        for action in (first, second)
    ]
    data = f"/api/{seed.PROJECT}/raw-data"
    for job in jobs:
        change = {"jobId": job, "proposedChanges": {"label": "mug"}}
        assert studio.post(f"{data}/{one.id}/propose-changes", json=change).json() == {"success": True}

    def proposed(job: int) -> int:
        return len(studio.get(f"{data}/ai-actions-preview/{job}/proposed-changes").json()["proposedChanges"])

    assert [proposed(job) for job in jobs] == [1, 1]
    assert studio.get(f"{ACTIONS}/{first}/clear-proposed-changes").json() == {"success": True}
    assert [proposed(job) for job in jobs] == [0, 1]
    studio.post(f"/api/{seed.PROJECT}/jobs/ai-actions/{second}")
    kept = service.samples.get(seed.PROJECT, one.id)
    assert kept is not None
    assert kept.label == "cup"
