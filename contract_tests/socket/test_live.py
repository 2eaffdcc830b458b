"""What a client has running while somebody waits: made with the first who needs it, ended with the last."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from edgewire import AsyncEdgeImpulse, EdgeImpulse
from edgewire.live import Live
from edgewire.sandbox import Sandbox
from edgewire.socket.owner import Owner

from .stand_in import Ear

PATIENCE = 10


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


class Watch:
    """Something shared."""

    closed = 0

    async def close(self) -> None:
        self.closed += 1


async def _ends(live: Live, project: int, call: Ear) -> tuple[object, Watch]:
    """Hear the end of a job that is started when the socket stands."""
    from edge_impulse_studio.api.jobs import start_keywords_noise_job

    owner = Owner("project", project)
    watch = live.once(owner, Watch)
    assert live.once(owner, Watch) is watch
    leave = live.hub.listen(owner, call)
    await call.until("connected")
    started = await live.calls.send(start_keywords_noise_job.build(project))
    assert live.hub.emit(owner, "start-log-stream", {"jobId": started.id, "lastReceivedTimestamp": 0})
    end = ("job-finished", {"jobId": started.id, "success": True})
    await call.until(end)
    leave()
    return end, watch


def test_a_blocking_client_hears_the_socket_and_leaves_no_thread(sandbox: Sandbox) -> None:
    with EdgeImpulse(api_key=sandbox.api_key, api_endpoint=sandbox.studio_url, journal=None) as ei:
        before = set(threading.enumerate())
        ear: list[Ear] = []

        async def task(live: Live) -> tuple[object, Watch]:
            ear.append(Ear())
            return await _ends(live, sandbox.project_id, ear[0])

        end, watch = ei._live.run(task).result(PATIENCE)
        assert ear[0].heard.count(end) >= 1
        for thread in set(threading.enumerate()) - before:
            if thread.name in ("edgewire-live", "edgewire-calls"):
                thread.join(PATIENCE)
                assert not thread.is_alive()
        assert watch.closed == 1


def test_an_awaited_client_has_one_for_each_loop_while_it_is_used(sandbox: Sandbox) -> None:
    async def scenario() -> None:
        async with AsyncEdgeImpulse(api_key=sandbox.api_key, api_endpoint=sandbox.studio_url, journal=None) as ei:
            async with ei._live.use() as live, ei._live.use() as same:
                assert same is live
                _, watch = await _ends(live, sandbox.project_id, Ear())
                assert watch.closed == 0
            assert watch.closed == 1
            async with ei._live.use() as another:
                assert another is not live

    for _ in range(2):
        asyncio.run(scenario())
