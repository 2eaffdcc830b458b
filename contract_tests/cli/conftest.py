"""The command run in this process or in one of its own, with nothing of this machine's user in its environment."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple

import pytest
from edgewire.cli import main

from contract_tests.ingestion.double import KEY, Double

ROOT = Path(__file__).parents[2]


class Ran(NamedTuple):
    """What a command left."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No key, no profile and no journal of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith(("EI_", "EDGEWIRE_"))]:
        monkeypatch.delenv(name)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """``run("upload", path)`` in this process; ``stdin`` is what the command reads."""

    def running(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Ran(code, *capsys.readouterr())

    return running


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Double]:
    """An ingestion service that the environment names, and takes the key in it."""
    with Double() as double:
        monkeypatch.setenv("EI_API_KEY", KEY)
        monkeypatch.setenv("EI_INGESTION_ENDPOINT", double.url)
        yield double


def started(
    *arguments: object, environment: Mapping[str, str] | None = None, stdout: int | IO[str] = subprocess.PIPE
) -> subprocess.Popen[str]:
    """The command in a process of its own."""
    paths = os.pathsep.join(str(ROOT / part) for part in ("generated", "overlays"))
    return subprocess.Popen(
        [sys.executable, "-m", "edgewire.cli", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": paths, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
    )
