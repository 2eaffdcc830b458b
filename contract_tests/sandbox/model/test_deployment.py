"""Builds: found by format, variant and impulse, downloaded with the name and type that official clients read."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.model import artifacts, targets

from .conftest import Project

NONE_YET = "No deployment exists, did you build yet?"
BUILD = "/jobs/build-ondevice-model"
DOWNLOAD = f"/api/{seed.PROJECT}/deployment/download"


@pytest.fixture
def trained(project: Project) -> Project:
    project.impulse()
    project.train()
    return project


def test_the_targets_are_those_that_official_clients_ask_for(project: Project) -> None:
    found = {one["format"]: one for one in project.get("/deployment/targets/data-sources")["targets"]}
    wanted = ("zip", "brickml", "arduino", "cubemx", "wasm", "wasm-browser-simd")
    runners = (
        "linux-x86_64",
        "linux-aarch64",
        "linux-armv7",
        "mac-x86_64",
        "mac-arm64",
        "linux-aarch64-jetson-orin-6-0",
    )
    assert {*wanted, *(f"runner-{name}" for name in runners)} <= set(found)
    supported = {one["variant"]: one["supported"] for one in found["runner-linux-x86_64"]["modelVariants"]}
    assert supported == {"float32": True, "int8": True, "akida": False}
    listed = {one["format"] for one in project.get("/deployment/targets")["targets"]}
    assert listed < set(found)
    assert "zip" in listed


def test_without_a_build_there_is_nothing_to_download(trained: Project) -> None:
    assert trained.get("/deployment?type=zip") == {"hasDeployment": False}
    assert trained.refused("GET", "/deployment/download?type=zip", status=500) == NONE_YET
    assert trained.get("/deployment/last") == {"hasBuild": False}


def test_an_impulse_that_is_not_trained_cannot_be_built(project: Project) -> None:
    project.impulse()
    error = project.refused("POST", f"{BUILD}?type=zip", {"engine": "tflite"})
    assert error == "Learn block 3 is not trained yet, train it before you build"


def test_a_build_is_a_zip_that_says_where_it_comes_from(trained: Project) -> None:
    started = trained.post(f"{BUILD}?type=zip", {"engine": "tflite-eon", "modelType": "int8"})
    assert started["deploymentVersion"] == 1
    answer = trained.studio.get(f"{DOWNLOAD}?type=zip&modelType=int8")
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["x-sandbox-tier"] == "simulated"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        assert "edgewire sandbox" in archive.read("README.md").decode()
        about = json.loads(archive.read("metadata.json"))
    assert (about["sandbox"], about["engine"], about["modelType"], about["deploymentVersion"]) == (
        True,
        "tflite-eon",
        "int8",
        1,
    )


def test_the_name_of_a_download_is_the_last_token_of_its_header_without_quotes(trained: Project) -> None:
    trained.post(f"{BUILD}?type=arduino", {"engine": "tflite"})
    header = trained.studio.get(f"{DOWNLOAD}?type=arduino").headers["content-disposition"]
    found = re.findall(r"filename\*?=(.+)", header)[0].replace("utf-8''", "")
    assert unquote(found) == "sandbox-arduino-v1-impulse-#1.zip"


def test_a_build_without_a_variant_is_the_unoptimised_one_and_the_variant_is_what_finds_it(trained: Project) -> None:
    trained.post(f"{BUILD}?type=zip", {"engine": "tflite-eon", "modelType": "int8"})
    # what a user measured against the service: the variant chooses, the engine may be left out
    for query, status in (
        ("type=zip&engine=tflite-eon", 500),
        ("type=zip&engine=tflite-eon&modelType=int8", 200),
        ("type=zip&modelType=int8", 200),
        ("type=zip", 500),
        ("type=zip&engine=tflite&modelType=int8", 500),
        ("type=arduino&modelType=int8", 500),
    ):
        assert trained.studio.get(f"{DOWNLOAD}?{query}").status_code == status, query
    trained.post(f"{BUILD}?type=zip", {"engine": "tflite"})
    assert trained.get("/deployment?type=zip") == {"hasDeployment": True, "version": 2}
    assert trained.get("/deployment?type=zip&modelType=float32")["version"] == 2


def test_a_build_of_an_impulse_that_changed_since_is_history(trained: Project) -> None:
    trained.post(f"{BUILD}?type=zip", {"engine": "tflite"})
    content = trained.studio.get(f"{DOWNLOAD}?type=zip").content
    assert trained.get("/deployment/last")["hasBuild"] is True
    trained.post("/training/keras/3", {"trainingCycles": 99})
    assert trained.get("/deployment?type=zip") == {"hasDeployment": False}
    assert trained.refused("GET", "/deployment/download?type=zip", status=500) == NONE_YET
    assert trained.get("/deployment/last")["hasBuild"] is False
    listed = trained.get("/deployment/history")
    assert listed["totalDeploymentCount"] == 1
    entry = listed["deployments"][0]
    assert (entry["impulseHasChangedSinceDeployment"], entry["impulseIsDeleted"]) == (True, False)
    url = entry["downloadUrl"].removeprefix("http://sandbox/v1")
    assert trained.studio.get(url).content == content


def test_the_history_has_every_build_newest_first_and_in_pages(trained: Project) -> None:
    for format in ("zip", "arduino", "zip"):
        trained.post(f"{BUILD}?type={format}", {"engine": "tflite"})
    assert [one["deploymentVersion"] for one in trained.get("/deployment/history")["deployments"]] == [3, 2, 1]
    page = trained.get("/deployment/history?limit=1&offset=1&deploymentFormat=zip")
    assert ([one["deploymentVersion"] for one in page["deployments"]], page["totalDeploymentCount"]) == ([1], 2)
    assert trained.get("/deployment/history/2")["deployment"]["deploymentFormat"] == "arduino"
    assert trained.refused("GET", "/deployment/history/9") == "No deployment found with version 9"


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ("type=nothing", {"engine": "tflite"}),
        ("type=zip", {"engine": "akida"}),
        ("type=zip", {"engine": "tflite", "modelType": "akida"}),
        ("type=runner-linux-aarch64-akd1000", {"engine": "akida", "modelType": "int8"}),
        ("type=zip&impulseId=77", {"engine": "tflite"}),
    ],
)
def test_a_build_that_the_target_does_not_take_is_refused(trained: Project, query: str, body: dict[str, str]) -> None:
    assert trained.refused("POST", f"{BUILD}?{query}", body)
    assert trained.get("/deployment/history")["totalDeploymentCount"] == 0


def test_a_build_that_failed_leaves_nothing(trained: Project) -> None:
    trained.service.jobs.script("buildOnDeviceModelJob", outcome="failure", count=1)
    assert not trained.run(f"{BUILD}?type=zip", {"engine": "tflite"})
    assert trained.get("/deployment?type=zip") == {"hasDeployment": False}


def test_a_linux_model_is_a_program_that_says_that_it_cannot_run(trained: Project, tmp_path: Path) -> None:
    trained.post(f"{BUILD}?type=runner-linux-x86_64", {"engine": "tflite", "modelType": "int8"})
    answer = trained.studio.get(f"{DOWNLOAD}?type=runner-linux-x86_64&modelType=int8")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert unquote(answer.headers["content-disposition"]).endswith("''sandbox-linux-x86_64-v1-impulse-#1.eim")
    program = tmp_path / "model.eim"
    program.write_bytes(answer.content)
    program.chmod(0o755)
    ended = subprocess.run([program], capture_output=True, text=True, check=False, env={"PATH": os.environ["PATH"]})
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == artifacts.NOTICE + "\n"


def test_a_name_of_the_user_can_put_no_command_into_the_program(trained: Project) -> None:
    trained.post("/impulse/update", {"name": 'x"\necho broken; `id` $(id)'})
    trained.post(f"{BUILD}?type=runner-linux-x86_64", {"engine": "tflite"})
    text = trained.studio.get(f"{DOWNLOAD}?type=runner-linux-x86_64").text
    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        f'echo "{artifacts.NOTICE}" >&2',
        "exit 1",
    ]


def test_a_browser_build_has_one_script_and_one_module(trained: Project) -> None:
    trained.post(f"{BUILD}?type=wasm-browser-simd", {"engine": "tflite", "modelType": "int8"})
    content = trained.studio.get(f"{DOWNLOAD}?type=wasm-browser-simd&modelType=int8").content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        module = archive.read("edge-impulse-standalone.wasm")
    assert [sum(name.endswith(end) for name in names) for end in (".wasm", ".js")] == [1, 1]
    assert module == b"\0asm\x01\0\0\0"


def test_equal_builds_have_equal_bytes() -> None:
    about = {"deploymentVersion": 1, "impulseName": "ü"}
    for target in targets.TARGETS.values():
        first = artifacts.deployment(target, about, {"b": b"2", "a": b"1"})
        assert first == artifacts.deployment(target, dict(reversed(about.items())), {"a": b"1", "b": b"2"})
        if target.artefact != "executable":
            with zipfile.ZipFile(io.BytesIO(first)) as archive:
                assert {entry.date_time for entry in archive.infolist()} == {(2026, 1, 1, 0, 0, 0)}


def test_a_build_for_everyone_is_started_once(trained: Project) -> None:
    body = {"deploymentType": "wasm", "modelType": "int8"}
    first = trained.post("/deployment/public/build", body)
    status = trained.get(f"/deployment/public/jobs/{first['jobId']}/status")
    assert status["job"]["finishedSuccessful"] is True
    assert status["logs"]
    assert trained.post("/deployment/public/build", body) == {"deploymentVersion": first["deploymentVersion"]}
    assert trained.get("/deployment/history/1")["deployment"]["createdByBuildPublicDeploymentJob"] is True


def test_posterior_parameters_are_kept_and_never_found(trained: Project) -> None:
    assert trained.get("/deployment/syntiant/posterior") == {"hasPosteriorParameters": False}
    trained.post("/deployment/syntiant/posterior", {"parameters": {"a": 1}})
    assert trained.get("/deployment/syntiant/posterior") == {"hasPosteriorParameters": True, "parameters": {"a": 1}}


def test_a_build_survives_in_a_folder(tmp_path: Path) -> None:
    from edgewire.sandbox.service import Service
    from edgewire.sandbox.studio import Studio

    from ..conftest import Caller

    service = Service(tmp_path / "data")
    project = Project(service, Caller(Studio(service)))
    project.add("idle.1", [[0.0, 1.0]] * 10, "idle")
    project.impulse()
    project.train()
    project.post(f"{BUILD}?type=zip", {"engine": "tflite"})
    content = project.studio.get(f"{DOWNLOAD}?type=zip").content
    service.close()
    again = Service(tmp_path / "data")
    assert Caller(Studio(again)).get(f"{DOWNLOAD}?type=zip").content == content
    again.close()
