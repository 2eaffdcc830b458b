"""Features: windows from the samples, values for the blocks whose algorithm is here, and nothing for the others."""

from __future__ import annotations

import io
import math
import statistics
from typing import Any

import numpy
import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.model import features, npy

from .conftest import Project, impulse, ramp

X = f"/api/{seed.PROJECT}/dsp-data/2/x/training"
Y = f"/api/{seed.PROJECT}/dsp-data/2/y/training"


def _array(project: Project, path: str) -> Any:
    answer = project.studio.get(path)
    assert answer.status_code == 200, answer.text
    return numpy.load(io.BytesIO(answer.content))


def test_before_generation_every_question_about_features_is_refused(project: Project) -> None:
    project.impulse()
    error = "No features generated yet for DSP block 2, run 'generateFeaturesJob' first"
    for path in ("/dsp/2/metadata", "/dsp-data/2/x/training", "/dsp-data/2/y/training", "/training/3/x"):
        assert project.refused("GET", path) == error
    assert project.refused("POST", "/jobs/train/keras/3", {}) == error


def test_metadata_counts_the_windows_of_each_sample(project: Project) -> None:
    project.impulse()
    assert project.run("/jobs/generate-features", {"dspId": 2})
    found = project.get("/dsp/2/metadata")
    # 100 ms and 60 ms in windows of 40 ms, every 20 ms
    assert [one["windowCount"] for one in found["includedSamples"]] == [4, 2]
    assert (found["windowCount"], found["featureCount"], found["labels"]) == (6, 14, ["idle", "wave"])
    assert found["featureLabels"][:2] == ["a Average", "a Minimum"]
    assert project.get("/dsp/2/metadata?category=testing")["windowCount"] == 3
    assert project.get("/dsp/2/metadata?category=all&excludeIncludedSamples=true")["includedSamples"] == []
    config = project.get("/dsp/2")["dsp"]
    assert (config["expectedWindowCount"], config["features"]["count"]) == (6, 14)
    assert project.get("/impulse")["impulse"]["dspBlocks"][0]["valuesPerAxis"] == 7


@pytest.mark.parametrize(("padded", "count"), [(True, 1), (False, 0)])
def test_a_sample_shorter_than_the_window_counts_only_where_zeros_fill_it_up(
    project: Project, padded: bool, count: int
) -> None:
    short = project.add("short.1", ramp(2), "idle")
    project.impulse("raw", padZeros=padded)
    project.run("/jobs/generate-features", {"dspId": 2})
    included = {one["id"]: one["windowCount"] for one in project.get("/dsp/2/metadata")["includedSamples"]}
    assert included.get(short.id, 0) == count
    if padded:
        assert _array(project, X)[-1].tolist() == [0, 0, 1, -1, 0, 0, 0, 0]


def test_raw_features_are_the_readings_window_by_window(project: Project) -> None:
    project.impulse("raw")
    project.post("/dsp/2", {"config": {"scale-axes": "10"}})
    project.run("/jobs/generate-features", {"dspId": 2})
    values = _array(project, X)
    assert values.shape == (6, 8)
    assert values[1].tolist() == [20, -20, 30, -30, 40, -40, 50, -50]
    assert _array(project, X + "?raw=true")[1].tolist() == [2, -2, 3, -3, 4, -4, 5, -5]


@pytest.mark.parametrize("columns", [1, 7, 1000])
def test_the_numbers_of_a_numpy_file_begin_on_a_boundary_of_64_bytes(columns: int) -> None:
    content = npy.table([[0.5] * columns] * 3, columns)
    assert (len(content) - 3 * columns * 4) % 64 == 0
    assert (numpy.load(io.BytesIO(content)) == 0.5).all()


def test_infinities_and_huge_readings_give_numbers_that_json_has() -> None:
    config = {"scale-axes": "1e9", **dict.fromkeys(("average", "rms", "stdev", "kurtosis"), "true")}
    assert all(map(math.isfinite, features.vector("flatten", config, [[1e308, -1e308], [-1e308, 1e300]])))


def test_flatten_features_are_the_statistics_of_each_axis(project: Project) -> None:
    project.impulse("flatten")
    project.run("/jobs/generate-features", {"dspId": 2})
    first, axis = _array(project, X)[0], [0.0, 1.0, 2.0, 3.0]
    expected = [1.5, 0, 3, math.sqrt(3.5), statistics.pstdev(axis), 0, -1.36]
    assert first[:7] == pytest.approx(expected, abs=1e-6)
    assert first[7:10] == pytest.approx([-1.5, -3, 0])


def test_methods_that_are_switched_off_give_no_feature(project: Project) -> None:
    project.impulse("flatten")
    project.post("/dsp/2", {"config": {"rms": "false", "skewness": "false", "kurtosis": "false", "stdev": "false"}})
    assert project.get("/dsp/2/features/labels")["labels"] == [
        f"{axis} {name}" for axis in "ab" for name in ("Average", "Minimum", "Maximum")
    ]
    project.run("/jobs/generate-features", {"dspId": 2})
    assert _array(project, X).shape == (6, 6)


def test_labels_stand_beside_the_windows_with_sample_and_time(project: Project) -> None:
    project.impulse()
    project.run("/jobs/generate-features", {"dspId": 2})
    rows = _array(project, Y)
    ids = [one["id"] for one in project.get("/dsp/2/metadata")["includedSamples"]]
    assert rows[1].tolist() == [1, ids[0], 20, 60]
    assert rows[-1].tolist() == [2, ids[1], 20, 60]


def test_a_cropped_sample_gives_only_what_is_left(project: Project) -> None:
    sample = project.add("cut.1", ramp(10), "idle")
    project.service.samples.change(sample, crop=(4, 8), values_count=4, length_ms=40)
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    assert _array(project, X)[-1].tolist() == [4, -4, 5, -5, 6, -6, 7, -7]


def test_disabled_samples_do_not_count(project: Project) -> None:
    project.add("off.1", ramp(10), "other", disabled=True)
    project.impulse()
    project.run("/jobs/generate-features", {"dspId": 2})
    assert project.get("/dsp/2/metadata")["labels"] == ["idle", "wave"]


@pytest.mark.parametrize("kind", ["spectral-analysis", "mfe", "mfcc", "spectrogram", "my-own-block"])
def test_features_of_other_blocks_are_refused_and_never_made_up(project: Project, kind: str) -> None:
    project.impulse(kind)
    assert project.run("/jobs/generate-features", {"dspId": 2})
    found = project.get("/dsp/2/metadata")
    assert (found["windowCount"], found["featureCount"]) == (6, 0)
    for path in (
        "/dsp-data/2/x/training",
        "/training/3/x",
        "/dsp/2/features/get-graph/training?featureAx1=0&featureAx2=1&featureAx3=2",
    ):
        assert "does not compute" in project.refused("GET", path, status=501)
    assert project.refused("GET", "/dsp/2/features/labels", status=501)


def test_data_of_another_frequency_are_not_resampled_in_silence(project: Project) -> None:
    project.impulse("raw", frequencyHz=50)
    project.run("/jobs/generate-features", {"dspId": 2})
    assert "does not resample" in project.refused("GET", "/dsp-data/2/x/training", status=501)


def test_features_of_a_sample_that_is_gone_have_to_be_generated_again(project: Project) -> None:
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    gone = project.get("/dsp/2/metadata")["includedSamples"][0]["id"]
    project.delete(f"/raw-data/{gone}")
    assert "dataset has changed" in project.refused("GET", "/dsp-data/2/x/training")


def test_a_training_set_without_a_window_fails_the_job(project: Project) -> None:
    project.impulse(windowSizeMs=5000)
    job = project.post("/jobs/generate-features", {"dspId": 2})["id"]
    assert project.get(f"/jobs/{job}/status")["job"]["finishedSuccessful"] is False
    assert "No windows found in the training set" in project.log(job)


def test_the_graph_picks_the_features_that_were_asked_for(project: Project) -> None:
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    graph = "/dsp/2/features/get-graph/training?featureAx1=0&featureAx2=3&featureAx3=99"
    found = project.get(graph)
    assert found["totalSampleCount"] == 6
    assert found["data"][1]["X"] == {"0": 2, "3": -3}
    assert found["data"][1]["yLabel"] == "idle"


def test_a_configuration_changes_only_what_is_named_and_takes_the_features_along(project: Project) -> None:
    project.impulse("flatten")
    project.run("/jobs/generate-features", {"dspId": 2})
    project.post("/dsp/2", {"config": {"average": "true"}})
    assert project.get("/dsp/2")["dsp"]["features"]["generated"] is True
    project.post("/dsp/2", {"config": {"average": "false"}})
    assert project.get("/dsp/2")["dsp"]["features"]["generated"] is False
    project.post("/dsp/2", {"config": {"scale-axes": "2"}})
    values = {item["param"]: item["value"] for group in project.get("/dsp/2")["config"] for item in group["items"]}
    assert (values["average"], values["scale-axes"], values["rms"]) == ("false", "2", "true")


@pytest.mark.parametrize(
    "config",
    [{"unknown": "1"}, {"scale-axes": "nan"}, {"scale-axes": "x"}, {"average": "yes"}, {"scale-axes": "1e400"}],
)
def test_a_parameter_that_does_not_fit_is_refused(project: Project, config: dict[str, str]) -> None:
    project.impulse("flatten")
    assert "parameter" in project.refused("POST", "/dsp/2", {"config": config})


def test_a_parameter_that_depends_on_another_is_shown_when_that_has_its_value(project: Project) -> None:
    project.impulse("spectral-analysis")

    def shown() -> set[str]:
        groups = project.get("/dsp/2")["config"]
        return {item["param"] for group in groups for item in group["items"] if item["shouldShow"]}

    assert "filter-cutoff" not in shown()
    assert "fft-length" in shown()
    project.post("/dsp/2", {"config": {"filter-type": "low", "analysis-type": "Wavelet"}})
    assert "filter-cutoff" in shown()
    assert "fft-length" not in shown()


def test_a_block_runs_on_a_slice_and_on_readings_of_the_client(project: Project) -> None:
    project.impulse("raw")
    sample = project.get("/raw-data?category=training")["samples"][-1]["id"]
    path = f"/dsp/2/raw-data/{sample}/slice/run"
    found = project.post(f"{path}?sliceStart=2&sliceEnd=4", {"params": {"scale-axes": "10"}, "store": False})
    assert found["features"] == [20, -20, 30, -30]
    assert found["sample"]["payload"]["values"] == [[2, -2], [3, -3]]
    assert project.get(f"{path}/readonly?sliceStart=2&sliceEnd=4")["features"] == [2, -2, 3, -3]
    body = {"features": [1, 2, 3, 4], "params": {}, "drawGraphs": False, "requestPerformance": False}
    assert project.post("/dsp/2/run", body)["features"] == [1, 2, 3, 4]
    assert "cannot be shared" in project.refused("POST", "/dsp/2/run", {**body, "features": [1, 2, 3]})


def test_a_block_sees_only_its_axes(project: Project) -> None:
    body = impulse("raw")
    body["dspBlocks"][0]["axes"] = ["b"]
    project.post("/impulse", body)
    sample = project.get("/raw-data?category=training")["samples"][-1]["id"]
    found = project.get(f"/dsp/2/raw-data/{sample}/slice?sliceStart=1&sliceEnd=3")
    assert [sensor["name"] for sensor in found["payload"]["sensors"]] == ["b"]
    assert found["payload"]["values"] == [[-1], [-2]]
    assert len(project.get(f"/dsp/0/raw-data/{sample}")["payload"]["sensors"]) == 2


def test_a_window_of_structured_labels_has_the_label_at_its_end(project: Project) -> None:
    parts = ({"startIndex": 0, "endIndex": 4, "label": "low"}, {"startIndex": 5, "endIndex": 9, "label": "high"})
    sample = project.add("both.1", ramp(10), "", structured=parts)
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    labels = project.get("/dsp/2/metadata")["labels"]
    rows = [row for row in _array(project, Y).tolist() if row[1] == sample.id]
    assert [labels[row[0] - 1] for row in rows] == ["low", "high", "high", "high"]


def test_nobody_tunes_and_nobody_measures(project: Project) -> None:
    project.impulse("mfcc")
    assert project.run("/jobs/autotune-dsp", {"dspId": 2})
    assert project.refused("GET", "/dsp/2/get-autotuner-results").startswith("No autotuner results found")
    assert project.get("/dsp/2/performance") == {}
    assert project.get("/dsp/2/features/importance") == {"hasFeatureImportance": False, "labels": {}}
    project.delete("/impulse")
    project.impulse("raw")
    assert "cannot be tuned" in project.refused("POST", "/jobs/autotune-dsp", {"dspId": 2})


def test_cleared_features_are_gone(project: Project) -> None:
    project.impulse()
    project.run("/jobs/generate-features", {"dspId": 2})
    project.post("/dsp/2/clear")
    assert "No features generated" in project.refused("GET", "/dsp/2/metadata")


def _stale(project: Project) -> bool:
    return bool(project.get("/impulses-detailed")["impulses"][0]["isStale"])


@pytest.mark.parametrize(
    ("category", "change"),
    [
        ("training", {"crop": (2, 6), "values_count": 4, "length_ms": 40}),
        ("training", {"label": "other"}),
        ("training", {"structured": ({"startIndex": 0, "endIndex": 9, "label": "idle"},)}),
        ("training", {"disabled": True}),
        ("testing", {"label": "other"}),
        ("testing", {"category": "validation"}),
    ],
)
def test_features_are_stale_when_the_dataset_is_another(
    project: Project, category: str, change: dict[str, Any]
) -> None:
    sample = project.add("run.1", ramp(10), "idle", category)
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    sample = project.service.samples.change(sample, name="renamed", metadata={"a": "b"})
    assert not _stale(project)
    project.service.samples.change(sample, **change)
    assert _stale(project)


def test_without_samples_features_are_stale_and_their_content_is_refused(project: Project) -> None:
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    project.post("/raw-data/delete-all")
    assert _stale(project)
    for path in (
        "/dsp-data/2/x/training",
        "/dsp-data/2/y/training",
        "/dsp/2/features/get-graph/training?featureAx1=0&featureAx2=1&featureAx3=2",
    ):
        assert "dataset has changed" in project.refused("GET", path)
    assert project.run("/jobs/train/keras/3", {})
    assert project.get("/training/keras/3/metadata")["classNames"] == ["idle", "wave"]


def test_features_of_another_part_of_a_sample_have_to_be_generated_again(project: Project) -> None:
    sample = project.add("cut.1", ramp(10), "idle")
    project.service.samples.change(sample, crop=(0, 4), values_count=4, length_ms=40)
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    project.service.samples.change(sample, crop=(4, 8))
    for path in ("/dsp-data/2/x/training", "/dsp-data/2/y/training"):
        assert "dataset has changed" in project.refused("GET", path)
