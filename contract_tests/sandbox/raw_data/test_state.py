"""What is done to samples is seen in every list and count, and nothing else changes."""

from __future__ import annotations

import re
from typing import Any

import pytest
from edgewire.sandbox import seed

from .conftest import PATH, Dataset

BOX = {"label": "bolt", "x": 1, "y": 2, "width": 3, "height": 4}


def ids(studio: Any, **query: Any) -> list[int]:
    """Ids of a list; a count with the same filters must agree."""
    query = {"category": "all", **query}
    answer = studio.get(PATH, params=query).json()
    assert studio.get(f"{PATH}/count", params=query).json()["count"] == answer["totalCount"]
    return [sample["id"] for sample in answer["samples"]]


def shown(studio: Any, id: int) -> Any:
    answer = studio.get(f"{PATH}/{id}").json()
    assert answer["success"], answer
    return answer["sample"]


def done(answer: Any) -> Any:
    body = answer.json()
    assert (answer.status_code, body["success"]) == (200, True), body
    return body


def refused(answer: Any) -> str:
    body = answer.json()
    assert body["success"] is False
    assert answer.status_code in (200, 400, 501)
    return str(body["error"])


def test_the_newest_is_first(studio: Any, dataset: Dataset) -> None:
    first, second = dataset.add(), dataset.add()
    assert ids(studio) == [second.id, first.id]


def test_a_sample_is_shown_with_the_keys_that_the_official_sdk_reads(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add("capacitor.01")
    body = studio.get(f"{PATH}/{sample.id}").json()
    assert body["sample"]["boundingBoxes"] == []
    assert (body["sample"]["label"], body["sample"]["category"]) == ("idle", "training")
    assert body["sample"]["originalIntervalMs"] == 10
    assert body["payload"]["device_name"] == ""
    cold = body["sample"]["coldstorageFilename"]
    assert cold.startswith(f"{seed.PROJECT}/training/")
    assert ".".join(cold.rpartition("/")[2].split(".")[:-3]) == "capacitor.01.json"
    assert "metadata" not in body["sample"]
    assert "structuredLabels" not in body["sample"]


def test_a_single_reading_without_interval_is_still_a_time_series(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add(interval_ms=0, values_count=1, length_ms=0)
    assert shown(studio, sample.id)["originalIntervalMs"] > 0
    assert shown(studio, dataset.image().id)["originalIntervalMs"] == 0


def test_whole_numbers_are_written_whole_as_the_service_writes_them(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add(interval_ms=10.0, length_ms=100.0)
    answer = studio.get(f"{PATH}/{sample.id}")
    body = answer.json()
    assert (body["sample"]["intervalMs"], body["payload"]["frequencyHz"]) == (10, 100)
    assert not re.search(r"Ms\":\d+\.0[,}]|requency(Hz)?\":\d+\.0[,}]", answer.text.replace('": ', '":'))


@pytest.mark.parametrize("query", [{"labels": "null"}, {"labels": '["idle"]', "filename": "a"}])
def test_a_category_that_is_no_more_has_no_samples_and_is_no_error(studio: Any, dataset: Dataset, query: Any) -> None:
    sample = dataset.add("a")
    assert ids(studio, category="anomaly", **query) == []
    done(studio.post(f"{PATH}/delete-all/anomaly"))
    assert ids(studio) == [sample.id]
    assert "does not fit" in refused(studio.get(PATH, params={"category": "anomalies"}))


@pytest.mark.parametrize("id", [1, -1, 0, 2**63 - 1, -(2**63) + 1])
@pytest.mark.parametrize("part", ["", "/raw", "/image", "/video", "/wav?axisIx=0", "/slice?sliceStart=0", "/original"])
def test_an_unknown_sample_is_refused_in_the_words_that_clients_look_for(studio: Any, id: int, part: str) -> None:
    assert refused(studio.get(f"{PATH}/{id}{part}")) == f"No sample found with ID {id}"
    assert refused(studio.delete(f"{PATH}/{id}")) == f"No sample found with ID {id}"


def test_a_sample_of_another_project_is_unknown(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add(project=seed.PROJECT + 1)
    assert refused(studio.get(f"{PATH}/{sample.id}")).startswith("No sample found with ID")
    assert refused(studio.delete(f"{PATH}/{sample.id}")).startswith("No sample found with ID")
    assert ids(studio) == []


def test_a_sample_is_renamed(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add("old")
    done(studio.post(f"{PATH}/{sample.id}/rename", json={"name": "new\x00 name ✓"}))
    assert shown(studio, sample.id)["filename"] == "new\x00 name ✓"
    assert ids(studio, filename="name ✓") == [sample.id]
    assert ids(studio, filename="old") == []
    assert "empty" in refused(studio.post(f"{PATH}/{sample.id}/rename", json={"name": ""}))


def test_a_label_is_edited_and_taken_away(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add(label="idle")
    done(studio.post(f"{PATH}/{sample.id}/edit-label", json={"label": "7.5"}))
    assert ids(studio, labels='["7.5"]') == ids(studio, minLabel=7, maxLabel=8) == [sample.id]
    assert ids(studio, labels='["idle"]') == []
    done(studio.post(f"{PATH}/{sample.id}/edit-label", json={}))
    assert ids(studio, labels='[""]') == [sample.id]


def test_a_change_is_dated(studio: Any, dataset: Dataset) -> None:
    clock = dataset.service.clock
    clock.freeze(1_800_000_000)
    sample = dataset.add()
    assert shown(studio, sample.id)["lastModified"] == shown(studio, sample.id)["added"]
    clock.advance(60)
    done(studio.post(f"{PATH}/{sample.id}/disable"))
    assert shown(studio, sample.id)["lastModified"] == clock.text()
    assert shown(studio, sample.id)["added"] == sample.added


def test_a_sample_moves_between_categories(studio: Any, dataset: Dataset) -> None:
    moved, stays = dataset.add(), dataset.add()
    done(studio.post(f"{PATH}/{moved.id}/move", json={"newCategory": "testing"}))
    assert ids(studio, category="testing") == [moved.id]
    assert ids(studio, category="training") == [stays.id]


def test_a_disabled_sample_can_be_left_out(studio: Any, dataset: Dataset) -> None:
    sample, other = dataset.add(), dataset.add()
    done(studio.post(f"{PATH}/{sample.id}/disable"))
    assert shown(studio, sample.id)["isDisabled"] is True
    assert ids(studio, includeDisabled="disabled") == [sample.id]
    assert ids(studio, includeDisabled="enabled") == [other.id]
    done(studio.post(f"{PATH}/{sample.id}/enable"))
    assert ids(studio, includeDisabled="disabled") == []


def test_what_is_deleted_is_gone_and_its_bytes_may_come_again(studio: Any, dataset: Dataset) -> None:
    sample, other = dataset.add(content=b"1"), dataset.add(content=b"2")
    done(studio.delete(f"{PATH}/{sample.id}"))
    assert ids(studio) == [other.id]
    assert dataset.service.samples.with_digest(seed.PROJECT, sample.blob) == []
    assert refused(studio.delete(f"{PATH}/{sample.id}")).startswith("No sample found with ID")


def test_one_category_is_deleted_or_all_of_this_project(studio: Any, dataset: Dataset) -> None:
    dataset.add(category="testing")
    kept, foreign = dataset.add(category="training"), dataset.add(project=seed.PROJECT + 1)
    done(studio.post(f"{PATH}/delete-all/testing"))
    assert ids(studio) == [kept.id]
    done(studio.post(f"{PATH}/delete-all"))
    assert ids(studio) == []
    assert dataset.service.samples.get(seed.PROJECT + 1, foreign.id) == foreign


def test_metadata_is_set_replaced_and_cleared(studio: Any, dataset: Dataset) -> None:
    sample, bare = dataset.add(), dataset.add()
    where = f"{PATH}/{sample.id}/metadata"
    done(studio.post(where, json={"metadata": {"site": "lab", "imported_from": "s3://x"}}))
    assert shown(studio, sample.id)["metadata"] == {"site": "lab", "imported_from": "s3://x"}
    listed = done(studio.get(f"{PATH}/metadata", params={"category": "all"}))["metadata"]
    assert listed == [{"id": sample.id, "metadata": {"site": "lab", "imported_from": "s3://x"}}]
    imported = done(studio.get(f"{PATH}/imported-from"))["data"]
    assert imported == [{"id": sample.id, "category": "training", "importedFrom": "s3://x"}]
    assert ids(studio, metadata='[{"no_metadata": true}]') == [bare.id]
    done(studio.post(where, json={"metadata": {"site": "home"}}))
    assert shown(studio, sample.id)["metadata"] == {"site": "home"}
    empty: list[dict[str, dict[str, str]]] = [{}, {"metadata": {}}]
    for nothing in empty:
        done(studio.post(where, json={"metadata": {"site": "home"}}))
        done(studio.post(where, json=nothing))
        assert "metadata" not in shown(studio, sample.id)


def test_metadata_filter_options_are_the_values_in_use(studio: Any, dataset: Dataset) -> None:
    dataset.add(metadata={"site": "lab", "run": "1"})
    dataset.add(metadata={"site": "home"})
    dataset.add(metadata={"site": "lab"})
    dataset.add(category="testing", metadata={"site": "field"})
    where = f"{PATH}/metadata-filter-options"
    found = done(studio.get(where, params={"category": "training"}))
    assert (found["totalCount"], found["count"]) == (3, 3)
    assert found["optionsList"] == [{"key": "run", "options": ["1"]}, {"key": "site", "options": ["home", "lab"]}]
    page = done(studio.get(where, params={"category": "all", "limit": 2, "offset": 1}))
    assert (page["totalCount"], page["count"]) == (4, 2)
    assert page["optionsList"] == [{"key": "site", "options": ["field", "home"]}]


def test_boxes_are_what_an_image_is_found_by(studio: Any, dataset: Dataset) -> None:
    image, nothing = dataset.image(), dataset.image()
    done(studio.post(f"{PATH}/{image.id}/bounding-boxes", json={"boundingBoxes": [BOX]}))
    done(studio.post(f"{PATH}/{nothing.id}/bounding-boxes", json={"boundingBoxes": []}))
    assert shown(studio, image.id)["boundingBoxes"] == [BOX]
    assert ids(studio, labels='["bolt"]') == [image.id]
    assert "width" in refused(
        studio.post(f"{PATH}/{image.id}/bounding-boxes", json={"boundingBoxes": [BOX | {"width": 0}]})
    )
    series = dataset.add()
    assert "images" in refused(studio.post(f"{PATH}/{series.id}/bounding-boxes", json={"boundingBoxes": [BOX]}))


def test_the_labeling_queue_has_the_images_that_nobody_labeled(studio: Any, dataset: Dataset) -> None:
    empty, new, labeled = dataset.image(boxes=()), dataset.image(), dataset.image(boxes=(BOX,))
    dataset.add()
    where = f"{PATH}/label-object-detection-queue"

    def queue() -> list[int]:
        found = [sample["id"] for sample in done(studio.get(where))["samples"]]
        assert done(studio.get(f"{where}/count"))["samplesCount"] == len(found)
        return found

    assert queue() == []  # the project has single labels
    dataset.label_boxes()
    assert queue() == [new.id]
    done(studio.post(f"{PATH}/{labeled.id}/to-labeling-queue"))
    assert queue() == [labeled.id, new.id]
    assert shown(studio, labeled.id)["boundingBoxes"] == []
    done(studio.post(f"{PATH}/clear-all-object-detection-labels"))
    assert queue() == [labeled.id, new.id, empty.id]


def test_structured_labels_cover_the_sample(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add()
    where = f"{PATH}/{sample.id}/structured-labels"

    def entry(start: int, end: int, label: str) -> dict[str, Any]:
        return {"startIndex": start, "endIndex": end, "label": label}

    done(studio.post(where, json={"structuredLabels": [entry(0, 9, "a"), entry(5, 9, "b"), entry(9, 9, "b")]}))
    assert shown(studio, sample.id)["structuredLabels"] == [entry(0, 4, "a"), entry(5, 9, "b")]
    assert shown(studio, sample.id)["structuredLabelsList"] == ["a", "b"]
    assert ids(studio, labels='["b"]') == [sample.id]
    assert ids(studio, labels='["idle"]') == []
    for wrong, text in (
        ([entry(0, 4, "a")], "index 5 does not have a label"),
        ([entry(1, 9, "a")], "index 0 does not have a label"),
        ([], "index 0 does not have a label"),
        ([entry(0, 10, "a")], '(index 0) "endIndex" is out of bounds, max. index is 9'),
        ([entry(0, 9, "a"), entry(-1, 2, "b")], '(index 1) "startIndex" should be >= 0'),
        ([entry(5, 4, "a")], '"endIndex" should be after "startIndex"'),
        ([entry(0, 10**30, "a")], "out of bounds"),
    ):
        assert text in refused(studio.post(where, json={"structuredLabels": wrong}))
    assert shown(studio, sample.id)["structuredLabelsList"] == ["a", "b"]
    assert "time series" in refused(
        studio.post(f"{PATH}/{dataset.image().id}/structured-labels", json={"structuredLabels": [entry(0, 0, "a")]})
    )


def test_key_value_labels_of_a_structured_label_are_wrapped_in_answers(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add()
    wrapped = {"type": "key-values", "labels": {"who": "A"}}
    entries = [{"startIndex": 0, "endIndex": 9, "label": "a", "labelMap": wrapped}]
    done(studio.post(f"{PATH}/{sample.id}/structured-labels", json={"structuredLabels": entries}))
    assert shown(studio, sample.id)["structuredLabels"] == entries


def test_a_list_can_be_had_without_sensors_and_with_few_labels(studio: Any, dataset: Dataset) -> None:
    labels = tuple({"startIndex": at, "endIndex": at, "label": f"l{at}"} for at in range(100))
    dataset.add(structured=labels, values_count=100)
    full = studio.get(PATH, params={"category": "all"}).json()["samples"][0]
    assert (len(full["sensors"]), len(full["structuredLabels"])) == (2, 100)
    query = {"category": "all", "excludeSensors": "true", "truncateStructuredLabels": "true"}
    short = studio.get(PATH, params=query).json()["samples"][0]
    assert short["sensors"] == []
    assert short["structuredLabels"] == full["structuredLabels"][: len(short["structuredLabels"])]
    assert 0 < len(short["structuredLabels"]) < 100
    assert len(short["structuredLabelsList"]) == 100


def test_the_size_of_a_video_is_set_once(studio: Any, dataset: Dataset) -> None:
    video = dataset.add(media="video", extension="avi")
    where = f"{PATH}/{video.id}/video-dimensions"
    assert "above 0" in refused(studio.post(where, json={"width": 0, "height": 5}))
    done(studio.post(where, json={"width": 640, "height": 480}))
    assert shown_in_list(studio, video.id)["imageDimensions"] == {"width": 640, "height": 480}
    assert "already" in refused(studio.post(where, json={"width": 1, "height": 1}))
    assert "not a video" in refused(
        studio.post(f"{PATH}/{dataset.add().id}/video-dimensions", json={"width": 1, "height": 1})
    )


def shown_in_list(studio: Any, id: int) -> Any:
    samples = studio.get(PATH, params={"category": "all"}).json()["samples"]
    return next(sample for sample in samples if sample["id"] == id)


def test_proposed_changes_are_seen_only_through_their_job(studio: Any, dataset: Dataset) -> None:
    sample, gone = dataset.add(), dataset.add()
    job = dataset.service.jobs.begin("trainKerasJob", "project", seed.PROJECT).id
    changes = {"label": "new", "isDisabled": True, "metadata": {"by": "ai"}}
    for one in (sample, gone):
        body = {"jobId": job, "proposedChanges": changes}
        done(studio.post(f"{PATH}/{one.id}/propose-changes", json=body))
    done(studio.delete(f"{PATH}/{gone.id}"))
    found = done(studio.get(f"{PATH}/ai-actions-preview/{job}/proposed-changes"))["proposedChanges"]
    assert found == [{"sampleId": sample.id, "step": 1, "proposedChanges": changes}]
    query = {"category": "all", "proposedActionsJobId": job}
    seen = studio.get(PATH, params=query).json()["samples"][0]
    assert (seen["label"], seen["isDisabled"], seen["metadata"]) == ("new", True, {"by": "ai"})
    assert shown(studio, sample.id)["label"] == "idle"
    unknown = {"jobId": 5, "proposedChanges": {}}
    assert "No job" in refused(studio.post(f"{PATH}/{sample.id}/propose-changes", json=unknown))
    wrong = {"jobId": job, "proposedChanges": {"structuredLabels": []}}
    assert "does not have a label" in refused(studio.post(f"{PATH}/{sample.id}/propose-changes", json=wrong))


@pytest.mark.parametrize(
    ("path", "tier"),
    [
        ("data-explorer/has-features", "stateful"),
        ("data-quality/diversity/exists", "stateful"),
        ("data-quality/label-noise/exists", "stateful"),
    ],
)
def test_nothing_is_said_to_be_computed(studio: Any, path: str, tier: str) -> None:
    answer = studio.get(f"{PATH}/{path}")
    assert done(answer)["hasFeatures"] is False
    assert answer.headers["x-sandbox-tier"] == tier


@pytest.mark.parametrize("path", ["data-quality/diversity", "data-quality/label-noise", "data-explorer/predictions"])
def test_what_could_only_be_invented_is_refused(studio: Any, path: str) -> None:
    answer = studio.get(f"{PATH}/{path}")
    assert answer.status_code == 501
    assert answer.headers["x-sandbox-tier"] == "unsupported"
    assert "sandbox" in refused(answer)


def test_objects_are_tracked_between_known_samples_only_and_then_refused(studio: Any, dataset: Dataset) -> None:
    source, following, bare = dataset.image(boxes=(BOX,)), dataset.image(), dataset.image()

    def track(source: int, following: int) -> Any:
        return studio.post(f"{PATH}/track-objects", json={"sourceSampleId": source, "nextSampleId": following})

    assert track(source.id, following.id).status_code == 501
    assert "no bounding boxes" in refused(track(bare.id, following.id))
    for unknown in (1, 10**30, -(10**30)):
        assert refused(track(source.id, unknown)) == f"No sample found with ID {unknown}"
    auto = studio.post(f"{PATH}/{source.id}/autolabel", json={"neuralNetwork": "yolov5"})
    assert auto.status_code == 501


def test_settings_of_the_data_explorer_are_kept_and_cleared(studio: Any) -> None:
    where = f"{PATH}/data-explorer"
    done(studio.post(f"{where}/settings", json={"preset": "images", "impulseId": 1}))
    kept = done(studio.get(f"{where}/settings"))
    assert (kept["preset"], kept["impulseId"]) == ("images", 1)
    done(studio.post(f"{where}/clear"))
    assert "preset" not in done(studio.get(f"{where}/settings"))


def test_the_project_s_numbers_agree_with_its_list(studio: Any, dataset: Dataset) -> None:
    dataset.add(label="a")
    dataset.add(label="b", category="testing", length_ms=3_600_500)
    dataset.add(
        label="",
        structured=({"label": "a", "startIndex": 0, "endIndex": 4}, {"label": "c", "startIndex": 5, "endIndex": 9}),
    )
    disabled = dataset.add(label="a", disabled=True)
    found = done(studio.get(f"{PATH}/project-metadata"))["metadata"]
    assert found["totalItemCount"] == found["all"]["itemCount"] == len(ids(studio)) == 4
    assert [found[name]["itemCount"] for name in ("training", "testing", "validation", "postProcessing")] == [
        3,
        1,
        0,
        0,
    ]
    by_label = {label["label"]: label["dataCount"] for label in found["all"]["labels"]}
    assert by_label == {"a": 3, "b": 1, "c": 1}
    assert by_label == {label: len(ids(studio, labels=f'["{label}"]')) for label in by_label}
    lengths = {label["label"]: label["totalLength"] for label in found["training"]["labels"]}
    assert lengths == {"a": 300, "c": 100}
    assert (found["testing"]["totalLength"], found["training"]["totalLengthNumber"]) == ("1h", 300)
    assert found["ratio"]["count"] == {"training": 3, "testing": 1, "validation": 0}
    enabled = done(studio.get(f"{PATH}/project-metadata", params={"includeDisabled": "enabled"}))["metadata"]
    assert enabled["totalItemCount"] == 3
    assert disabled.id not in ids(studio, includeDisabled="enabled")


def test_the_numbers_of_an_empty_project_are_zero(studio: Any) -> None:
    found = done(studio.get(f"{PATH}/project-metadata"))["metadata"]
    assert (found["totalItemCount"], found["ratio"]["type"], found["all"]["labels"]) == (0, "no-ratio", [])
