"""edgewire's own client goes the whole road against the sandbox: from recordings to a build on disk."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from edge_impulse_studio import models
from edge_impulse_studio.project import Project
from edgewire import ApiError, AsyncEdgeImpulse, EdgeImpulse

from contract_tests.docs.examples import Example, examples
from contract_tests.sandbox.conformance.prelude import IMPULSE
from contract_tests.sandbox.official import media
from contract_tests.sandbox.process import Running, environment, running

_RECORDINGS, _DEVICE = examples("README.md")[:2]
_FILES = [
    (f"{label}.{number:02}.csv", media.csv(offset=float(place * 100 + number)))
    for place, label in enumerate(("idle", "wave"))
    for number in range(6)
]


def test_the_first_example_of_the_readme_runs(tmp_path: Path) -> None:
    printed = _printed(_RECORDINGS, tmp_path)
    assert "'idle'" in printed
    assert "Nothing is trained by the sandbox" in printed, "logs say that nothing was trained"
    _check_build(tmp_path / "model.zip")


def test_the_second_example_of_the_readme_walks_from_a_device_to_a_build(tmp_path: Path) -> None:
    lines = _printed(_DEVICE, tmp_path).splitlines()
    assert [re.sub(r"\..*", "", line) for line in lines[:8]] == 4 * ["idle", "wave"], "the device sampled"
    assert {line.split()[-1] for line in lines[:8]} == {"2000"}, "for as long as it was asked to"
    assert [line for line in lines if line.startswith("The sandbox has no worker")] == [
        f"The sandbox has no worker for {operation}: what it leaves behind appears when it ends"
        for operation in ("generateFeaturesJob", "trainKerasJob", "buildOnDeviceModelJob")
    ], "each line of a log once, and in order"
    assert lines[-1] == "wrote model.zip"
    _check_build(tmp_path / "model.zip")


def _printed(example: Example, folder: Path) -> str:
    """What an example prints as a program of its own, for a person who has no settings."""
    program = folder / "example.py"
    program.write_text(example.code)
    done = subprocess.run(
        [sys.executable, "-W", "error", str(program)],
        cwd=folder,
        env=environment(HOME=str(folder), XDG_STATE_HOME=str(folder), XDG_CONFIG_HOME=str(folder)),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def _check_build(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert "sandbox" in archive.read("README.md").decode(), "the build says that it is none"


def _given(sandbox: Running, **more: Any) -> dict[str, Any]:
    addresses = {"api_endpoint": sandbox.studio_url, "ingestion_endpoint": sandbox.ingestion_url}
    return {"api_key": sandbox.api_key, **addresses, "strict": True, "journal": None, **more}


def test_a_strict_client_meets_no_answer_that_is_off_the_contract(tmp_path: Path) -> None:
    """The same road in a process of its own, with a client that raises where an answer differs from its contract."""
    with running(job_seconds=1.0) as sandbox, EdgeImpulse(**_given(sandbox)) as ei:
        ei.ingestion.upload(_FILES, category="training").raise_for_missing()
        project = ei.project()
        assert len(list(project.raw_data.iter_samples(category="training"))) == len(_FILES)
        project.impulse.create_impulse(body=models.CreateImpulseRequest.from_dict(IMPULSE))
        for job in (
            lambda: project.jobs.generate_features_job(body=models.GenerateFeaturesRequest(dsp_id=2)),
            lambda: project.jobs.train_keras_job(3, body=models.SetKerasParameterRequest()),
            lambda: project.jobs.build_on_device_model_job(
                type_="zip", body=models.BuildOnDeviceModelRequest(engine=models.DeploymentTargetEngine.TFLITE)
            ),
        ):
            started = job().id
            assert not project.jobs.get_job_status(started).job.finished, "a job that takes a second has not ended yet"
            _until(partial(_ended_well, project, started))
        assert zipfile.is_zipfile(project.deployment.save_build(type_="zip", to=tmp_path / "build.zip"))


def _ended_well(project: Project, job: int) -> bool:
    return project.jobs.get_job_status(job).job.finished_successful is True


def _until(condition: Callable[[], bool]) -> None:
    """Ask again until it is so."""
    for _ in range(600):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it never was so")


def test_the_asynchronous_client_does_the_same() -> None:
    async def run(sandbox: Running) -> int:
        async with AsyncEdgeImpulse(**_given(sandbox)) as ei:
            report = await ei.ingestion.upload(_FILES, category="testing")
            report.raise_for_missing()
            project = ei.project(sandbox.project_id)
            return len([sample async for sample in project.raw_data.iter_samples(category="testing")])

    with running() as sandbox:
        assert asyncio.run(run(sandbox)) == len(_FILES)


def test_before_a_build_there_is_none_to_download(tmp_path: Path) -> None:
    with running() as sandbox, EdgeImpulse(**_given(sandbox, max_retries=0)) as ei:
        with pytest.raises(ApiError, match="No deployment exists, did you build yet") as caught:
            ei.project().deployment.save_build(type_="zip", to=tmp_path / "build.zip")
        assert caught.value.status == 500
        assert not os.listdir(tmp_path)
