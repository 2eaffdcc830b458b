"""Uploads in processes that may be killed at any moment.

``python -m contract_tests.ingestion.child`` has everything imported and forks for each job that it reads: a process a
second would take most of the time of the tests. Jobs and answers are lines of JSON.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .double import KEY

ROOT = Path(__file__).parents[2]


def environment() -> dict[str, str]:
    """That of a process which finds the tests, the generated packages and the overlays."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("", "generated", "overlays"))}


class Nursery:
    """The process that forks. Use as a context manager."""

    def __enter__(self) -> Nursery:
        command = [sys.executable, "-m", __name__]
        self._process = subprocess.Popen(
            command, env=environment(), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def start(self, url: str, folder: Path, journal: Path, how: Mapping[str, Any]) -> Child:
        """Begin an upload."""
        job = {"url": url, "folder": str(folder), "journal": str(journal), "how": dict(how)}
        return Child(self, self.ask(job))

    def ask(self, question: Any) -> Any:
        """One line there, one back."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


class Child:
    """An upload that is running."""

    def __init__(self, nursery: Nursery, pid: int) -> None:
        self._nursery, self._pid = nursery, pid

    def kill(self) -> None:
        """With SIGKILL."""
        os.kill(self._pid, signal.SIGKILL)
        self._nursery.ask({"wait": self._pid})

    def report(self) -> dict[str, Any]:
        """What it reported, when it has ended."""
        report: dict[str, Any] = self._nursery.ask({"wait": self._pid})
        return report


def _serve() -> None:
    from edgewire.ingestion import sources, uploader  # noqa: F401  # imported once, for all children
    from edgewire.transport import post, sharded  # noqa: F401

    pipes: dict[int, int] = {}
    for line in sys.stdin:
        job = json.loads(line)
        if "wait" in job:
            with os.fdopen(pipes.pop(job["wait"]), "rb") as reader:
                said = reader.read()
            os.waitpid(job["wait"], 0)
            print(said.decode() or "null", flush=True)
            continue
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            _upload(writing, **job)
        os.close(writing)
        pipes[pid] = reading
        print(pid, flush=True)


def _upload(writing: int, url: str, folder: str, journal: str, how: dict[str, Any]) -> None:
    from edgewire.ingestion.uploader import Ingestion
    from edgewire.transport.options import Options

    try:
        client = Ingestion(endpoint=url, api_key=lambda: KEY, options=Options(), journal=Path(journal))
        report = client.upload(Path(folder), **how)
        with os.fdopen(writing, "w") as pipe:
            json.dump(report.to_dict(), pipe)
    finally:
        os._exit(0)


if __name__ == "__main__":
    _serve()
