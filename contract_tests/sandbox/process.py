"""A sandbox in a process of its own, as users have it: started, found by its addresses, stopped, killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]

_PROGRAM = """
import json, sys
from edgewire.sandbox import Sandbox

with Sandbox(**json.loads(sys.argv[1])) as sandbox:
    names = ("studio_url", "ingestion_url", "remote_url", "api_key", "project_id", "organization_api_key",
             "organization_id", "username", "password")
    facts = {name: getattr(sandbox, name) for name in names}
    print(json.dumps({**facts, "environment": sandbox.environment()}), flush=True)
    sys.stdin.read()
"""


@dataclass(frozen=True, slots=True)
class Running:
    """Where it is, and who may do what."""

    child: subprocess.Popen[str]
    studio_url: str
    ingestion_url: str
    remote_url: str
    api_key: str
    project_id: int
    organization_api_key: str
    organization_id: int
    username: str
    password: str
    environment: Mapping[str, str]

    def kill(self) -> None:
        """SIGKILL: no chance to write anything."""
        self.child.send_signal(signal.SIGKILL)
        self.child.wait(30)


def environment(**more: str) -> dict[str, str]:
    """For a child: this checkout on its path, and no credential of the person who runs the tests."""
    paths = os.pathsep.join((str(ROOT), str(ROOT / "generated"), str(ROOT / "overlays")))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("EI_", "EDGE_IMPULSE_"))}
    return {**kept, "PYTHONPATH": paths, **more}


def start(folder: Path | None = None, **options: Any) -> Running:
    """Start one and wait until it answers; ``options`` are those of ``Sandbox``."""
    arguments = {"folder": folder and str(folder), **options}
    child = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _PROGRAM, json.dumps(arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
        cwd=ROOT,
    )
    assert child.stdout
    line = child.stdout.readline()
    if not line:
        end(child)
        raise RuntimeError(f"the sandbox did not start: it ended with {child.returncode}")
    return Running(child, **json.loads(line))


def end(child: subprocess.Popen[str]) -> None:
    """Let it stop by itself; it must, and well, unless it was killed."""
    for pipe in (child.stdin, child.stdout):
        assert pipe
        pipe.close()
    try:
        child.wait(30)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait(30)
        raise


@contextmanager
def running(folder: Path | None = None, **options: Any) -> Iterator[Running]:
    """One, as long as the block runs."""
    found = start(folder, **options)
    try:
        yield found
    finally:
        end(found.child)
