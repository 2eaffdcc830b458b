"""Training and testing: the state moves on, and no number is invented."""

from __future__ import annotations

import io
import json
import zipfile

import numpy
import pytest
from edgewire.sandbox import seed

from .conftest import Project

NO_RESULTS = "No model testing results found, run 'startClassifyJob' first"


def test_a_new_block_has_the_defaults_and_keeps_what_is_set(project: Project) -> None:
    project.impulse()
    found = project.get("/training/keras/3")
    assert (found["mode"], found["trainingCycles"], found["learningRate"], found["trained"]) == (
        "visual",
        30,
        0.0005,
        False,
    )
    project.post("/training/keras/3", {"trainingCycles": 5, "batchSize": 16, "minimumConfidenceRating": 0.8})
    found = project.get("/training/keras/3")
    assert (found["trainingCycles"], found["batchSize"], found["learningRate"]) == (5, 16, 0.0005)
    assert (found["minimumConfidenceRating"], found["thresholds"]) == (0.8, [])


def test_in_expert_mode_the_script_decides(project: Project) -> None:
    project.impulse()
    project.post("/training/keras/3", {"mode": "expert", "script": "model = None"})
    found = project.get("/training/keras/3")
    assert (found["script"], found["visualLayers"], found["trainingCycles"], found["learningRate"]) == (
        "model = None",
        [],
        0,
        0,
    )
    project.post("/training/keras/3", {"mode": "visual"})
    assert project.get("/training/keras/3")["trainingCycles"] == 30


@pytest.mark.parametrize("bad", [{"learningRate": 2}, {"batchSize": 0}, {"batchSize": 1.5}, {"trainingCycles": -1}])
def test_a_setting_out_of_bounds_is_refused(project: Project, bad: dict[str, float]) -> None:
    project.impulse()
    assert project.refused("POST", "/training/keras/3", bad)
    assert project.get("/training/keras/3")["learningRate"] == 0.0005


def test_before_training_there_is_no_metadata_and_nothing_to_classify_with(project: Project) -> None:
    project.impulse()
    untrained = "Learn block 3 is not trained yet, start a training job first"
    assert project.refused("GET", "/training/keras/3/metadata") == untrained
    assert project.refused("POST", "/jobs/classify", {}) == untrained
    assert project.refused("GET", "/classify/all/result") == NO_RESULTS
    assert project.get("/model-variants")["modelVariants"] == []


def test_a_training_sets_its_parameters_and_leaves_classes_and_variants_but_no_metric(project: Project) -> None:
    project.impulse()
    project.run("/jobs/generate-features", {"dspId": 2})
    answer = project.studio.post(f"/api/{seed.PROJECT}/jobs/train/keras/3", json={"trainingCycles": 7})
    assert answer.headers["x-sandbox-tier"] == "simulated"
    assert "has no metrics" in project.log(answer.json()["id"])
    config = project.get("/training/keras/3")
    assert (config["trained"], config["trainingCycles"]) == (True, 7)
    assert config["dependencies"] == {
        "blockNames": ["DSP"],
        "classes": ["idle", "wave"],
        "outputClasses": ["idle", "wave"],
        "featureCount": 14,
        "sampleCount": 6,
    }
    found = project.get("/training/keras/3/metadata")
    assert (found["classNames"], found["availableModelTypes"]) == (["idle", "wave"], ["float32", "int8"])
    assert (found["modelValidationMetrics"], found["layers"]) == ([], [])
    assert {one["variant"] for one in project.get("/model-variants")["modelVariants"]} == {"float32", "int8"}


def test_a_training_that_failed_leaves_the_block_untrained(project: Project) -> None:
    project.impulse()
    project.run("/jobs/generate-features", {"dspId": 2})
    project.service.jobs.script("trainKerasJob", outcome="failure", error="out-of-memory", count=1)
    assert not project.run("/jobs/train/keras/3", {})
    assert project.get("/training/keras/3")["trained"] is False


def test_while_a_training_runs_the_block_is_untrained(project: Project) -> None:
    project.impulse()
    project.run("/jobs/generate-features", {"dspId": 2})
    project.service.clock.freeze()
    project.service.jobs.script("trainKerasJob", seconds=60)
    project.post("/jobs/train/keras/3", {})
    project.service.clock.advance(59)
    assert project.get("/training/keras/3")["trained"] is False
    project.service.clock.advance(1)
    assert project.get("/training/keras/3")["trained"] is True


def test_an_anomaly_block_has_routes_of_its_own(project: Project) -> None:
    project.impulse(learn="anomaly")
    project.run("/jobs/generate-features", {"dspId": 2})
    assert "is an anomaly block" in project.refused("GET", "/training/keras/3")
    body = {"axes": [0, 7], "clusterCount": 8, "minimumConfidenceRating": 0.4}
    assert project.run("/jobs/train/anomaly/3", body)
    found = project.get("/training/anomaly/3")
    assert (found["trained"], found["clusterCount"], found["selectedAxes"]) == (True, 8, [0, 7])
    assert [axis["label"] for axis in found["axes"] if axis["selected"]] == ["a Average", "b Average"]
    assert found["minimumConfidenceRating"] == 0.4
    metadata = project.get("/training/anomaly/3/metadata")
    assert (metadata["axes"], metadata["clusters"], metadata["mean"], metadata["scale"]) == ([0, 7], [], [], [])
    assert "no Gaussian mixture" in project.refused("GET", "/training/anomaly/3/gmm/metadata", status=501)
    graph = project.get("/training/anomaly/3/features/get-graph?featureAx1=0&featureAx2=7")
    assert graph["data"][0]["X"] == {"0": 1.5, "7": -1.5}


def test_a_retraining_generates_and_trains_all_blocks(project: Project) -> None:
    project.impulse()
    assert project.run("/jobs/retrain")
    assert project.get("/dsp/2")["dsp"]["features"]["generated"] is True
    assert project.get("/training/keras/3")["trained"] is True


def test_the_data_of_a_block_are_the_features_and_can_be_exported(project: Project) -> None:
    project.impulse("raw")
    project.run("/jobs/generate-features", {"dspId": 2})
    base = f"/api/{seed.PROJECT}/training"
    features = numpy.load(io.BytesIO(project.studio.get(f"{base}/3/x").content))
    assert features.shape == (6, 8)
    assert numpy.load(io.BytesIO(project.studio.get(f"{base}/3/y").content)).shape == (6, 4)
    assert "run 'exportKerasBlockData' first" in project.refused("GET", "/training/keras/3/download-data")
    assert project.run("/jobs/train/keras/3/data", {})
    answer = project.studio.get(f"{base}/keras/3/download-data")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert "sandbox" in archive.read("README.md").decode()
        assert (numpy.load(io.BytesIO(archive.read("X_train.npy"))) == features).all()
    assert project.run("/jobs/train/keras/3/export")
    with zipfile.ZipFile(io.BytesIO(project.studio.get(f"{base}/keras/3/download-export").content)) as archive:
        assert json.loads(archive.read("block.json"))["id"] == 3


def test_a_model_that_nobody_trained_cannot_be_downloaded_looked_into_or_profiled(project: Project) -> None:
    project.impulse()
    project.train()
    for method, path in (
        ("GET", "/learn-data/3/model/tflite-float32"),
        ("GET", "/training/keras/3/data-explorer/features"),
        ("POST", "/training/keras/3/profile"),
        ("GET", "/deployment/evaluate"),
        ("GET", "/deployment/evaluate/cache"),
    ):
        assert project.refused(method, path, status=501).startswith("The sandbox")


def test_model_testing_goes_over_the_testing_set_and_classifies_nothing(project: Project) -> None:
    project.impulse()
    project.train()
    assert project.run("/jobs/classify", {})
    answer = project.studio.get(f"/api/{seed.PROJECT}/classify/all/result")
    assert answer.headers["x-sandbox-tier"] == "simulated"
    found = answer.json()
    assert [one["prediction"] for one in found["predictions"]] == ["sandbox: not classified"] * 3
    assert {one["label"] for one in found["predictions"]} == {"wave"}
    assert all("predictionCorrect" not in one for one in found["predictions"])
    assert "accuracyScore" not in found["accuracy"]
    assert found["accuracy"]["totalSummary"] == {"good": 0, "bad": 0}
    assert found["accuracy"]["confusionMatrixValues"] == {}
    assert [part["result"] for one in found["result"] for part in one["classifications"]] == [[]]


def test_model_testing_results_come_in_pages(project: Project) -> None:
    for number in range(5):
        project.add(f"more.{number}", [[0.0, 0.0]] * 10, "idle", "testing")
    project.impulse()
    project.train()
    project.run("/jobs/classify", {})
    page = project.get("/classify/all/result/page?limit=2&offset=4")
    whole = project.get("/classify/all/result")["result"]
    assert page["totalCount"] == len(whole) == 6
    assert [one["sampleId"] for one in page["result"]] == [one["sampleId"] for one in whole[4:6]]


def test_model_testing_results_belong_to_a_category_and_a_variant(project: Project) -> None:
    project.impulse()
    project.train()
    project.run("/jobs/classify?category=training", {"modelVariants": ["int8"]})
    assert project.refused("GET", "/classify/all/result") == NO_RESULTS
    assert project.refused("GET", "/classify/all/result?category=training&variant=float32") == NO_RESULTS
    assert len(project.get("/classify/all/result?category=training&variant=int8")["result"]) == 2
    assert project.refused("POST", "/jobs/classify", {"modelVariants": ["akida"]}) == "The impulse has no akida model"


def test_a_new_training_takes_the_model_testing_results_away(project: Project) -> None:
    project.impulse()
    project.train()
    project.run("/jobs/classify", {})
    project.train()
    assert project.refused("GET", "/classify/all/result") == NO_RESULTS


def test_live_classification_warns_that_nothing_was_classified(project: Project) -> None:
    project.impulse()
    project.train()
    sample = project.get("/raw-data?category=testing")["samples"][0]["id"]
    found = project.post(f"/classify/v2/{sample}")
    assert found["warning"] == "sandbox: not classified"
    part = found["classifications"][0]
    assert (part["result"], part["resultCount"], len(part["expectedLabels"])) == ([], 0, 3)
    assert found["sample"]["payload"]["values"][1] == [1, -1]
    variants = project.post(f"/classify/v2/{sample}/variants?variants=int8,float32")
    assert [one["variant"] for one in variants["results"]] == ["int8", "float32"]
    image = project.studio.post(f"/api/{seed.PROJECT}/classify/image", files={"image": ("a.png", b"x")})
    assert (image.status_code, image.json()["error"]) == (501, "The sandbox runs no model: it cannot classify an image")
