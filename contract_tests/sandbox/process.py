"""A sandbox in a process of its own, as users have it: started, found by its addresses, stopped, killed."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from edgewire.sandbox.server.addresses import Access, Reachable

ROOT = Path(__file__).parents[2]

_PROGRAM = """
import dataclasses, json, logging, sys
from edgewire.sandbox import Sandbox

logging.disable(logging.WARNING)  # what a client sent wrongly is told to that client

with Sandbox(**json.loads(sys.argv[1])) as sandbox:
    print(json.dumps(dataclasses.asdict(sandbox.access)), flush=True)
    sys.stdin.read()
"""


@dataclasses.dataclass(frozen=True, slots=True)
class Running(Reachable):
    """Its process; where it is, and what opens it."""

    child: subprocess.Popen[str]
    access: Access

    def kill(self) -> None:
        """SIGKILL: no chance to write anything."""
        self.child.send_signal(signal.SIGKILL)
        self.child.wait(30)


def environment(**more: str) -> dict[str, str]:
    """For a child: this checkout on its path, and no credential of the person who runs the tests."""
    paths = os.pathsep.join((str(ROOT), str(ROOT / "generated"), str(ROOT / "overlays")))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("EI_", "EDGE_IMPULSE_"))}
    return {**kept, "PYTHONPATH": paths, **more}


def run_module(module: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a module of these tests as a user's program; it must end well. Warnings of the clients in it are not ours."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", module, *arguments],
        env=environment(**variables),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done


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
    return Running(child, Access(**json.loads(line)))


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
