"""npm ``edge-impulse-linux``, unmodified: the runner builds a model in the sandbox and fetches it."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from contract_tests.sandbox.conformance.prelude import IMPULSE
from contract_tests.sandbox.process import Running, environment, running

from . import media, node_clients

PORTS = (4800, 4810, 4802)
"""Of a plain host the official Node clients know no other."""

_CHOSEN = ("--force-target", "runner-linux-x86_64", "--force-variant", "float32")  # what it would ask a person


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    """On the fixed ports, at an address of this machine that nobody else has taken."""
    host = "127.0.0.1" if sys.platform != "linux" else f"127.{random.randint(1, 254)}.{os.getpid() % 254}.1"
    with running(host=host, ports=PORTS, job_seconds=1.0) as found:
        _impulse(found)
        yield found


def _impulse(sandbox: Running) -> None:
    """The runner builds the impulse of a project: here is one, trained as far as the sandbox trains."""
    with httpx.Client(
        base_url=f"{sandbox.studio_url}/api/{sandbox.project_id}/", headers={"x-api-key": sandbox.api_key}
    ) as client:
        for number in range(4):
            files = {"data": (f"label{number % 2}.{number}.csv", media.csv(offset=float(number)), "text/csv")}
            assert client.post(f"{sandbox.ingestion_url}/api/training/files", files=files).status_code == 200
        for path, body in (("impulse", IMPULSE), ("jobs/generate-features", {"dspId": 2}), ("jobs/train/keras/3", {})):
            answer = client.post(path, json=body).json()
            assert answer["success"], answer
            while path != "impulse" and not client.get(f"jobs/{answer['id']}/status").json()["job"].get("finished"):
                time.sleep(0.1)


def _run(sandbox: Running, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*node_clients.runner(), "--api-key", sandbox.api_key, *arguments],
        env=environment(EI_HOST=httpx.URL(sandbox.studio_url).host, HOME=str(home)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_runner_builds_a_model_and_downloads_it(sandbox: Running, tmp_path: Path) -> None:
    target = tmp_path / "model.eim"
    done = _run(sandbox, tmp_path, *_CHOSEN, "--download", str(target))
    assert done.returncode == 0, done.stdout + done.stderr
    first = target.read_bytes()
    assert b"sandbox" in first.lower(), "a file that stands for a model says where it is from"

    again = tmp_path / "again.eim"
    done = _run(sandbox, tmp_path, *_CHOSEN, "--download", str(again))
    assert done.returncode == 0, done.stdout + done.stderr
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(first).digest(), (
        "what was built is not built again"
    )


def test_the_runner_lists_targets(sandbox: Running, tmp_path: Path) -> None:
    done = _run(sandbox, tmp_path, "--list-targets")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "runner-linux-x86_64" in done.stdout


def test_the_runner_says_that_a_key_is_wrong(sandbox: Running, tmp_path: Path) -> None:
    wrong = Running(sandbox.child, replace(sandbox.access, api_key="ei_" + "f" * 64))
    done = _run(wrong, tmp_path, "--download", str(tmp_path / "model.eim"))
    assert done.returncode != 0
    assert "Invalid API key" in done.stdout + done.stderr
    assert not (tmp_path / "model.eim").exists()


def test_the_lock_file_names_no_registry() -> None:
    """It is installed from the registry of whoever runs the tests."""
    lock = json.loads((node_clients.LOCK / "package-lock.json").read_text("utf-8"))
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    assert all("integrity" in package for name, package in lock["packages"].items() if name)
