"""Uploads against the official SDK and curl: files a second, memory, and how soon the first request leaves.

The service is the double of the contract tests, in a process of its own, without its checks of file contents. After
each run it says what arrived, and a file that is missing, twice or not byte for byte the same ends the measurement.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..spec.services import ROOT
from .imports import environment
from .rounds import Row, Target, in_turns

MB = 10**6


@dataclass(frozen=True)
class Load:
    """A folder of files that are all different, and how a way of uploading it is judged.

    Attributes:
        group: what is measured.
        count, size: of the files.
        ways: of the worker; the first one is the baseline.
        baseline_count: the baseline may take fewer files; its time is then counted per file.
        latency: seconds added to each request.
        speed: what our files a second should be, as a multiple of the baseline's.
        memory: what our peak over the idle process should be at most.
        first: seconds until the first request, at most.
        digest: by which the server tells whether files are the same. The service takes SHA-256; with CRC-32 its time is
            no limit that both sides share.
    """

    group: str
    count: int
    size: int
    ways: tuple[str, ...]
    baseline_count: int | None = None
    latency: float = 0.0
    speed: Target | None = None
    memory: int | None = None
    first: Target | None = None
    digest: str = "sha256"


def loads(*, quick: bool) -> list[Load]:
    """What is measured; ``quick`` takes a fraction of the files."""
    part = 10 if quick else 1
    both = ("official", "edgewire", "official-memory", "edgewire-memory")
    return [
        Load("upload 4 KB files", 5_000 // part, 4_000, both, speed=Target(20, at_least=True)),
        Load(
            "upload 4 KB files, 50 ms a request",
            5_000 // part,
            4_000,
            both,
            baseline_count=200 // part,
            latency=0.05,
            speed=Target(50, at_least=True),
        ),
        Load("upload 100 KB files", 1_000 // part, 100_000, both, speed=Target(6, at_least=True), digest="crc32"),
        Load(
            "upload 100 MB files",
            2 if quick else 10,
            100 * MB,
            ("curl", "edgewire"),
            speed=Target(0.9, at_least=True),
            memory=30 * MB,
        ),
        Load(
            "upload 100 MB files to a server that checks CRC-32 only",
            2 if quick else 10,
            100 * MB,
            ("curl", "edgewire"),
            digest="crc32",
        ),
        Load(
            "upload a folder of many small files",
            100_000 // part,
            200,
            ("edgewire",),
            memory=200 * MB,
            first=Target(2),
        ),
    ]


def measure(load: Load, rounds: int) -> list[Row]:
    """The lines of one load.

    Raises:
        subprocess.CalledProcessError: a way failed, or what arrived is not what was sent.
    """
    present = [way for way in load.ways if _present(way)]
    with _folder(load) as folder, _server(load.digest, load.latency) as server:
        folders = dict.fromkeys(present, folder)
        if load.baseline_count and load.ways[0] in folders:
            smaller = _part_of(folder, load.baseline_count)
            folders |= {way: smaller for way in present if way.startswith("official")}
        expected = {path: _expected(path, load.digest) for path in set(folders.values())}
        contenders = {way: partial(server.upload, way, path, expected[path]) for way, path in folders.items()}
        results = in_turns(contenders, rounds)
        counts = {way: len(os.listdir(path)) for way, path in folders.items()}
    return list(_rows(load, results, counts))


def _rows(load: Load, results: dict[str, list[dict[str, float]]], counts: dict[str, int]) -> Iterator[Row]:
    """Times are per file, so that ways that took fewer files can be compared."""
    group = f"{load.group} ({load.count} files; time per file)"
    times = {way: [run["seconds"] / counts[way] for run in runs] for way, runs in results.items()}
    for way in load.ways:
        if way not in times:
            yield Row(group, way)
            continue
        few = f", {counts[way]} files" if counts[way] != load.count else ""
        memory = statistics.median(run["peak"] - run["idle"] for run in results[way])
        mine = way.startswith("edgewire")
        yield Row(group, way + few, statistics.median(times[way]), min(times[way]), memory=memory)
        baseline = _baseline(load.ways, way)
        if mine and baseline in times and baseline != way:
            yield Row(
                group,
                f"{way}: files a second, times {baseline}",
                ratio=statistics.median(times[baseline]) / statistics.median(times[way]),
                fastest_ratio=min(times[baseline]) / min(times[way]),
                target=load.speed,
            )
        if load.memory and mine:
            yield Row(
                group, f"{way}: peak memory ÷ {load.memory // MB} MB", ratio=memory / load.memory, target=Target(1)
            )
        if load.first and mine:
            waits = [run["first"] - run["start"] for run in results[way]]
            yield Row(group, f"{way}: until the first request", statistics.median(waits), min(waits), target=load.first)


def _baseline(ways: tuple[str, ...], way: str) -> str:
    """What a way of ours is compared with: from memory with from memory."""
    return f"official{way.removeprefix('edgewire')}" if "official" in ways else ways[0]


def _present(way: str) -> bool:
    if way == "curl":
        return shutil.which("curl") is not None
    return not way.startswith("official") or find_spec("edgeimpulse") is not None


@contextlib.contextmanager
def _folder(load: Load) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="edgewire-bench-") as scratch:
        folder = Path(scratch, "all")
        folder.mkdir()
        block = os.urandom(min(load.size, MB))
        for number in range(load.count):
            with (folder / f"bench.{number:06}.wav").open("wb") as file:
                head = _wav_head(load.size) + number.to_bytes(8, "big")
                file.write(head)
                for start in range(len(head), load.size, len(block)):
                    file.write(block[: load.size - start])
        yield folder


def _wav_head(size: int) -> bytes:
    """Of a sound of 16 kHz: our client looks at what it sends."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 16_000, 32_000, 2, 16)
    return struct.pack("<4sI4s", b"RIFF", size - 8, b"WAVE") + form + struct.pack("<4sI", b"data", size - 44)


def _part_of(folder: Path, count: int) -> Path:
    part = folder.parent / "part"
    part.mkdir()
    for path in sorted(folder.iterdir())[:count]:
        os.link(path, part / path.name)
    return part


def _expected(folder: Path, digest: str) -> dict[str, object]:
    """What the server must say of this folder."""
    lines, size = [], 0
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        size += len(content)
        value = f"{zlib.crc32(content):08x}" if digest == "crc32" else hashlib.sha256(content).hexdigest()
        lines.append(f"{path.name} {value}")
    whole = hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
    return {"samples": len(lines), "bytes": size, "digest": whole}


class _Server:
    """The double in its process."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self._process, self._port = process, port

    def ask(self, command: str) -> dict[str, Any]:
        """One line there, one back."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def upload(self, way: str, folder: Path, expected: dict[str, object]) -> dict[str, float]:
        """One run of one way."""
        self.ask("reset")
        worker = [sys.executable, "-m", "scripts.bench.upload_worker"]
        command = [*worker, way, f"http://127.0.0.1:{self._port}", str(folder)]
        done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True, cwd=ROOT)
        arrived = self.ask("summary")
        if any(arrived[name] != value for name, value in expected.items()):
            message = f"{way}: sent {expected}, but {arrived} arrived"
            raise subprocess.CalledProcessError(1, command, stderr=message)
        figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return {**figures, "first": arrived["first"], "requests": arrived["requests"]}


@contextlib.contextmanager
def _server(digest: str, latency: float) -> Iterator[_Server]:
    command = [sys.executable, "-m", "contract_tests.ingestion.double", "--fast", "--digest", digest]
    command += ["--per-request", str(latency)]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield _Server(process, int(process.stdout.readline()))
        finally:
            process.stdin.close()
