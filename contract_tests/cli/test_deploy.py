"""``edgewire deploy``: the build on disk, what is said of it, and what is left where it fails or is broken off."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from edgewire import EdgeImpulse
from edgewire.sandbox import Sandbox

from .conftest import ROOT, Run, started
from .test_jobs import CTRL_C, FOR_EVER, on_a_terminal

BUILD = "buildOnDeviceModelJob"


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """With a model."""
    with Sandbox(seed="demo") as sandbox:
        with EdgeImpulse(**sandbox.arguments()) as ei:
            ei.jobs.train()
        yield sandbox


@pytest.fixture
def sandbox(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """One that the environment names, with nothing ordered."""
    for name, value in box.environment().items():
        monkeypatch.setenv(name, value)
    yield box
    box.jobs.clear()
    box.faults.clear()


def running(sandbox: Sandbox) -> list[int]:
    with EdgeImpulse(**sandbox.arguments()) as ei:
        return [job.id for job in ei.jobs.list()]


def test_a_build_is_saved_and_said_in_a_line(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    model = tmp_path / "model.zip"
    code, out, err = run("deploy", "--target", "zip", "--engine", "tflite", "--model-type", "float32", "-o", model)
    assert code == 0
    assert zipfile.is_zipfile(model)
    start, _, rest = out.partition(", deployment ")
    assert start == f"{model}: {model.stat().st_size:,} bytes"
    assert rest.endswith(" (zip, tflite, float32)\n")
    assert "build for zip" in err.splitlines()[0]
    assert "Nothing is compiled" in err, "without a terminal the log is shown"


def test_a_program_is_told_in_lines_and_quiet_says_nothing(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    ran = run("deploy", "--target", "zip", "-o", tmp_path, "--json", "--impulse-id", 1)
    assert (ran.code, ran.err) == (0, "")
    assert [one["kind"] for one in ran.objects] == ["started", "log", "log", "deployed"]
    told = ran.objects[-1]
    assert (told["target"], told["engine"], told["model_type"]) == ("zip", "tflite-eon", "int8")
    assert Path(told["path"]).stat().st_size == told["size"]
    assert told["job"]["state"] == "succeeded"
    assert run("deploy", "--target", "zip", "-o", tmp_path / "q.zip", "--quiet") == (0, "", "")
    assert len(list(tmp_path.iterdir())) == 2


def test_targets_are_listed_with_their_engines_and_model_types(run: Run, sandbox: Sandbox) -> None:
    code, out, err = run("deploy", "--list-targets")
    assert (code, err) == (0, "")
    (line,) = (line for line in out.splitlines() if line.startswith("zip "))
    assert line.endswith("C++ library (tflite-eon, tflite-eon-ram-optimized, tflite; float32, int8)")
    told = {one["target"]: one for one in run("deploy", "--list-targets", "--json").objects}
    assert told["zip"]["engine"] == "tflite-eon"
    assert told["zip"]["model_types"] == ["float32", "int8"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "name what to build for with --target"),
        (["--target", "zip", "--list-targets"], "--list-targets and --target contradict each other"),
        (["--target", "zip", "--deployment", "3"], "--target and --deployment contradict each other"),
        (["--deployment", "3", "--engine", "tflite"], "--engine is for what is to be built, and --deployment is built"),
        (["--target", "zip", "-o", "build/"], "--output 'build/' cannot be written: The folder to save into"),
        (["--target", "zip", "--json", "--quiet"], "--json and --quiet contradict each other"),
        (["--target", "zipp"], "there is no deployment target 'zipp' for this project; did you mean zip"),
        (["--target", "zip", "--engine", "akida"], "has no engine 'akida'; it has tflite-eon"),
        (["--target", "zip", "--model-type", "int4"], "cannot have the model type 'int4'; it can be built here with"),
        (["--target", "zip", "-o", "none/a.zip"], "--output 'none/a.zip' cannot be written: The folder to save into"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value) or "nothing",
)
def test_what_cannot_be_built_is_a_sentence_and_starts_nothing(
    run: Run, sandbox: Sandbox, arguments: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = len(sandbox.requests)
    code, out, err = run("deploy", *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1
    assert BUILD not in [one.operation for one in list(sandbox.requests)[before:]]
    assert list(tmp_path.iterdir()) == []


def test_a_build_that_fails_says_why_and_leaves_what_was_there(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tmp_path / "model.zip"
    model.write_bytes(b"old")
    sandbox.jobs.script(BUILD, outcome="failure", error="out-of-memory", count=1)
    code, out, err = run("deploy", "--target", "zip", "-o", model, "--quiet")
    assert (code, out) == (1, "")
    assert "increase train job memory" in err
    assert "#show-job-" in err
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=404, count=None)
    monkeypatch.setattr("edgewire.jobs.steps_deploy.LOOK_SECONDS", 0.0)
    code, _, err = run("deploy", "--target", "zip", "-o", model)
    assert code == 1
    assert "edgewire: deploy stopped at: download of deployment" in err
    assert "done before: build for zip (job " in err
    assert [path.name for path in tmp_path.iterdir()] == ["model.zip"]
    assert model.read_bytes() == b"old"


def test_a_timeout_leaves_the_build_running_and_says_how_to_go_on(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.jobs.script(BUILD, seconds=FOR_EVER, count=1)
    code, out, err = run("deploy", "--target", "zip", "-o", tmp_path, "--timeout", 0.7)
    (job,) = running(sandbox)
    assert (code, out) == (124, "")
    over, goes_on = err.splitlines()[-2:]
    assert over == "edgewire: 0.7 s are over"
    said, _, commands = goes_on.partition(" with: ")
    assert said == f"edgewire: job {job} goes on; wait for it"
    assert list(tmp_path.iterdir()) == []
    sandbox.clock.advance(FOR_EVER)
    wait, get = commands.split(" && ")
    assert wait == f"edgewire jobs wait {job}"
    assert get == download(sandbox, tmp_path)
    for command in (wait, get):
        assert run(*shlex.split(command)[1:]).code == 0
    assert len(list(tmp_path.iterdir())) == 1


def download(sandbox: Sandbox, to: Path) -> str:
    """The command that gets the newest build."""
    with EdgeImpulse(**sandbox.arguments()) as ei:
        newest = ei.project().deployment.list_deployment_history().deployments[0].deployment_version
    return f"edgewire deploy --deployment {newest} --output {to}"


def test_a_build_that_was_not_saved_is_downloaded_without_building_it_again(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=404, count=None)
    monkeypatch.setattr("edgewire.jobs.steps_deploy.LOOK_SECONDS", 0.0)
    code, _, err = run("deploy", "--target", "zip", "-o", tmp_path / "a.zip", "-q")
    hint, _ = err.splitlines()[-2:]
    assert (code, hint.rpartition(": ")[2]) == (1, download(sandbox, tmp_path / "a.zip"))
    sandbox.faults.clear()
    before = len(sandbox.requests)
    command = shlex.split(hint.rpartition(": ")[2])[1:]
    version = command[command.index("--deployment") + 1]
    code, out, err = run(*command)
    assert (code, err) == (0, "")
    size = (tmp_path / "a.zip").stat().st_size
    assert out == f"{tmp_path / 'a.zip'}: {size:,} bytes, deployment {version} (zip, tflite-eon, int8)\n"
    (told,) = run(*command, "--json").objects
    assert (told["kind"], told["size"], told["version"]) == ("deployed", size, int(version))
    assert BUILD not in [one.operation for one in list(sandbox.requests)[before:]]
    assert "No deployment" in run("deploy", "--deployment", 999).err


def test_a_build_whose_begin_was_not_answered_is_said_to_be_unsure(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.jobs.script(BUILD, seconds=FOR_EVER, count=1)
    sandbox.faults.add("lost_answer", operation=BUILD)
    code, _, err = run("deploy", "--target", "zip", "-o", tmp_path)
    assert code == 1
    assert "whether the build was begun is not known; see whether it runs with: edgewire jobs list\n" in err
    (job,) = running(sandbox)
    assert run("jobs", "cancel", job).code == 0


def test_a_full_disk_is_said_with_how_to_get_the_build_later(sandbox: Sandbox, tmp_path: Path) -> None:
    full = 'ulimit -f 0; exec "$0" -B -m edgewire.cli deploy --target zip -o "$1"'
    paths = f"{ROOT / 'generated'}:{ROOT / 'overlays'}"
    ran = subprocess.run(
        ["bash", "-c", full, sys.executable, str(tmp_path / "a.zip")],
        env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    err = ran.stderr
    assert ran.returncode == 1
    assert "File too large" in err
    assert f"it need not be built again; download it with: {download(sandbox, tmp_path / 'a.zip')}\n" in err
    assert list(tmp_path.iterdir()) == []


def test_without_a_terminal_the_build_goes_on_when_it_is_broken_off(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.jobs.script(BUILD, seconds=FOR_EVER, lines=[{"text": "here", "after": 0}], count=1)
    with started("deploy", "--target", "zip", "-o", tmp_path) as process:
        assert process.stderr is not None
        while "here" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
    (job,) = running(sandbox)
    assert process.returncode == 143
    assert f"edgewire: job {job} goes on; wait for it with: edgewire jobs wait {job} && edgewire deploy --dep" in err
    assert run("jobs", "cancel", job).code == 0
    assert list(tmp_path.iterdir()) == []


def test_on_a_terminal_ctrl_c_asks_whether_the_build_is_to_be_cancelled(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.jobs.script(BUILD, seconds=FOR_EVER, lines=[{"text": "45% done", "after": 0}], count=1)
    arguments = ["deploy", "--target", "zip", "-o", str(tmp_path)]
    code, seen = on_a_terminal(arguments, [("45 %", CTRL_C), ("? [y/N]", b"y\n")])
    assert code == 130
    assert "is cancelled" in seen
    assert running(sandbox) == []
    assert list(tmp_path.iterdir()) == []


def test_a_bar_shows_the_build_and_its_download(sandbox: Sandbox, tmp_path: Path) -> None:
    code, seen = on_a_terminal(["deploy", "--target", "zip", "-o", str(tmp_path / "a.zip")], [])
    assert code == 0
    assert "build for zip" in seen
    assert "download" in seen
    assert " bytes, deployment " in seen.splitlines()[-1]
