"""Waiting for many jobs at once, and hearing the log of one: what it takes of a core, of memory, and of time."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..spec.errors import SpecError
from .imports import environment
from .rounds import Row, Target

_SANDBOX = """
import json, sys
from edgewire.sandbox import Sandbox
with Sandbox() as sandbox:
    sandbox.jobs.script(**json.loads(sys.argv[1]))
    print(sandbox.studio_url, sandbox.api_key, sandbox.project_id, flush=True)
    sys.stdin.read()
    print(sum(request.method == "WEBSOCKET" for request in sandbox.requests), flush=True)
"""
_BEGINNING = 30
"""Seconds for the jobs to be started, and for the first to be found running."""


def measure(jobs: int, seconds: int, lines: int) -> list[Row]:
    """The lines of this group.

    Args:
        jobs: that are waited for at once.
        seconds: for which is looked at what that takes.
        lines: of the log that is heard.

    Raises:
        SpecError: the sandbox did not start, or more than one socket was opened.
    """
    rows = [row for kind in ("blocking", "awaited") for row in _waiting(kind, jobs, seconds)]
    return [*rows, *(row for kind in ("blocking", "awaited") for row in _hearing(kind, lines))]


def _waiting(kind: str, jobs: int, seconds: int) -> Iterator[Row]:
    group = f"jobs: waiting for {jobs} for {seconds} s, {kind}"
    with _sandbox(seconds=seconds + _BEGINNING) as (place, child):
        found = _worker("wait", kind, jobs, seconds, place)
        _check_sockets(child)
    yield Row(group, "share of a core", ratio=found["share"], target=Target(0.01))
    yield Row(
        group,
        "memory, end ÷ beginning",
        ratio=found["after"] / found["before"],
        memory=found["after"] - found["before"],
        target=Target(1.05),
    )
    yield Row(group, "requests a minute ÷ jobs", ratio=found["requests"] / jobs)


def _hearing(kind: str, lines: int) -> Iterator[Row]:
    """Lines that come three a second."""
    plan = [{"text": f"{number}", "after": 1 + number / 3} for number in range(lines)]
    with _sandbox(seconds=2 + lines / 3, lines=plan) as (place, child):
        late = _worker("log", kind, lines, 0, place)["late"]
        _check_sockets(child)
    group = f"jobs: from a line's writing to its hearing, {kind}"
    yield Row(group, f"the median of {lines}", statistics.median(late), target=Target(0.05))
    yield Row(group, "the latest", max(late))


def _worker(what: str, kind: str, count: int, seconds: int, place: list[str]) -> Any:
    command = [sys.executable, "-m", "scripts.bench.jobs_worker", what, kind, str(count), str(seconds), *place]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def _check_sockets(child: subprocess.Popen[str]) -> None:
    assert child.stdin
    assert child.stdout
    child.stdin.close()
    opened = int(child.stdout.readline())
    if opened != 1:
        raise SpecError(f"{opened} sockets were opened for the jobs of one project.")


@contextmanager
def _sandbox(**script: Any) -> Iterator[tuple[list[str], subprocess.Popen[str]]]:
    """Its address, key and project; and its process, which says how many sockets there were when its input ends."""
    child = subprocess.Popen(
        [sys.executable, "-c", _SANDBOX, json.dumps(script)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout
        line = child.stdout.readline()
        if not line:
            raise SpecError("The sandbox did not start.")
        yield line.split(), child
        if child.stdin and not child.stdin.closed:
            child.stdin.close()
