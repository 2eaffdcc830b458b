"""Changes to many samples, splits, exports and imports: started as jobs, done when these end."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections import Counter
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.areas.raw_data_split import by_name
from edgewire.sandbox.areas.raw_data_summary import counts
from edgewire.sandbox.sample_query import Query
from edgewire.sandbox.samples import Sample
from edgewire.sandbox.storage.app import Storage

from .conftest import PATH, Dataset
from .test_content import add_sound, sound
from .test_state import done, ids, refused, shown

BOX = {"label": "bolt", "x": 1, "y": 2, "width": 3, "height": 4}
PROJECT = f"/api/{seed.PROJECT}"


def started(answer: Any) -> int:
    return int(done(answer)["id"])


@pytest.mark.parametrize(
    ("path", "body", "change"),
    [
        ("delete", None, "gone"),
        ("moveSamples", {"newCategory": "testing"}, {"category": "testing"}),
        ("edit-labels", {"label": "new"}, {"label": "new"}),
        ("enable-samples", None, {"isDisabled": False}),
        ("disable-samples", None, {"isDisabled": True}),
        ("add-metadata", {"metadataKey": "k", "metadataValue": "v"}, {"metadata": {"old": "1", "k": "v"}}),
        ("clear-metadata-by-key", {"metadataKey": "old"}, {"metadata": None}),
        ("clear-metadata", None, {"metadata": None}),
    ],
)
@pytest.mark.parametrize("before", [False, True])
def test_a_batch_changes_what_the_filters_mean_and_nothing_else(
    studio: Any, dataset: Dataset, path: str, body: Any, change: Any, before: bool
) -> None:
    meant = [dataset.add("run.1", metadata={"old": "1"}, disabled=before) for _ in range(2)]
    spared = dataset.add("run.2", metadata={"old": "1"}, disabled=before)
    excluded = dataset.add("run.1", metadata={"old": "1"}, disabled=before)
    untouched = {one.id: shown(studio, one.id) for one in (spared, excluded)}
    query = {"category": "training", "filename": "run.1", "excludeIds": json.dumps([excluded.id])}
    given = {} if body is None else {"json": body}
    done(studio.post(f"{PATH}/batch/{path}", params=query, **given))
    if change == "gone":
        assert ids(studio) == [excluded.id, spared.id]
    else:
        for sample in meant:
            found = shown(studio, sample.id)
            assert {name: found.get(name) for name in change} == change
    assert {id: shown(studio, id) for id in untouched} == untouched


def test_a_label_that_a_batch_gives_is_found_as_a_number(studio: Any, dataset: Dataset) -> None:
    sample, other = dataset.add("a", label="1"), dataset.add("b", label="1")
    query = {"category": "all", "filename": "a"}
    started(studio.post(f"{PATH}/batch/edit-labels", params=query, json={"label": "20"}))
    assert ids(studio, minLabel=10) == [sample.id]
    assert ids(studio, maxLabel=10) == [other.id]


def test_boxes_are_relabeled_or_removed_by_their_label(studio: Any, dataset: Dataset) -> None:
    boxes = (BOX, BOX | {"label": "nut"}, BOX | {"label": ""})
    image = dataset.image(boxes=boxes)
    query, where = {"category": "all"}, f"{PATH}/batch/edit-bounding-boxes"
    done(studio.post(where, params=query, json={"oldLabels": ["bolt"], "newLabel": "screw"}))
    assert [box["label"] for box in shown(studio, image.id)["boundingBoxes"]] == ["screw", "nut", ""]
    done(studio.post(where, params=query, json={"oldLabels": ["nut"], "newLabel": ""}))
    assert [box["label"] for box in shown(studio, image.id)["boundingBoxes"]] == ["screw", ""]


def test_images_go_back_to_labeling(studio: Any, dataset: Dataset) -> None:
    dataset.label_boxes()
    image = dataset.image(boxes=(BOX,))
    query = {"category": "all", "labels": '["bolt"]'}
    started(studio.post(f"{PATH}/batch/back-to-labeling", params=query, json={"labelAction": "clear-labels"}))
    assert done(studio.get(f"{PATH}/label-object-detection-queue"))["samples"] == [{"id": image.id}]


@pytest.mark.parametrize("query", [{}, {"maxId": 10**12}])
def test_a_batch_takes_its_time_and_spares_what_came_later(
    studio: Any, dataset: Dataset, query: dict[str, int]
) -> None:
    service = dataset.service
    service.clock.freeze()
    service.job_seconds = 10
    sample = dataset.add()
    started(studio.post(f"{PATH}/batch/delete", params={"category": "all", "labels": '["idle"]', **query}))
    later = dataset.add()
    assert ids(studio) == [later.id, sample.id]
    service.clock.advance(30)
    assert ids(studio) == [later.id]


def test_a_batch_goes_no_further_than_its_highest_id(studio: Any, dataset: Dataset) -> None:
    first, second, third = dataset.add(), dataset.add(), dataset.add()
    started(studio.post(f"{PATH}/batch/delete", params={"category": "all", "maxId": second.id}))
    assert ids(studio) == [third.id, second.id]
    assert first.id not in ids(studio)


def test_a_bad_filter_starts_no_job(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add()
    refused(studio.post(f"{PATH}/batch/delete", params={"category": "all", "ids": "all"}))
    assert ids(studio) == [sample.id]


def test_rebalancing_is_four_to_one_and_always_the_same(studio: Any, dataset: Dataset) -> None:
    names = [f"sample.{index}" for index in range(300)]
    for name in names:
        dataset.add(name, category="validation" if name.endswith("7") else "testing")
    kept = dataset.add("z", category="post-processing")
    ratio = done(studio.post(f"{PROJECT}/rebalance"))["ratio"]
    assert ratio == {"training": len(ids(studio, category="training")), "testing": len(ids(studio, category="testing"))}
    assert ratio["training"] + ratio["testing"] == 300
    assert 0.7 < ratio["training"] / 300 < 0.9
    assert ids(studio, category="post-processing") == [kept.id]
    places = {one.name: one.category for one in _all(dataset)}
    started(studio.post(f"{PROJECT}/v2/rebalance"))
    assert {one.name: one.category for one in _all(dataset)} == places
    assert {name: by_name(name) for name in names}.items() <= places.items()


def test_the_ratio_leaves_out_tests_that_training_knows_no_label_of(studio: Any, dataset: Dataset) -> None:
    dataset.add(label="a")
    dataset.add(label="a", category="testing")
    dataset.add(label="b", category="testing")
    assert done(studio.get(f"{PATH}/ratio"))["ratio"] == {"training": 1, "testing": 1}


def test_a_split_is_by_the_given_ratios_in_every_stratum(studio: Any, dataset: Dataset) -> None:
    for index in range(40):
        dataset.add(f"n{index}", label="a" if index < 30 else "b")
    out = dataset.add("out", disabled=True, category="validation")
    body = {
        "trainingSplitRatio": 60,
        "testingSplitRatio": 20,
        "validationSplitRatio": 20,
        "stratifyBy": {"label": True},
        "excludeDisabledSamples": True,
    }
    preview = done(studio.post(f"{PROJECT}/split-preview", json=body))["data"]
    assert done(studio.get(f"{PROJECT}/get-split-preview-results"))["data"] == preview
    assert len(ids(studio, category="training")) == 40  # a preview moves nothing
    started(studio.post(f"{PROJECT}/split", json=body))
    placed = Counter((one.label, one.category) for one in _all(dataset) if one.id != out.id)
    assert placed == {
        ("a", "training"): 18, ("a", "testing"): 6, ("a", "validation"): 6,
        ("b", "training"): 6, ("b", "testing"): 2, ("b", "validation"): 2,
    }  # fmt: skip
    assert shown(studio, out.id)["category"] == "validation"
    promised = {row["splitCategory"]: row["sampleCount"] for row in preview["assignmentPreview"]["rows"]}
    assert promised == {"training": 24, "testing": 8, "validation": 8}


def test_what_belongs_together_is_not_split(studio: Any, dataset: Dataset) -> None:
    for index in range(60):
        dataset.add(f"n{index}", metadata={"person": f"p{index % 10}"})
    body = {"trainingSplitRatio": 0.5, "testingSplitRatio": 0.5, "keepTogetherMetadataKeys": ["person"]}
    started(studio.post(f"{PROJECT}/split", json=body))
    places: dict[str, set[str]] = {}
    for one in _all(dataset):
        places.setdefault((one.metadata or {})["person"], set()).add(one.category)
    assert {len(categories) for categories in places.values()} == {1}
    assert len(ids(studio, category="training")) == 30


@pytest.mark.parametrize("ratios", [(0, 0), (-1, 2), (0, -5)])
def test_ratios_that_are_none_are_refused(studio: Any, dataset: Dataset, ratios: tuple[float, float]) -> None:
    body = {"trainingSplitRatio": ratios[0], "testingSplitRatio": ratios[1]}
    for path in ("split", "split-preview"):
        assert "ratios" in refused(studio.post(f"{PROJECT}/{path}", json=body))
    assert "preview" in refused(studio.get(f"{PROJECT}/get-split-preview-results"))


def _all(dataset: Dataset) -> list[Sample]:
    """All samples of the project, after what the jobs that ended did to them."""
    dataset.service.jobs.settle()
    return dataset.service.samples.select(Query(project=seed.PROJECT))


def export(studio: Any, dataset: Dataset, path: str, **body: Any) -> zipfile.ZipFile:
    """Start an export, and fetch it from where it is said to be."""
    started(studio.post(f"{PROJECT}/jobs/export/{path}", json=body))
    answer = studio.get(f"{PROJECT}/export/download")
    assert answer.status_code == 302
    url = done(studio.get(f"{PROJECT}/export/get-url"))
    assert url["hasExport"] is True
    for address in (answer.headers["location"], url["url"]):
        assert urlsplit(address).path.startswith("/_storage/")

    async def fetch() -> httpx.Response:
        transport = httpx.ASGITransport(Storage(dataset.service))
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.get(answer.headers["location"])

    fetched = asyncio.run(fetch())
    assert (fetched.status_code, fetched.headers["content-type"]) == (200, "application/zip")
    return zipfile.ZipFile(io.BytesIO(fetched.content))


def test_an_export_has_every_file_and_says_what_it_is(studio: Any, dataset: Dataset) -> None:
    labels = ({"startIndex": 0, "endIndex": 9, "label": "b"},)
    plain = dataset.add("run.1", metadata={"site": "lab"})
    dataset.add("run.2", label="", structured=labels)
    dataset.image("photo", category="testing", label="", boxes=(BOX,))
    dataset.image("photo", category="testing", label="", boxes=())
    dataset.add("../../etc/pass\\wd\n", label="../up", category="testing")
    with export(studio, dataset, "original", retainCrops=True, uploaderFriendlyFilenames=True) as archive:
        names = archive.namelist()
        info = json.loads(archive.read("info.labels"))
        assert info["version"] == 1
        assert len(info["files"]) == 5
        assert {file["path"] for file in info["files"]} == set(names) - {
            "info.labels", "README", "testing/bounding_boxes.labels"
        }  # fmt: skip
        assert len(set(names)) == len(names)
        assert all(name.count("/") <= 1 and ".." not in name.split("/") and "\\" not in name for name in names)
        files = {file["name"]: file for file in info["files"]}
        assert files["run.1"] == {
            "path": "training/idle.run.1.json", "name": "run.1", "category": "training", "metadata": {"site": "lab"},
            "label": {"type": "label", "label": "idle"}, "boundingBoxes": [],
        }  # fmt: skip
        assert archive.read("training/idle.run.1.json") == dataset.service.store.blobs.read(plain.blob)
        assert files["run.2"]["label"] == {"type": "multi-label", "labels": list(labels)}
        assert files["photo"]["label"] == {"type": "unlabeled"}
        boxes = json.loads(archive.read("testing/bounding_boxes.labels"))
        assert (boxes["version"], boxes["type"]) == (1, "bounding-box-labels")
        assert sorted(boxes["boundingBoxes"].values(), key=len) == [[], [BOX]]
        assert all(f"testing/{name}" in names for name in boxes["boundingBoxes"])


def test_an_export_names_files_as_the_service_keeps_them(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add("run.1")
    with export(studio, dataset, "original", retainCrops=True, uploaderFriendlyFilenames=False) as archive:
        (name,) = (name for name in archive.namelist() if name.startswith("training/"))
        assert name.removeprefix("training/idle.") == shown(studio, sample.id)["coldstorageFilename"].split("/")[-1]


@pytest.mark.parametrize(("retain", "count"), [(True, 3), (False, 10)])
def test_an_export_has_crops_only_where_asked(studio: Any, dataset: Dataset, retain: bool, count: int) -> None:
    sample = dataset.add()
    done(studio.post(f"{PATH}/{sample.id}/crop", json={"cropStart": 2, "cropEnd": 5}))
    with export(studio, dataset, "original", retainCrops=retain, uploaderFriendlyFilenames=True) as archive:
        values = json.loads(archive.read("training/idle.idle.01.json"))["payload"]["values"]
        assert len(values) == count


def test_a_wav_export_has_the_sounds(studio: Any, dataset: Dataset) -> None:
    signal = list(range(100))
    add_sound(dataset, signal)
    dataset.add()
    with export(studio, dataset, "wav", retainCrops=True) as archive:
        assert [name for name in archive.namelist() if "/" in name] == [
            name for name in archive.namelist() if ".wav" in name
        ]
        (name,) = (name for name in archive.namelist() if name.endswith(".wav"))
        assert archive.read(name) == sound(signal)


def test_without_an_export_there_is_nothing_to_fetch(studio: Any) -> None:
    assert done(studio.get(f"{PROJECT}/export/get-url"))["hasExport"] is False
    assert "no export" in refused(studio.get(f"{PROJECT}/export/download"))


def test_data_of_another_project_is_copied(studio: Any, dataset: Dataset, token: str) -> None:
    other = dataset.service.store.next_id("project", 5_000_000)
    record = dataset.service.store.get("project", 0, seed.PROJECT)
    assert record is not None
    dataset.service.store.put("project", 0, other, {**record, "id": other})
    source = dataset.add("run", project=other, metadata={"a": "b"})
    where = f"{PROJECT}/jobs/import-data-from-project"
    started(studio.post(where, json={"projectId": other}, token=token))
    (copy,) = ids(studio)
    assert copy != source.id
    assert shown(studio, copy)["metadata"] == {"a": "b"}
    assert studio.get(f"{PATH}/{copy}/raw").content == dataset.service.store.blobs.read(source.blob)
    assert dataset.service.samples.get(other, source.id) == source


def test_data_is_imported_only_by_users_and_from_their_projects(studio: Any, dataset: Dataset, token: str) -> None:
    where = f"{PROJECT}/jobs/import-data-from-project"
    record = dataset.service.store.get("project", 0, seed.PROJECT)
    assert record is not None
    foreign = {**record, "id": 77, "owner": 99, "organization": None, "collaborators": []}
    dataset.service.store.put("project", 0, 77, foreign)
    dataset.add(project=77)
    assert "JWT" in refused(studio.post(where, json={"projectId": 77}))
    assert "access" in refused(studio.post(where, json={"projectId": 77}, token=token))
    assert "No project" in refused(studio.post(where, json={"projectId": 10**30}, token=token))
    refused(studio.post(where, json={"projectId": seed.PROJECT}, token=token))
    assert ids(studio) == []


def test_the_counts_for_other_areas_are_those_of_the_lists(studio: Any, dataset: Dataset) -> None:
    dataset.add()
    dataset.add(category="testing", disabled=True)
    found = counts(dataset.service, seed.PROJECT)
    assert found.samples == len(ids(studio)) == 2
    assert found.length_ms == 200
    assert found.categories == {"training": 1, "testing": 1, "validation": 0, "post-processing": 0}
