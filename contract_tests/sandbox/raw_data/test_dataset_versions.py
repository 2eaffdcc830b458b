"""``datasetVersionId``: the same questions, answered from what a version holds, whatever became of the project."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.samples import Sample

from .conftest import PATH, Dataset

PROJECT = f"/api/{seed.PROJECT}"


def version(studio: Any) -> int:
    studio.post(f"{PROJECT}/jobs/version", json={"description": "", "makePublic": False})
    number: int = studio.get(f"{PROJECT}/versions").json()["versions"][0]["id"]
    return number


@pytest.fixture
def before(studio: Any, dataset: Dataset) -> tuple[int, Sample]:
    """A version of two samples, one of them as it was before everything was changed and deleted."""
    sample = dataset.add("was", label="idle", metadata={"site": "a"})
    dataset.add("other", label="wave", category="testing")
    number = version(studio)
    studio.post(f"{PATH}/{sample.id}/rename", json={"name": "is"})
    studio.post(f"{PATH}/delete-all")
    dataset.add("now", label="new", metadata={"site": "b"}, interval_ms=20)
    return number, sample


def names(studio: Any, **query: Any) -> list[str]:
    answer = studio.get(PATH, params={"category": "all", **query}).json()
    assert answer["success"] is True, answer
    assert answer["totalCount"] == len(answer["samples"])
    return [one["filename"] for one in answer["samples"]]


def test_a_list_of_a_version_has_its_samples_with_all_filters(studio: Any, before: tuple[int, Sample]) -> None:
    number, _ = before
    assert names(studio) == ["now"]
    assert names(studio, datasetVersionId=number) == ["other", "was"]
    assert names(studio, datasetVersionId=number, labels='["idle"]') == ["was"]
    assert names(studio, datasetVersionId=number, category="testing") == ["other"]
    query = {"category": "all", "datasetVersionId": number}
    assert studio.get(f"{PATH}/count", params=query).json()["count"] == 2
    options = studio.get(f"{PATH}/metadata-filter-options", params=query).json()
    assert options["optionsList"] == [{"key": "site", "options": ["a"]}]


def test_two_versions_are_told_apart(studio: Any, before: tuple[int, Sample]) -> None:
    second = version(studio)
    for _ in range(2):
        assert names(studio, datasetVersionId=before[0]) == ["other", "was"]
        assert names(studio, datasetVersionId=second) == ["now"]


def test_a_deleted_sample_is_read_from_its_version(studio: Any, before: tuple[int, Sample]) -> None:
    number, sample = before
    query = {"datasetVersionId": number}
    assert studio.get(f"{PATH}/{sample.id}").json()["success"] is False
    found = studio.get(f"{PATH}/{sample.id}", params=query).json()
    assert found["sample"]["filename"] == "was"
    assert len(found["payload"]["values"]) == 10
    part = studio.get(f"{PATH}/{sample.id}/slice", params={**query, "sliceStart": 2, "sliceEnd": 4}).json()
    assert [row[0] for row in part["payload"]["values"]] == [2, 3]
    raw = studio.get(f"{PATH}/{sample.id}/raw", params=query)
    assert raw.json()["payload"]["values"] == found["payload"]["values"]


def test_the_numbers_of_a_version_are_its_own(studio: Any, before: tuple[int, Sample]) -> None:
    query = {"datasetVersionId": before[0]}
    summary = studio.get(f"{PROJECT}/data-summary", params=query).json()["dataSummary"]
    assert (summary["dataCount"], summary["labels"]) == (1, ["idle"])
    assert studio.get(f"{PROJECT}/data-axes", params=query).json()["dataAxisSummary"] == {"accX": 100, "accY": 100}
    assert studio.get(f"{PROJECT}/data-interval", params=query).json()["intervalMs"] == 10
    assert studio.get(f"{PROJECT}/data-interval").json()["intervalMs"] == 20
    metadata = studio.get(f"{PATH}/project-metadata", params=query).json()["metadata"]
    assert [one["label"] for one in metadata["all"]["labels"]] == ["idle", "wave"]
    info = studio.get(PROJECT, params=query).json()
    assert info["dataSummaryPerCategory"]["testing"]["labels"] == ["wave"]


@pytest.mark.parametrize(
    "path",
    [
        "raw-data?category=all&", "raw-data/count?category=all&", "raw-data/metadata-filter-options?category=all&",
        "raw-data/project-metadata?", "raw-data/100000001?", "raw-data/100000001/raw?", "data-summary?", "data-axes?",
        "data-interval?", "?",
    ],
)  # fmt: skip
@pytest.mark.parametrize("number", [0, -1, 99, 2**62])
def test_a_version_that_is_none_is_refused(studio: Any, path: str, number: int, before: tuple[int, Sample]) -> None:
    answer = studio.get(f"{PROJECT}/{path}datasetVersionId={number}".replace("/?", "?"))
    assert answer.status_code == 200
    assert answer.json() == {"success": False, "error": f"No dataset version found with ID {number}"}


def test_a_version_of_another_project_is_none(studio: Any, dataset: Dataset, before: tuple[int, Sample]) -> None:
    number, _ = before
    record = dataset.service.store.get("version", seed.PROJECT, number)
    assert record is not None
    dataset.service.store.put("version", 77, 500, {**record, "id": 500})
    answer = studio.get(PATH, params={"category": "all", "datasetVersionId": 500}).json()
    assert answer["success"] is False
