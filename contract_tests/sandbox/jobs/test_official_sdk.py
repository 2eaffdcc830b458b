"""How the official SDK, which is built on python-socketio, waits for jobs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from edgeimpulse import util  # type: ignore[import-untyped]  # the official SDK ships no types
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service

from .conftest import Served

WAIT = 10


@pytest.fixture
def sdk(served: Served, monkeypatch: pytest.MonkeyPatch) -> Callable[[int, list[str]], None]:
    """The official SDK's waiter for a job, against this server."""
    endpoint = f"http://127.0.0.1:{served.port}/v1"
    monkeypatch.setattr("edgeimpulse.API_ENDPOINT", endpoint)
    client = util.configure_generic_client(credentials.PROJECT_KEY, host=endpoint)

    def wait(job_id: int, lines: list[str]) -> None:
        util.run_project_job_until_completion(
            job_id, lines.append, client=client, project_id=seed.PROJECT, timeout_sec=WAIT
        )

    return wait


def in_background(call: Callable[[], None]) -> Callable[[], None]:
    """Call it in a thread; the result waits for it, and raises what it raised."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            call()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()

    def join() -> None:
        thread.join(2 * WAIT)
        assert not thread.is_alive()
        if raised:
            raise raised[0]

    return join


def connected(service: Service) -> None:
    """Return when a client follows jobs."""
    ready = threading.Event()
    while not ready.wait(0.005):
        if any(connection.greeted for connection in service.sockets._all()):
            ready.set()


def test_the_sdk_returns_at_once_for_a_job_that_is_over(
    served: Served, sdk: Callable[[int, list[str]], None], begin: Callable[..., Job]
) -> None:
    sdk(begin(seconds=0).id, [])
    assert len(served.service.sockets) == 0


def test_the_sdk_waits_until_the_job_ends_and_gets_every_line(
    served: Served, sdk: Callable[[int, list[str]], None], begin: Callable[..., Job]
) -> None:
    job = begin(lines=[{"text": "one", "after": 0}, {"text": "two", "after": 5}, {"text": "three", "after": 10}])
    lines: list[str] = []
    join = in_background(lambda: sdk(job.id, lines))
    connected(served.service)
    served.service.clock.advance(10)
    join()
    assert lines == ["one", "two", "three"]


def test_the_sdk_does_not_hang_when_the_job_ends_before_it_listens(
    served: Served, sdk: Callable[[int, list[str]], None], begin: Callable[..., Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job ends after the SDK has connected, and before it has a handler for the end."""
    job = begin(lines=["one"])
    listen = util.run_job_until_completion

    def late(ws: Any, job_id: int, data_cb: Any, timeout_sec: int) -> None:
        served.service.clock.advance(10)
        served.call(served.service.jobs.settle)
        listen(ws, job_id, data_cb, timeout_sec=timeout_sec)

    monkeypatch.setattr(util, "run_job_until_completion", late)
    lines: list[str] = []
    sdk(job.id, lines)
    assert lines == ["one"]


def test_the_sdk_gives_up_when_it_is_told_to(
    served: Served, begin: Callable[..., Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("edgeimpulse.API_ENDPOINT", f"http://127.0.0.1:{served.port}/v1")
    client = util.configure_generic_client(credentials.PROJECT_KEY, host=f"http://127.0.0.1:{served.port}/v1")
    with pytest.raises(Exception, match="Timeout reached while waiting for job"):
        util.run_project_job_until_completion(begin().id, client=client, project_id=seed.PROJECT, timeout_sec=1)
