"""Uploaded models: read, saved as an impulse, built; what was not measured says so."""

from __future__ import annotations

import base64
import io
import zipfile
from typing import Any

import pytest
from edgewire.sandbox import seed

from . import tiny_models
from .conftest import Project

NO_MODEL = "No uploaded model yet"
TFLITE = tiny_models.tflite([[1, 33]], [[1, 3]])
CLASSES = {"input": {"inputType": "other"}, "model": {"modelType": "classification", "labels": ["a", "b", "c"]}}


def _upload(project: Project, content: bytes, kind: str = "tflite", **more: Any) -> bool:
    files: dict[str, Any] = {"modelFile": ("model", content), **more.pop("files", {})}
    return project.run(
        "/pretrained-model/upload", data={"modelFileName": "model.lite", "modelFileType": kind, **more}, files=files
    )


def test_without_a_model_every_question_about_it_is_refused(project: Project) -> None:
    assert project.refused("GET", "/pretrained-model") == NO_MODEL
    assert project.refused("POST", "/pretrained-model/profile") == NO_MODEL
    assert project.refused("POST", "/pretrained-model/save", CLASSES) == NO_MODEL
    assert project.refused("GET", "/pretrained-model/download/onnx") == NO_MODEL


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("tflite", TFLITE),
        ("onnx", tiny_models.onnx([["n", 33]], [["n", 3]])),
        ("saved_model", tiny_models.saved_model([[-1, 33]], [[-1, 3]])),
    ],
)
def test_the_tensors_of_an_upload_are_those_of_the_file(project: Project, kind: str, content: bytes) -> None:
    assert _upload(project, content, kind)
    found = project.get("/pretrained-model")
    assert [tensor["shape"] for tensor in found["model"]["inputs"] + found["model"]["outputs"]] == [[1, 33], [1, 3]]
    assert (found["availableModelTypes"], found["specificDeviceSelected"]) == (["float32"], False)
    assert "profileInfo" not in found["model"]


def test_a_file_that_is_no_model_fails_its_job_and_takes_the_one_before_away(project: Project) -> None:
    _upload(project, TFLITE)
    assert not _upload(project, b"no model at all")
    job = project.get("/jobs/all")["jobs"][0]["id"]
    assert "Could not load the model" in project.log(job)
    assert project.refused("GET", "/pretrained-model") == NO_MODEL


def test_representative_features_make_a_quantised_variant_available(project: Project) -> None:
    _upload(project, TFLITE, files={"representativeFeatures": ("data.npy", b"x")})
    assert project.get("/pretrained-model")["availableModelTypes"] == ["float32", "int8"]


def test_a_profile_says_that_nothing_was_measured(project: Project) -> None:
    _upload(project, TFLITE, device="cortex-m4f-80mhz")
    assert project.run("/pretrained-model/profile")
    found = project.get("/pretrained-model")
    assert found["specificDeviceSelected"] is True
    info = found["model"]["profileInfo"]
    assert info["float32"]["hasPerformance"] is False
    assert info["float32"]["tfliteFileSizeBytes"] == len(TFLITE)
    assert "memory" not in info["float32"]
    assert "timePerInferenceMs" not in info["float32"]
    for name in ("lowEndMcu", "highEndMcu", "highEndMcuPlusAccelerator", "mpu", "gpuOrMpuAccelerator"):
        row = info["table"][name]
        assert (row["description"], row["supported"]) == ("sandbox: not measured", False)
        assert not {"memory", "rom", "timePerInferenceMs"} & row.keys()


def test_while_a_profile_runs_its_job_is_named_and_a_failed_one_is_marked(project: Project) -> None:
    _upload(project, TFLITE)
    project.service.clock.freeze()
    project.service.jobs.script("profilePretrainedModel", outcome="failure", seconds=10)
    job = project.post("/pretrained-model/profile")["id"]
    assert project.get("/pretrained-model")["model"]["profileJobId"] == job
    project.service.clock.advance(10)
    assert project.get("/pretrained-model")["model"]["profileJobFailed"] is True


def test_saved_parameters_make_an_impulse_that_can_be_built_and_holds_the_file(project: Project) -> None:
    _upload(project, TFLITE)
    project.post("/pretrained-model/save", CLASSES)
    impulse = project.get("/impulse")["impulse"]
    assert (impulse["type"], impulse["learnBlocks"][0]["type"]) == ("BYOM", "keras")
    assert project.get("/pretrained-model")["modelInfo"] == CLASSES
    learn = impulse["learnBlocks"][0]["id"]
    assert project.get(f"/training/keras/{learn}/metadata")["classNames"] == ["a", "b", "c"]
    project.post("/jobs/build-ondevice-model?type=zip", {"engine": "tflite"})
    content = project.studio.get(f"/api/{seed.PROJECT}/deployment/download?type=zip").content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read("model.tflite") == TFLITE


def test_saved_parameters_replace_the_impulse_there_was(project: Project) -> None:
    project.impulse()
    _upload(project, TFLITE)
    project.post("/pretrained-model/save", CLASSES)
    assert [one["id"] for one in project.get("/impulses")["impulses"]] == [1]
    assert project.refused("GET", "/dsp/2") == "No DSP block found with ID 2"


def test_an_impulse_made_of_blocks_again_is_no_longer_the_uploaded_model(project: Project) -> None:
    _upload(project, TFLITE)
    project.post("/pretrained-model/save", CLASSES)
    project.impulse()
    assert project.get("/impulse")["impulse"]["type"] == "default"
    project.train()
    project.post("/jobs/build-ondevice-model?type=zip", {"engine": "tflite"})
    content = project.studio.get(f"/api/{seed.PROJECT}/deployment/download?type=zip").content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "model.tflite" not in archive.namelist()


def test_labels_have_to_be_as_many_as_the_outputs_of_the_model(project: Project) -> None:
    _upload(project, TFLITE)
    body = {**CLASSES, "model": {"modelType": "classification", "labels": ["a", "b"]}}
    assert (
        project.refused("POST", "/pretrained-model/save", body)
        == "The model has 3 output values, but 2 labels were given"
    )
    assert "impulse" not in project.get("/impulse")


def test_a_model_is_downloaded_as_it_was_sent_and_never_converted(project: Project) -> None:
    _upload(project, TFLITE)
    base = f"/api/{seed.PROJECT}/pretrained-model/download"
    assert project.studio.get(f"{base}/tflite_float32").content == TFLITE
    assert "converts no model" in project.refused("GET", "/pretrained-model/download/onnx", status=501)


def test_an_uploaded_model_is_not_run(project: Project) -> None:
    _upload(project, TFLITE)
    body = {"features": [1.0], "modelInfo": CLASSES}
    assert "runs no model" in project.refused("POST", "/pretrained-model/test", body, status=501)


def test_a_file_can_be_deployed_in_one_job(project: Project) -> None:
    body = {
        "modelFileBase64": base64.b64encode(TFLITE).decode(),
        "modelFileType": "tflite",
        "deploymentType": "arduino",
        "modelInfo": CLASSES,
    }
    assert project.run("/jobs/deploy-pretrained-model", body)
    assert project.get("/deployment?type=arduino") == {"hasDeployment": True, "version": 1}
    assert not project.run("/jobs/deploy-pretrained-model", {**body, "modelFileBase64": ""})
    assert "not base64" in project.refused("POST", "/jobs/deploy-pretrained-model", {**body, "modelFileBase64": "%"})
