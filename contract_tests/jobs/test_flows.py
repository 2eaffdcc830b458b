"""Flows against the sandbox, blocking and awaited: what ran, what is on disk, and what is told where one stops."""

from __future__ import annotations

import asyncio
import json
import re
import zipfile
from collections.abc import Awaitable, Callable, Iterator
from inspect import signature
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from edge_impulse_studio import models
from edgewire import AsyncEdgeImpulse, EdgeImpulse
from edgewire.errors import (
    ApiError,
    ConfigurationError,
    ConnectionLost,
    DownloadError,
    JobFailed,
    JobTimeout,
    PermissionDenied,
)
from edgewire.jobs import steps_deploy
from edgewire.jobs.flows_awaited import AsyncFlows
from edgewire.jobs.flows_blocking import Flows
from edgewire.jobs.steps import UNSURE
from edgewire.sandbox import Sandbox

from .conftest import bodies, words

TUNING = models.OptimizeConfig.from_dict(
    {"name": "mine", "targetLatency": 100, "targetDevice": {"name": "cortex-m4f-80mhz"}}
)
Act: TypeAlias = Callable[[Any], Any]


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    with Sandbox(seed="demo") as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(box: Sandbox) -> Iterator[Sandbox]:
    """One for all, with nothing ordered."""
    yield box
    box.jobs.clear()
    box.faults.clear()


@pytest.fixture
def ei(sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    with EdgeImpulse(**sandbox.arguments(), strict=True) as client:
        yield client


@pytest.fixture(params=["blocking", "awaited"])
def do(request: pytest.FixtureRequest, sandbox: Sandbox) -> Callable[[Act], Any]:
    """``do(lambda jobs: jobs.train())`` with ``ei.jobs`` of either client."""

    def blocking(act: Act) -> Any:
        with EdgeImpulse(**sandbox.arguments(), strict=True) as client:
            return act(client.jobs)

    def awaited(act: Act) -> Any:
        async def run() -> Any:
            async with AsyncEdgeImpulse(**sandbox.arguments(), strict=True) as client:
                doing: Awaitable[Any] = act(client.jobs)
                return await doing

        return asyncio.run(run())

    return blocking if request.param == "blocking" else awaited


def test_training_makes_features_that_are_missing_or_of_other_data(
    do: Callable[[Act], Any], ei: EdgeImpulse, sandbox: Sandbox
) -> None:
    ei.studio.dsp.clear_dsp_block(sandbox.project_id, 2)
    told: list[Any] = []
    done = do(lambda jobs: jobs.train(on_log=told.append))
    assert words(done.jobs) == ["features of block 2", "training of block 3"]
    assert (done.impulse_id, done.learn_ids) == (1, (3,))
    assert all(ran.job.finished_successful for ran in done.jobs)
    assert any("Nothing is trained" in line.text for line in told)
    assert words(do(lambda jobs: jobs.train()).jobs) == ["training of block 3"]
    assert words(do(lambda jobs: jobs.train(features=True)).jobs) == ["features of block 2", "training of block 3"]
    sample = next(iter(sandbox.samples.all("training", sandbox.project_id)))
    ei.studio.raw_data.disable_sample(sandbox.project_id, sample.id)
    assert words(do(lambda jobs: jobs.train(features=False)).jobs) == ["training of block 3"]
    assert words(do(lambda jobs: jobs.train(3)).jobs) == ["features of block 2", "training of block 3"]
    ei.studio.raw_data.enable_sample(sandbox.project_id, sample.id)


def test_parameters_of_a_training_are_kept_by_its_block(ei: EdgeImpulse, sandbox: Sandbox) -> None:
    before = ei.studio.learn.get_keras(sandbox.project_id, 3)
    ei.jobs.train(3, parameters={"trainingCycles": 7})
    after = ei.studio.learn.get_keras(sandbox.project_id, 3)
    assert after.training_cycles == 7 != before.training_cycles
    assert after.learning_rate == before.learning_rate
    ei.jobs.train(3, parameters=models.SetKerasParameterRequest(training_cycles=before.training_cycles))
    assert ei.studio.learn.get_keras(sandbox.project_id, 3).training_cycles == before.training_cycles


def test_a_training_that_cannot_be_starts_nothing(ei: EdgeImpulse, sandbox: Sandbox) -> None:
    before = len(ei.jobs.list(finished=True))
    with pytest.raises(ConfigurationError, match=r"learn_id=99 is no learning block of impulse 1; it has 3 \("):
        ei.jobs.train(99)
    with pytest.raises(ConfigurationError, match="no field 'cycles'"):
        ei.jobs.train(3, parameters={"cycles": 3}, features=True)
    assert len(ei.jobs.list(finished=True)) == before


def test_an_error_says_what_was_done_before_it(do: Callable[[Act], Any], sandbox: Sandbox) -> None:
    sandbox.jobs.script("trainKerasJob", outcome="failure", error="out-of-memory", count=1)
    started: list[Any] = []
    with pytest.raises(JobFailed, match=r"Application exited with code 137|increase train job memory") as caught:
        do(lambda jobs: jobs.train(features=True, on_job=started.append))
    features, training = started
    assert caught.value.job_id == training.id
    assert caught.value.__notes__ == [
        f"train stopped at: training of block 3 (job {training.id}); "
        f"done before: features of block 2 (job {features.id})"
    ]


def test_the_time_of_a_flow_is_that_of_all_its_jobs_together(do: Callable[[Act], Any], sandbox: Sandbox) -> None:
    sandbox.jobs.script("trainKerasJob", seconds=3600, count=1)
    started: list[Any] = []
    with pytest.raises(JobTimeout, match="not over after 1 s, and left running") as caught:
        do(lambda jobs: jobs.train(features=True, timeout=1.0, on_job=started.append))
    assert caught.value.job_id == started[1].id
    with EdgeImpulse(**sandbox.arguments()) as ei:
        ei.jobs.attach(started[1].id).cancel()


def test_a_deployment_is_on_disk_whole_and_is_the_one_that_was_built(
    do: Callable[[Act], Any], ei: EdgeImpulse, sandbox: Sandbox, tmp_path: Path
) -> None:
    ei.jobs.train()
    seen: list[tuple[int, int | None]] = []
    done = do(lambda jobs: jobs.deploy("zip", to=tmp_path / "a.zip", on_progress=lambda *far: seen.append(far)))
    assert (done.target, done.engine, done.model_type) == ("zip", "tflite-eon", "int8")
    assert done.size == (tmp_path / "a.zip").stat().st_size == seen[-1][0] == seen[-1][1]
    assert done.job.finished_successful
    with zipfile.ZipFile(done.path) as archive:
        assert archive.testzip() is None
        assert json.loads(archive.read("metadata.json"))["deploymentVersion"] == done.version
    other = do(lambda jobs: jobs.deploy("zip", to=tmp_path, engine="tflite", model_type="float32", impulse_id=1))
    assert (other.engine, other.model_type, other.version) == ("tflite", "float32", done.version + 1)
    assert sorted(tmp_path.iterdir()) == sorted([done.path, other.path])


def test_a_build_that_somebody_else_makes_meanwhile_is_not_taken_for_ours(
    ei: EdgeImpulse, sandbox: Sandbox, tmp_path: Path
) -> None:
    ei.jobs.train()
    body = models.BuildOnDeviceModelRequest(engine=models.DeploymentTargetEngine.TFLITE_EON)

    def somebody_else(job: Any) -> None:
        job.wait()
        ei.jobs.start(ei.project().jobs.build_on_device_model_job, type_="zip", body=body).wait()

    done = ei.jobs.deploy("zip", to=tmp_path / "ours.zip", on_job=somebody_else)
    assert (
        ei.studio.deployment.list_deployment_history(sandbox.project_id).deployments[0].deployment_version
        > done.version
    )
    with zipfile.ZipFile(done.path) as archive:
        assert json.loads(archive.read("metadata.json"))["deploymentVersion"] == done.version


def test_a_build_that_is_there_a_moment_after_its_job_is_downloaded(
    do: Callable[[Act], Any], ei: EdgeImpulse, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps_deploy, "LOOK_SECONDS", 0.01)
    ei.jobs.train()
    none = {"success": False, "error": "No deployment exists, did you build yet?"}
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=500, body=none, count=2)
    assert zipfile.is_zipfile(do(lambda jobs: jobs.deploy("zip", to=tmp_path / "a.zip")).path)
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=404, count=1)
    assert zipfile.is_zipfile(do(lambda jobs: jobs.deploy("zip", to=tmp_path / "b.zip")).path)
    before = len(sandbox.requests)
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=403)
    with pytest.raises(PermissionDenied):
        do(lambda jobs: jobs.deploy("zip", to=tmp_path / "c.zip"))
    asked = [one for one in list(sandbox.requests)[before:] if one.operation == "downloadHistoricDeployment"]
    assert len(asked) == 1


def test_a_deployment_that_fails_leaves_what_was_there(
    do: Callable[[Act], Any], ei: EdgeImpulse, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps_deploy, "LOOK_SECONDS", 0.01)
    ei.jobs.train()
    old = tmp_path / "model.zip"
    old.write_bytes(b"old")
    sandbox.jobs.script("buildOnDeviceModelJob", outcome="failure", error="platform", count=1)
    with pytest.raises(JobFailed, match="/home is not a directory") as failed:
        do(lambda jobs: jobs.deploy("zip", to=old))
    assert failed.value.__notes__ == [f"deploy stopped at: build for zip (job {failed.value.job_id})"]
    looks = steps_deploy.LOOKS
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=404, count=looks)
    with pytest.raises(ApiError) as refused:
        do(lambda jobs: jobs.deploy("zip", to=old))
    note, kept = refused.value.__notes__
    assert note.startswith("deploy stopped at: download of deployment ")
    assert "done before: build for zip (job " in note
    sandbox.faults.clear()
    got = re.search(r"ei\.studio\.deployment\.save_historic_deployment\((\d+), (\d+), to=…\)", kept)
    assert got is not None
    newest = ei.studio.deployment.list_deployment_history(sandbox.project_id).deployments[0].deployment_version
    assert (int(got[1]), int(got[2])) == (sandbox.project_id, newest)
    assert [path.name for path in tmp_path.iterdir()] == ["model.zip"]
    assert old.read_bytes() == b"old"


def test_a_start_whose_answer_is_lost_is_made_once_and_says_where_to_look(
    do: Callable[[Act], Any], ei: EdgeImpulse, sandbox: Sandbox, tmp_path: Path
) -> None:
    ei.jobs.train()
    stored = ei.jobs.version("to go back to").id
    acts: dict[str, Act] = {
        "trainKerasJob": lambda jobs: jobs.train(),
        "buildOnDeviceModelJob": lambda jobs: jobs.deploy("zip", to=tmp_path),
        "startRestoreJob": lambda jobs: jobs.restore(stored),
    }
    for operation, act in acts.items():
        sandbox.faults.add("lost_answer", operation=operation)
        with bodies(sandbox, operation) as sent, pytest.raises(ConnectionLost) as caught:
            do(act)
        assert len(sent) == 1, operation
        assert UNSURE in caught.value.__notes__, operation
        ei.jobs.wait_all(ei.jobs.attach(job.id) for job in ei.jobs.list())
    assert list(tmp_path.iterdir()) == []


def test_parameters_of_a_target_are_sent(ei: EdgeImpulse, sandbox: Sandbox, tmp_path: Path) -> None:
    ei.jobs.train()
    with bodies(sandbox, "buildOnDeviceModelJob") as sent:
        ei.jobs.deploy("zip", to=tmp_path, parameters={"a": "1"})
    assert sent == [{"engine": "tflite-eon", "modelType": "int8", "parameters": {"a": "1"}}]


def test_a_word_that_no_flow_takes_is_refused_and_not_passed_over(do: Callable[[Act], Any], sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    with pytest.raises(TypeError, match=r"train\(\) got an unexpected keyword .* 'time_out'; did you mean 'timeout'"):
        do(lambda jobs: jobs.train(time_out=3))
    assert len(sandbox.requests) == before


def test_a_target_that_is_no_text_is_refused_and_nothing_is_asked(do: Callable[[Act], Any], sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    with pytest.raises(ConfigurationError, match=r"deploy\(5\): a target is named by a text"):
        do(lambda jobs: jobs.deploy(5, to="model.zip", project_id=sandbox.project_id))
    assert len(sandbox.requests) == before


def test_where_nothing_can_be_saved_nothing_is_built(ei: EdgeImpulse, tmp_path: Path) -> None:
    before = len(ei.jobs.list(finished=True))
    for act in (
        lambda: ei.jobs.deploy("zip", to=tmp_path / "none" / "a.zip"),
        lambda: ei.jobs.export(to=tmp_path / "none" / "a.zip"),
    ):
        with pytest.raises(FileNotFoundError):
            act()
    with pytest.raises(ConfigurationError, match="no deployment target 'zipp'"):
        ei.jobs.deploy("zipp", to=tmp_path)
    assert len(ei.jobs.list(finished=True)) == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["original", "wav"])
def test_an_export_is_a_whole_archive_on_disk(do: Callable[[Act], Any], kind: str, tmp_path: Path) -> None:
    seen: list[int] = []
    done = do(lambda jobs: jobs.export(kind, to=tmp_path / "a.zip", on_progress=lambda got, all: seen.append(got)))
    assert seen[-1] == done.size == done.path.stat().st_size
    with zipfile.ZipFile(done.path) as archive:
        assert archive.testzip() is None
    into = do(lambda jobs: jobs.export(kind, to=tmp_path))
    assert into.path.name.endswith(f"{kind}-export.zip")
    assert len(list(tmp_path.iterdir())) == 2


def test_an_export_goes_on_where_its_connection_broke_and_sends_no_credential(
    do: Callable[[Act], Any], sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.faults.add("truncated", path="/_storage/*", count=1)
    before = len(sandbox.requests)
    done = do(lambda jobs: jobs.export(to=tmp_path / "a.zip"))
    with zipfile.ZipFile(done.path) as archive:
        assert archive.testzip() is None
    fetched = [one for one in list(sandbox.requests)[before:] if one.operation is None and one.method == "GET"]
    assert len(fetched) >= 2
    assert not [one for one in fetched if "x-api-key" in one.headers or "authorization" in one.headers]


def test_an_export_that_cannot_be_had_leaves_nothing(
    do: Callable[[Act], Any], sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.faults.add("status", path="/_storage/*", status=404)
    with pytest.raises(ApiError, match=r"nothing is downloaded: .* answered HTTP 404") as caught:
        do(lambda jobs: jobs.export(to=tmp_path / "a.zip"))
    assert "?" not in str(caught.value)
    assert f"ei.studio.export.get_export_url({sandbox.project_id}).url leads to it" in caught.value.__notes__[1]
    sandbox.faults.clear()
    sandbox.faults.add("status", path="/_storage/*", status=302, headers={"location": "http://elsewhere/"})
    with pytest.raises(ApiError, match="it leads on to another address, and only this one is signed"):
        do(lambda jobs: jobs.export(to=tmp_path / "a.zip"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["ftp://x/y", "no address", "file:///etc/passwd", "https://[x", ""])
def test_an_address_that_is_none_is_not_followed(ei: EdgeImpulse, url: str, tmp_path: Path) -> None:
    from edgewire.transport.fetching import fetch

    with pytest.raises(DownloadError, match="the service gave no address to download from"):
        fetch(ei.studio, url, tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_version_is_named_and_brought_back(do: Callable[[Act], Any], ei: EdgeImpulse) -> None:
    stored = do(lambda jobs: jobs.version("as it was"))
    listed = ei.project().projects.list_versions().versions
    assert (stored.id, stored.version) == (listed[0].id, listed[0].version)
    assert listed[0].description == "as it was"
    back = do(lambda jobs: jobs.restore(stored.id))
    assert back.job.category_key == "restore"
    assert back.job.finished_successful
    with pytest.raises(ApiError, match="No such version found") as caught:
        do(lambda jobs: jobs.restore(999_999))
    assert not hasattr(caught.value, "__notes__")


def test_testing_retraining_and_tuning_run_their_jobs_and_give_what_they_left(do: Callable[[Act], Any]) -> None:
    assert do(lambda jobs: jobs.retrain()).job.key == "retrain"
    tested = do(lambda jobs: jobs.test(category="training"))
    assert tested.accuracy is None, "the sandbox measures nothing, and says nothing"
    assert tested.result.result
    tuned = do(lambda jobs: jobs.tune(TUNING))
    assert tuned.state.status.status == "completed"
    assert tuned.state.config.name == "mine"
    assert (tuned.trials, tuned.state.tuner_job_id) == ([], tuned.job.id)
    assert "zip" in [target.format_ for target in do(lambda jobs: jobs.targets())]


def test_both_clients_have_the_same_flows() -> None:
    def plain(flows: type) -> dict[str, list[str]]:
        names = [name for name in vars(flows) if not name.startswith("_")]
        return {name: [str(one) for one in signature(getattr(flows, name)).parameters.values()] for name in names}

    one, other = plain(Flows), plain(AsyncFlows)
    assert {name: [part.replace("Async", "") for part in parts] for name, parts in other.items()} == one
    assert len(one) >= 10
