"""The sandbox against a generic mock of the same contract, and by itself: start, requests a second, memory.

The mock is ``@stoplight/prism-cli``, which answers from the contract and keeps no state. Both are asked the same over
one connection that stays open, by a client that costs next to nothing.
"""

from __future__ import annotations

import json
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from .. import node
from ..spec.errors import SpecError
from ..spec.services import ROOT
from .imports import environment
from .rounds import Row, Target, in_turns, row

GROUP = "sandbox"
_CONTRACT = ROOT / "generated" / "edge_impulse_studio" / "contract.json"
_LOCK = Path(__file__).with_name("node")
_KEY = "ei_" + "0" * 64
_MOST = 150 * 2**20
"""Bytes that the whole process may take with its samples."""

_SANDBOX = """
import json, sys
from edgewire.sandbox import Sandbox
with Sandbox(*sys.argv[1:2]) as sandbox:
    print(sandbox.studio_url, sandbox.project_id, flush=True)
    sys.stdin.read()
"""

# One sample as the ingestion service stores it, and copies of it with names and labels of their own.
_FILL = """
import sys
from dataclasses import replace
from pathlib import Path
from edgewire.sandbox import ingestion, seed
from edgewire.sandbox.service import Service
service = Service(Path(sys.argv[1]))
content = "timestamp,x\\n" + "".join(f"{row * 10},{row}\\n" for row in range(100))
first = ingestion.add(service, seed.PROJECT, "training", "label.0.csv", content.encode())
with service.store.transaction():
    for number in range(1, int(sys.argv[2])):
        service.samples.put(
            replace(first, id=service.samples.next_id(), name=f"sample.{number}", label=f"label{number % 20}",
                    category=("training", "testing")[number % 5 == 0], metadata={"site": f"site {number % 50}"})
        )
service.close()
"""


def measure(requests: int, samples: int, rounds: int) -> list[Row]:
    """The lines of this group.

    Args:
        requests: of one round to each server.
        samples: in the project whose memory is looked at.

    Raises:
        SpecError: a server did not answer as it should.
    """
    started = [_start() for _ in range(rounds)]
    return [
        Row(GROUP, "start to first answer", statistics.median(started), min(started), target=Target(1.0)),
        *_throughput(requests, rounds),
        _memory(samples),
    ]


def _start() -> float:
    before = time.perf_counter()
    with _sandbox() as (url, _):
        _ask(url, 1)
        return time.perf_counter() - before


def _throughput(requests: int, rounds: int) -> Iterator[Row]:
    group = f"{GROUP}: {requests} times GET /api/projects"
    try:
        modules = node.modules(_LOCK)
    except node.NodeError:
        yield Row(group, "prism ÷ sandbox", target=Target(5, at_least=True))
        return
    with _sandbox() as (ours, _), _prism(modules) as theirs:
        servers: dict[str, Callable[[], float]] = {
            "sandbox": partial(_ask, ours, requests),
            "prism": partial(_ask, theirs, requests),
        }
        for ask in servers.values():
            ask()  # what is compiled or looked up once
        times = in_turns(servers, rounds)
    yield row(group, "sandbox", times["sandbox"], times["sandbox"])
    yield row(group, "prism", times["prism"], times["sandbox"], Target(5, at_least=True))


def _memory(samples: int) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", _FILL, folder, str(samples)], env=environment(), check=True)
        with _sandbox(folder) as (url, pid):
            base = f"{url}/api/1000001/raw-data"
            for path in (
                "?category=training&limit=100",
                f"?category=training&limit=100&offset={samples // 2}",
                "?category=all&labels=%5B%22label7%22%5D&limit=1000",
                "?category=all&search=sample&limit=100",
                "/count?category=all",
                "/metadata-filter-options?category=all",
                "/project-metadata",
            ):
                _ask(base + path, 1)
            _ask(f"{url}/api/1000001", 1)
            peak = _peak(pid)
    return Row(
        GROUP, f"memory with {samples:,} samples ÷ 150 MB", ratio=peak / _MOST, memory=float(peak), target=Target(1)
    )


@contextmanager
def _sandbox(*arguments: str) -> Iterator[tuple[str, int]]:
    """Its Studio address and process."""
    child = subprocess.Popen(
        [sys.executable, "-c", _SANDBOX, *arguments],
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
        yield line.split()[0], child.pid
        assert child.stdin
        child.stdin.close()


@contextmanager
def _prism(modules: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    script = modules / "@stoplight" / "prism-cli" / "dist" / "index.js"
    command = [str(node.program()), str(script), "mock", "-v", "silent", "-p", str(port), str(_CONTRACT)]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            if child.poll() is not None:
                raise SpecError(f"Prism ended with {child.returncode}.")
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        child.terminate()
        child.wait(30)


def _ask(url: str, requests: int) -> float:
    """Seconds for so many GETs, one after the other, over one connection; ``/api/projects`` below an address alone."""
    parts = urlsplit(url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    path = path if "/api/" in path else f"{path}/api/projects"
    head = f"GET {path} HTTP/1.1\r\nhost: {parts.netloc}\r\nx-api-key: {_KEY}\r\naccept: application/json\r\n\r\n"
    with socket.create_connection((parts.hostname or "", parts.port or 80), 60) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reader = connection.makefile("rb")
        with reader:
            before = time.perf_counter()
            for _ in range(requests):
                connection.sendall(head.encode())
                status = reader.readline()
                length = 0
                while (line := reader.readline()) not in (b"\r\n", b""):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.partition(b":")[2])
                body = reader.read(length)
                if b" 200 " not in status or not _well(body):
                    raise SpecError(f"GET {url} was answered {status!r} {body[:200]!r}.")
            return time.perf_counter() - before


def _well(body: bytes) -> bool:
    return json.loads(body)["success"] is True


def _peak(pid: int) -> int:
    """Bytes of memory at the peak of a process."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError as error:
        raise SpecError("The memory of another process can only be read on Linux.") from error
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))
