"""``edgewire deploy``: the build on disk, what is said of it, and what is left where it fails or is broken off."""

from __future__ import annotations

import signal
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from edgewire import EdgeImpulse
from edgewire.sandbox import Sandbox

from .conftest import Run, started
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


def test_a_build_that_fails_says_why_and_leaves_what_was_there(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    model = tmp_path / "model.zip"
    model.write_bytes(b"old")
    sandbox.jobs.script(BUILD, outcome="failure", error="out-of-memory", count=1)
    code, out, err = run("deploy", "--target", "zip", "-o", model, "--quiet")
    assert (code, out) == (1, "")
    assert "increase train job memory" in err
    assert "#show-job-" in err
    sandbox.faults.add("status", operation="downloadHistoricDeployment", status=404)
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
    assert err.splitlines()[-2:] == [
        "edgewire: 0.7 s are over",
        f"edgewire: job {job} goes on; wait for it with: edgewire jobs wait {job}",
    ]
    assert run("jobs", "cancel", job).code == 0
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
    assert f"edgewire: job {job} goes on; wait for it with: edgewire jobs wait {job}\n" in err
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
