"""Uploads a folder once, in a process of its own: ``python -m scripts.bench.upload_worker WAY URL FOLDER``.

Ways: ``official`` is the official SDK's ``upload_samples``, ``edgewire`` is ours with its journal; with ``-memory``
both get the bytes, read before the clock starts, and no journal is kept. ``curl`` sends one file after another.

Prints as JSON: ``start`` (monotonic clock), ``seconds``, ``cpu``, ``idle`` and ``peak`` (bytes of resident memory
before the upload, and at most).
"""

from __future__ import annotations

import contextlib
import json
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

KEY = "ei_" + "0" * 64

Upload = Callable[[], object]
_OPEN_AT_ONCE = 1_000


def official(url: str, paths: list[Path], *, memory: bool) -> Upload:
    """The official SDK, with its own number of threads."""
    warnings.simplefilter("ignore")
    import edgeimpulse  # type: ignore[import-untyped]  # the official SDK ships no types
    from edgeimpulse.experimental.data import upload_samples  # type: ignore[import-untyped]

    edgeimpulse.API_KEY, edgeimpulse.INGESTION_ENDPOINT = KEY, url
    sample = edgeimpulse.experimental.data.Sample
    contents = {path: path.read_bytes() for path in paths} if memory else {}

    def upload() -> None:
        for start in range(0, len(paths), _OPEN_AT_ONCE):
            with contextlib.ExitStack() as opened:
                samples = [
                    sample(
                        filename=path.name,
                        data=contents[path] if memory else opened.enter_context(path.open("rb")),
                        category="training",
                        label="bench",
                    )
                    for path in paths[start : start + _OPEN_AT_ONCE]
                ]
                answer = upload_samples(samples)
                if answer.fails:
                    raise SystemExit(f"The official SDK lost {len(answer.fails)} files: {answer.fails[0]}")

    return upload


def edgewire(url: str, folder: Path, *, memory: bool, journal: Path) -> Upload:
    """Ours, as it comes; what it imports only when it uploads is imported before the clock starts, as the SDK is."""
    import anyio._backends._asyncio  # noqa: F401  # httpcore does so with the first request
    import httpcore  # noqa: F401  # this and the others below: with the first upload
    from edgewire.ingestion import sources  # noqa: F401
    from edgewire.ingestion.sample import Sample
    from edgewire.ingestion.uploader import Ingestion
    from edgewire.transport import http, post, sharded  # noqa: F401
    from edgewire.transport.options import Options

    contents = [(path.name, path.read_bytes()) for path in sorted(folder.iterdir())] if memory else []
    client = Ingestion(endpoint=url, api_key=lambda: KEY, options=Options(), journal=None if memory else journal)

    def upload() -> None:
        what = [Sample(content, name) for name, content in contents] if memory else folder
        client.upload(what, category="training", label="bench").raise_for_missing()

    return upload


def curl(url: str, paths: list[Path]) -> Upload:
    """One connection, one file a request, from disk."""
    command = ["curl", "--silent", "--show-error", "--fail"]
    for path in paths:
        command += ["--output", "/dev/null", "--header", f"x-api-key: {KEY}", "--header", "x-label: bench"]
        command += ["--form", f"data=@{path}", f"{url}/api/training/files", "--next", "--fail"]
    return lambda: subprocess.run(command[:-2], check=True)


def main() -> int:
    """Upload and print what it took."""
    way, url, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    paths = sorted(folder.iterdir()) if way != "edgewire" else []
    with _scratch() as scratch:
        if way.startswith("official"):
            upload = official(url, paths, memory=way.endswith("memory"))
        elif way.startswith("edgewire"):
            upload = edgewire(url, folder, memory=way.endswith("memory"), journal=scratch / "journal")
        else:
            upload = curl(url, paths)
        idle = _resident("VmRSS")
        _forget_peak()
        start, cpu = time.monotonic(), time.process_time()
        upload()
        spent = time.monotonic() - start
        figures = {"start": start, "seconds": spent, "cpu": time.process_time() - cpu, "idle": idle}
        print(json.dumps({**figures, "peak": _resident("VmHWM")}))
    return 0


@contextlib.contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _resident(name: str) -> int:
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))
    except OSError:  # not Linux: the peak is all there is
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _forget_peak() -> None:
    """Imports have a peak of their own; Linux can forget it."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


if __name__ == "__main__":
    sys.exit(main())
