"""A sandbox in a process of its own: how it is started, what it says, how it ends, and what is left of it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.sandbox import RemoteSandbox, SandboxError

from .conftest import ended, environment, started

MODULES = ["edgewire.sandbox", "edgewire.cli"]


def start(module: str, *arguments: object) -> tuple[subprocess.Popen[str], dict[str, Any]]:
    before = ("sandbox",) if module == "edgewire.cli" else ()
    return started(*before, *arguments, module=module)


def uploaded(access: dict[str, Any], name: str) -> int:
    """The number of a sample that the service says it has."""
    answer = httpx.post(
        f"{access['ingestion_url']}/api/training/files",
        headers={"x-api-key": access["api_key"]},
        files={"data": (name, b"timestamp,accX\n0,1.5\n10,1.7\n", "text/csv")},
    )
    entry = answer.json()["files"][0]
    assert entry["success"], entry
    return int(entry["sampleId"])


@pytest.mark.parametrize("module", MODULES)
def test_what_it_answered_for_is_there_after_kill_9(module: str, tmp_path: Path) -> None:
    process, access = start(module, "--data-dir", tmp_path)
    headers = {"x-api-key": access["api_key"]}
    project = f"{access['studio_url']}/api/{access['project_id']}"
    sample = uploaded(access, "idle.01.csv")
    assert httpx.post(project, headers=headers, json={"name": "kept"}).json()["success"]
    process.kill()
    assert ended(process)[0] == -signal.SIGKILL

    process, access = start(module, "--data-dir", tmp_path)
    project = f"{access['studio_url']}/api/{access['project_id']}"
    assert httpx.get(project, headers=headers).json()["project"]["name"] == "kept"
    assert httpx.get(f"{project}/raw-data/{sample}", headers=headers).json()["sample"]["filename"] == "idle.01"
    process.terminate()
    assert ended(process)[0] == 0


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize(("number", "code", "said"), [(signal.SIGTERM, 0, ""), (signal.SIGINT, 130, "interrupted")])
def test_it_ends_cleanly_when_it_is_told_to(module: str, number: signal.Signals, code: int, said: str) -> None:
    process, access = start(module)
    with httpx.Client() as client:  # which keeps its connection open
        client.get(f"{access['studio_url']}/api/projects")
        process.send_signal(number)
        ran = ended(process)
    assert ran[0] == code
    assert ran[2].lstrip() == (f"edgewire: {said}\n" if said else "")


@pytest.mark.parametrize("module", MODULES)
def test_a_second_one_on_the_same_folder_is_refused_in_one_sentence(module: str, tmp_path: Path) -> None:
    process, _ = start(module, "--data-dir", tmp_path)
    try:
        ran = command(module, "--data-dir", tmp_path, "--port-studio", 0, "--port-ingestion", 0, "--port-remote", 0)
    finally:
        process.terminate()
        ended(process)
    assert ran.returncode == 2
    assert "another sandbox uses the data folder" in ran.stderr
    assert ran.stderr.count("\n") == 1


@pytest.mark.parametrize("module", MODULES)
def test_a_port_in_use_is_one_sentence(module: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        ran = command(module, "--port-studio", other.getsockname()[1])
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "is in use" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_it_says_how_it_is_reached_and_what_it_is_asked() -> None:
    ports = [free() for _ in range(3)]
    arguments = ("--port-studio", ports[0], "--port-ingestion", ports[1], "--port-remote", ports[2], "--seed", "demo")
    process = running("edgewire.cli", *arguments)
    assert process.stdout is not None
    lines: list[str] = []
    while not lines or not lines[-1].startswith("export EI_ORG_ID="):
        lines.append(process.stdout.readline())
        assert lines[-1], process.communicate()
    exported = dict(line.removeprefix("export ").rstrip().split("=", 1) for line in lines if line.startswith("export "))
    assert exported["EI_API_ENDPOINT"] == f"http://localhost:{ports[0]}/v1"
    assert [line.split()[2] for line in lines if line.startswith("base project")] == ["1000001,"]
    assert not any("Warning" in line for line in lines)
    with RemoteSandbox(exported["EI_API_ENDPOINT"]) as sandbox:
        assert (str(sandbox.project_id), sandbox.api_key) == (exported["EI_PROJECT_ID"], exported["EI_API_KEY"])
        assert sandbox.samples.count(project=int(exported["EI_PROJECT_ID"])) == 40
        sandbox.faults.add("refused")
        httpx.get(f"{sandbox.studio_url}/api/projects?x=1", headers={"x-api-key": sandbox.api_key})
    process.terminate()
    code, out, err = ended(process)
    assert (code, err) == (0, "")
    (line,) = [line for line in out.splitlines() if line]
    assert line.startswith("GET  /v1/api/projects  200  simulated  listProjects")
    assert line.endswith("fault: refused")


def test_as_json_each_request_is_an_object_a_line() -> None:
    import json

    process, access = start("edgewire.cli")
    httpx.get(f"{access['studio_url']}/api/projects", headers={"x-api-key": access["api_key"]})
    process.terminate()
    _, out, _ = ended(process)
    (told,) = [json.loads(line) for line in out.splitlines()]
    assert (told["operation"], told["status"], told["headers"]["x-api-key"]) == ("listProjects", 200, "***")


def test_who_listens_to_every_machine_is_warned() -> None:
    process = running(
        "edgewire.sandbox", "--host", "0.0.0.0", "--port-studio", 0, "--port-ingestion", 0, "--port-remote", 0
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    process.terminate()
    ended(process)
    assert first == "Warning: other machines can reach this sandbox, and its keys are known to everybody.\n"


def test_it_goes_on_when_nobody_reads_what_it_says() -> None:
    process, access = start("edgewire.sandbox")
    assert process.stdout is not None
    process.stdout.close()
    headers = {"x-api-key": access["api_key"]}
    for _ in range(3):
        assert httpx.get(f"{access['studio_url']}/api/projects", headers=headers).status_code == 200
    process.terminate()
    assert process.wait(30) == 0
    assert process.stderr is not None
    process.stderr.close()


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize(
    "arguments",
    [("--port-studio", 70000), ("--job-seconds", "nan"), ("--data-dir", ""), ("--host", ""), ("--host", "192.0.2.1")],
)
def test_an_option_that_cannot_be_is_one_sentence(module: str, arguments: tuple[object, ...], tmp_path: Path) -> None:
    ran = command(module, *arguments, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert (ran.stderr.startswith("edgewire: "), ran.stderr.count("\n")) == (True, 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("module", MODULES)
def test_the_coverage_page_is_printed(module: str, elsewhere: RemoteSandbox) -> None:
    ran = command(module, "coverage")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == httpx.get(elsewhere.studio_url.removesuffix("v1") + "_sandbox/coverage").text


def test_a_sandbox_that_has_ended_is_missed() -> None:
    process, access = start("edgewire.sandbox")
    with RemoteSandbox(access["studio_url"]) as sandbox:
        process.terminate()
        ended(process)
        with pytest.raises(SandboxError, match="no sandbox answers"):
            sandbox.reset()


def running(module: str, *arguments: object, cwd: Path | None = None) -> subprocess.Popen[str]:
    before = ("sandbox",) if module == "edgewire.cli" else ()
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, (*before, *arguments))],
        env={**environment(), "PYTHONUNBUFFERED": "1"},
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def command(module: str, *arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """One that ends by itself."""
    process = running(module, *arguments, cwd=cwd)
    out, err = process.communicate(timeout=60)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def free() -> int:
    """A port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
