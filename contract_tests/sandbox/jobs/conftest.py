"""Jobs under a clock that stands still, and a server for those who connect."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import uvicorn
from edgewire.sandbox import seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service
from edgewire.sandbox.sockets.hub import StudioSocket
from edgewire.sandbox.studio import Studio

NOW = 1_800_000_000.0
OWNER = ("project", seed.PROJECT)


@pytest.fixture
def frozen(service: Service) -> Service:
    """A service whose clock only moves when it is told to, and whose jobs leave nothing behind."""
    service.clock.freeze(NOW)
    service.effects = {}
    return service


@pytest.fixture
def begin(frozen: Service) -> Callable[..., Job]:
    """Starts a job of the first project, that runs for ``seconds``."""

    def start(operation: str = "startKeywordsNoiseJob", seconds: float = 10.0, **script: Any) -> Job:
        frozen.jobs.script(operation, seconds=seconds, count=1, **script)
        return frozen.jobs.begin(operation, "project", seed.PROJECT)

    return start


@dataclass
class Served:
    """A server on a free port."""

    service: Service
    port: int
    call: Callable[[Callable[[], Any]], Any]

    def token(self, owner: tuple[str, int] = OWNER, may_change: bool = True) -> str:
        from edgewire.sandbox.sockets import tokens

        scope = tokens.Scope(owner[0], owner[1], may_change)  # type: ignore[arg-type]  # one of two texts
        return tokens.new(self.service, scope)[0]

    def address(self, version: int, token: str | None = None, *, on_demand: bool = True) -> str:
        demand = "&onDemandLogs=true" if on_demand else ""
        token = self.token() if token is None else token
        return f"ws://127.0.0.1:{self.port}/socket.io/?token={token}&EIO={version}&transport=websocket{demand}"


@pytest.fixture
def served(frozen: Service) -> Iterator[Served]:
    """Studio and its socket behind uvicorn, in a thread; the ends of recent jobs are not repeated."""
    frozen.sockets.repeats = ()
    studio, socket = Studio(frozen), StudioSocket(frozen)
    loops: list[asyncio.AbstractEventLoop] = []
    ready = threading.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await (socket if scope["path"].startswith("/socket.io/") else studio)(scope, receive, send)

    config = uvicorn.Config(app, port=0, ws="websockets-sansio", lifespan="off", log_level="error", loop="asyncio")
    server = uvicorn.Server(config)

    async def run() -> None:
        loops.append(asyncio.get_running_loop())
        frozen.sockets.start()
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.005)
        ready.set()
        await serving
        await frozen.sockets.stop()

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    assert ready.wait(10)

    def call(function: Callable[[], Any]) -> Any:
        async def inside() -> Any:
            return function()

        return asyncio.run_coroutine_threadsafe(inside(), loops[0]).result(10)

    port = server.servers[0].sockets[0].getsockname()[1]
    yield Served(frozen, port, call)
    frozen.sockets.cut()
    server.should_exit = True
    thread.join(10)
    assert not thread.is_alive()
