"""An ingestion service as one function, for tests of the engine: it stores, answers, and fails as a script says.

Deterministic: with `inline`, the engine's threads are none, so that a test that fails fails again.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from edgewire.errors import ConnectionLost
from edgewire.ingestion import engine as engine_module
from edgewire.ingestion.engine import Engine
from edgewire.ingestion.item import Category, Item, Refused, Stat
from edgewire.ingestion.journal import Journal
from edgewire.ingestion.labels import Annotation
from edgewire.ingestion.options import UploadOptions
from edgewire.ingestion.pulling import Taken
from edgewire.ingestion.report import State, UploadReport
from edgewire.transport.multipart import Body

KEY = "ei_" + 30 * "0"
PROJECT = 4711

HTML = b"<html><body>502 Bad Gateway</body></html>"
FAULTS = (
    "lost", "refused", "half", "page", "page, stored", "short", "short, stored", "no files", "half an answer", "429",
    "503", "500", "504, stored", "word", "fleeting", "fleeting entry", "strange entry", "long", "empty", "408",
)  # fmt: skip


class Part(NamedTuple):
    name: str
    content: bytes


class Sample(NamedTuple):
    name: str
    digest: str
    label: str | None


@dataclass
class Request:
    category: str
    headers: Mapping[str, str]
    parts: list[Part]

    @property
    def data(self) -> list[Part]:
        return [part for part in self.parts if not part.name.endswith(".labels")]


@dataclass
class Simulated:
    """The service. ``script``: a fault for each request, then none."""

    script: Sequence[str] = ()
    project: int = PROJECT
    samples: list[Sample] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    before: Callable[[Request], Awaitable[None] | None] | None = None
    ended: int = 0

    async def post(self, url: str, headers: Mapping[str, str], body: Body) -> tuple[int, Mapping[str, str], bytes]:
        content = b"".join([block async for block in body.ablocks()])
        assert len(content) == body.content_length
        request = Request(url.split("/api/")[1].split("/")[0], dict(headers), parts_of(content, body.content_type))
        self.requests.append(request)
        fault = self.script[len(self.requests) - 1] if len(self.requests) <= len(self.script) else ""
        if self.before is not None and (waiting := self.before(request)) is not None:
            await waiting
        await asyncio.sleep(0)
        answer = self._answer(request, fault)
        await asyncio.sleep(0)
        self.ended += 1
        return answer

    def times(self) -> Counter[str]:
        """How often each content is stored."""
        return Counter(sample.digest for sample in self.samples)

    def _answer(self, request: Request, fault: str) -> tuple[int, Mapping[str, str], bytes]:
        kind = {"content-type": "application/json"}
        match fault:
            case "refused":
                raise ConnectionLost("no connection could be made", sent=False)
            case "page":
                return 200, {"content-type": "text/html"}, HTML
            case "408":
                return 408, {}, b""
            case "429":
                return 429, {"Retry-After": "3"}, b""
            case "503":
                return 503, {"content-type": "text/html"}, HTML
            case "500":
                return 500, kind, b'{"message": "boom"}'
            case "word":
                return failed("Unknown error while processing")
            case "fleeting":
                return failed("Temporary failure, please try again later")
        if any(part.content.startswith(b"bad") for part in request.data):
            if fault != "half":
                self._store(request, [part for part in request.data if not part.content.startswith(b"bad")][:1])
            return failed("Could not parse this CSV file (no columns)")
        data = request.data
        if fault in ("half", "half an answer"):
            data = data[: (len(data) + 1) // 2]
        if fault == "fleeting entry":
            entries = self._store(request, data[1:])
            entries.insert(0, {"success": False, "error": "Timed out, please try again"})
        elif fault == "short":
            entries = self._store(request, data[:-1])
        else:
            entries = self._store(request, data)
        match fault:
            case "lost" | "half":
                raise ConnectionLost("the connection broke")
            case "page, stored":
                return 200, {"content-type": "text/html"}, HTML
            case "504, stored":
                return 504, {}, b""
            case "short, stored":
                entries = entries[1:]
            case "long":
                entries = [*entries, *entries]
            case "no files":
                return 200, kind, b'{"success": true}'
            case "empty":
                return 200, kind, b""
            case "strange entry":
                entries[0] = {"sampleId": 1}
        content = json.dumps({"success": True, "files": entries}).encode()
        return 200, kind, content[: len(content) // 2] if fault == "half an answer" else content

    def _store(self, request: Request, data: Sequence[Part]) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = []
        known = {sample.digest: number for number, sample in enumerate(self.samples)}
        for part in data:
            digest = hashlib.sha256(part.content).hexdigest()
            if part.content.startswith(b"odd"):
                entries.append({"success": False, "error": "Invalid mimetype"})
            elif "x-disallow-duplicates" in request.headers and digest in known:
                entries.append(
                    {"success": False, "error": f"An item with this hash already exists (ids: {known[digest]})"}
                )
            else:
                known[digest] = len(self.samples)
                self.samples.append(Sample(part.name, digest, request.headers.get("x-label")))
                name = f"{part.name}.{len(self.samples):08}"
                entries.append(
                    {"success": True, "projectId": self.project, "sampleId": known[digest], "fileName": name}
                )
        return entries


def failed(word: str, status: int = 500) -> tuple[int, Mapping[str, str], bytes]:
    return status, {"content-type": "application/json"}, json.dumps({"success": False, "error": word}).encode()


def parts_of(content: bytes, content_type: str) -> list[Part]:
    """The parts of a multipart body."""
    boundary = b"--" + content_type.split("boundary=")[1].encode()
    found = []
    for piece in content.split(boundary)[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        found.append(Part(head.split(b'filename="')[1].split(b'"')[0].decode(), data.removesuffix(b"\r\n")))
    return found


class InlineWorker:
    """Does at once what the engine's threads would do."""

    def __init__(self, name: str) -> None:
        self.name = name

    def do(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> asyncio.Future[Any]:
        future = asyncio.get_running_loop().create_future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future

    def close(self, wait: float | None = None) -> bool:
        return True


class InlinePuller:
    """Reads the items when they are asked for."""

    def __init__(self, items: Iterable[Item | Refused]) -> None:
        self._items = iter(items)
        self._closed = False

    def take(self, most: int, size: int) -> Taken:
        taken: list[Item | Refused] = []
        try:
            while not self._closed and len(taken) < most and size > 0:
                found = next(self._items, None)
                if found is None:
                    return Taken(taken, True)
                taken.append(found)
                size -= found.size if isinstance(found, Item) else 0
        except Exception as error:
            return Taken(taken, error=error)
        return Taken(taken)

    def stop(self) -> None:
        self._closed = True

    def close(self, wait: float) -> None:
        self.stop()


@pytest.fixture
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine without threads."""
    monkeypatch.setattr(engine_module, "Worker", InlineWorker)
    monkeypatch.setattr(engine_module, "Puller", InlinePuller)


async def no_time(seconds: float) -> None:
    """Sleeps for no time at all."""
    await asyncio.sleep(0)


def item(
    name: str, content: bytes | Path, annotation: Annotation | None = None, category: Category = "training"
) -> Item:
    size = len(content) if isinstance(content, bytes) else content.stat().st_size
    return Item(name, name, content, size, None, category, annotation or Annotation())


def engine(
    service: Simulated, journal: Journal | None = None, *, endpoint: str = "http://ingestion.test", **options: Any
) -> Engine:
    return Engine(
        endpoint=endpoint,
        api_key=KEY,
        post=service.post,
        journal=journal,
        options=UploadOptions(**options),
        sleep=no_time,
        random=lambda: 0.5,
    )


def upload(
    service: Simulated, items: Sequence[Item | Refused] | Iterator[Item | Refused], journal: Journal | None = None,
    **options: Any,
) -> UploadReport:  # fmt: skip
    return asyncio.run(engine(service, journal, **options).run(items))


def states(report: object) -> list[State]:
    return [result.state for result in report.results]  # type: ignore[attr-defined]


def many(count: int) -> list[Item]:
    return [item(f"f{number}.json", b"content %d" % number) for number in range(count)]


def old_file(path: Path, content: bytes) -> Item:
    path.write_bytes(content)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    return on_disk(path)


def on_disk(path: Path) -> Item:
    now = path.stat()
    return Item(str(path), path.name, path, now.st_size, Stat(now.st_size, now.st_mtime_ns, now.st_ino))
