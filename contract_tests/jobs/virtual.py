"""Time that passes at once, and a service and a socket that follow it: an hour of waiting is a test of milliseconds."""

from __future__ import annotations

import asyncio
import json
import re
import selectors
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from edge_impulse_studio.sending import Request, answer
from edgewire.errors import ApiError, EdgewireError
from edgewire.jobs.verdict import Ended
from edgewire.jobs.watch import Watch
from edgewire.socket.hub import Listener
from edgewire.socket.owner import Owner
from edgewire.transport.options import Options

from .records import DONE, FAILED, record
from .written import START, Log

T = TypeVar("T")

PROJECT = Owner("project", 7)
LATENCY = 0.01


class _Selector(selectors.SelectSelector):
    now = 1000.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise AssertionError("everybody waits, and nothing will ever happen")
            self.now += max(0.0, timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop in which waiting takes no time. Who would wait for ever fails."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def run(test: Coroutine[Any, Any, T]) -> T:
    """Run it in such a loop; it must leave no task behind."""

    async def alone() -> T:
        result = await test
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert not others, f"still running: {others}"
        return result

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(alone())


def now() -> float:
    """Seconds since the test began."""
    return asyncio.get_running_loop().time() - 1000.0


@dataclass
class Planned:
    """A job, as it will go.

    Attributes:
        lines: when, and what; in order.
        ends: when; ``done``: what its record has from then on.
    """

    lines: Sequence[tuple[float, str]] = ()
    ends: float = 10.0
    done: dict[str, Any] = field(default_factory=lambda: dict(DONE))

    @classmethod
    def failing(cls, lines: Sequence[tuple[float, str]] = (), ends: float = 10.0) -> Planned:
        return cls(lines, ends, dict(FAILED))

    def log(self) -> Log:
        """As it is now."""
        log = Log()
        log.write(text for at, text in self.lines if at <= now())
        return log


class Service:
    """Answers about jobs, by their plans and the time. It is what a watch sends its calls with.

    Attributes:
        asked: when, the operation, and the job.
        fails: what is raised instead of an answer, by operation, if anything.
        listed: what is sent as the list of active jobs; ``...`` for the truth.
    """

    base_url, options, on_network = "https://studio.test/v1", Options(), True

    def __init__(self, **jobs: Planned) -> None:
        self.jobs = {int(name.lstrip("_")): job for name, job in jobs.items()}
        self.asked: list[tuple[float, str, int | None]] = []
        self.fails: Callable[[str], Exception | None] = lambda operation: None
        self.listed: object = ...

    def asked_for(self, operation: str) -> list[tuple[float, int | None]]:
        return [(at, id) for at, name, id in self.asked if name == operation]

    async def send(self, request: Request[T]) -> T:
        operation = request.operation.id
        found = re.search(r"/jobs/(\d+)/", request.url)
        id = int(found[1]) if found else None
        self.asked.append((now(), operation, id))
        await asyncio.sleep(LATENCY / 2)
        answered = self._answer(operation, id, request)
        await asyncio.sleep(LATENCY / 2)  # what happens now is not in the answer
        return answered

    def _answer(self, operation: str, id: int | None, request: Request[T]) -> T:
        if error := self.fails(operation):
            raise error
        if id is not None and id not in self.jobs:
            raise ApiError(
                "No job with this ID found", operation=operation, method="GET", path="/", status=200,
                server_message="No job with this ID found",
            )  # fmt: skip
        if operation == "downloadJobsLogs":
            return self.jobs[id or 0].log().text  # type: ignore[return-value]  # that is what it answers with
        content = json.dumps({"success": True, **self._body(operation, id, request)}).encode()
        return answer(request, 200, {"content-type": "application/json"}, content)

    def close(self) -> None:
        """Nothing is open."""

    def _record(self, id: int) -> dict[str, Any]:
        job = self.jobs[id]
        return record(id, **(job.done if job.ends <= now() else {}))

    def _body(self, operation: str, id: int | None, request: Request[Any]) -> dict[str, Any]:
        if operation == "listActiveJobs":
            if self.listed is not ...:
                return {"jobs": self.listed, "totalJobCount": 0}
            running = [self._record(id) for id, job in self.jobs.items() if job.ends > now()]
            return {"jobs": running, "totalJobCount": len(running)}
        assert id is not None
        if operation == "getJobStatus":
            return {"job": self._record(id)}
        limit = int(parse_qs(urlsplit(request.url).query)["limit"][0])
        page = self.jobs[id].log().page(limit)
        items = [
            {"created": (line.created or START).isoformat(), "data": line.text, "logLevel": line.level}
            for line in page.lines
        ]
        return {"stdout": items, "totalCount": page.total}


class Socket:
    """In the hub's place: what is heard is what the test says.

    Attributes:
        listeners: who hears now.
        sent: events that were sent.
        connects: whether a connection is there as soon as somebody listens.
    """

    def __init__(self, *, connects: bool = False) -> None:
        self.listeners: list[Listener] = []
        self.sent: list[tuple[str, object]] = []
        self.connects, self.opened = connects, 0

    def listen(self, owner: Owner, listener: Listener) -> Callable[[], None]:
        assert owner == PROJECT
        self.listeners.append(listener)
        self.opened += 1
        (listener.connected if self.connects else listener.lost)()
        return lambda: self.listeners.remove(listener) if listener in self.listeners else None

    def emit(self, owner: Owner, name: str, payload: object) -> bool:
        if self.connects:
            self.sent.append((name, payload))
        return self.connects

    def tell(self, name: str, payload: object = None) -> None:
        """An event, if there is a connection and somebody to hear it."""
        for listener in list(self.listeners):
            if self.connects:
                listener.event(name, payload)

    def cut(self) -> None:
        self.connects = False
        for listener in list(self.listeners):
            listener.lost()

    def connect(self) -> None:
        self.connects = True
        for listener in list(self.listeners):
            listener.connected()


def broken(error: EdgewireError, start: float, end: float) -> Callable[[str], Exception | None]:
    """A service that answers with this from one time to another."""
    return lambda operation: error if start <= now() < end else None


def watch(service: Service, socket: Socket) -> Watch:
    return Watch(PROJECT, service, socket)  # type: ignore[arg-type]  # in the place of the hub


async def at(moment: float, act: Callable[[], object]) -> None:
    await asyncio.sleep(moment - now())
    act()


def waiting(
    service: Service, socket: Socket, *meanwhile: Coroutine[Any, Any, None], **more: Any
) -> tuple[Ended, float]:
    """Wait for job 5; how it ended, and when that was known."""

    async def test() -> tuple[Ended, float]:
        tasks = [asyncio.create_task(one) for one in meanwhile]
        ended = await watch(service, socket).follow(5, **more)
        known = now()
        await asyncio.gather(*tasks)
        return ended, known

    return run(test())
