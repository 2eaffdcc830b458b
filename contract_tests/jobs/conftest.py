"""A sandbox for each file of tests, and both clients of it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from edgewire import AsyncEdgeImpulse, EdgeImpulse
from edgewire.jobs import pace
from edgewire.sandbox import Sandbox

OPERATION = "startKeywordsNoiseJob"
PATIENCE = 20.0
"""Seconds after which what should come to be is taken for missing."""


def eventually(condition: Callable[[], object]) -> None:
    """Wait until something is so."""
    ends = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < ends, "it never came to be"
        time.sleep(0.005)


def words(jobs: tuple[Any, ...]) -> list[str]:
    """What ran, in order."""
    return [ran.what for ran in jobs]


@contextmanager
def bodies(sandbox: Sandbox, operation: str) -> Iterator[list[Any]]:
    """What is sent to an operation meanwhile."""
    before, found = len(sandbox.requests), list[Any]()
    yield found
    found += [json.loads(one.body) for one in list(sandbox.requests)[before:] if one.operation == operation]


@dataclass(frozen=True)
class Client:
    """One of the clients, and how its calls are made.

    Attributes:
        ei: the client, untyped: the tests are the same for both.
        runner: the event loop of an awaited one.
    """

    ei: Any
    sandbox: Sandbox
    runner: asyncio.Runner | None = None

    @property
    def awaited(self) -> bool:
        return self.runner is not None

    def do(self, result: Any) -> Any:
        """What a call gives."""
        if self.runner is None:
            return result

        async def awaited() -> Any:
            return await result

        return self.runner.run(awaited()) if isinstance(result, Awaitable) else result

    def start(self, **script: Any) -> Any:
        """The handle of a job that goes by a script."""
        self.sandbox.jobs.script(OPERATION, count=1, **{"seconds": 0.2, **script})
        project = self.ei.project(self.sandbox.project_id)
        return self.do(self.ei.jobs.start(project.jobs.start_keywords_noise_job))

    def lines(self, job: Any, **more: Any) -> list[Any]:
        """All that ``job.logs`` gives."""
        if self.runner is None:
            return list(job.logs(**more))

        async def all_of() -> list[Any]:
            return [line async for line in job.logs(**more)]

        return self.runner.run(all_of())


def settings(sandbox: Sandbox) -> dict[str, Any]:
    """Arguments of a client of it."""
    return {
        "api_key": sandbox.api_key,
        "org_api_key": sandbox.access.organization_api_key,
        "project_id": sandbox.project_id,
        "api_endpoint": sandbox.studio_url,
        "ingestion_endpoint": sandbox.ingestion_url,
        "remote_endpoint": sandbox.remote_url,
        "journal": None,
    }


@pytest.fixture(scope="module")
def running_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """As new; its jobs are short, and so are the first looks at them apart."""
    monkeypatch.setattr(pace, "_FIRST", 0.1)
    monkeypatch.setattr(pace.Trouble, "FIRST", 0.01)
    running_sandbox.reset()
    return running_sandbox


@pytest.fixture
def blocking(sandbox: Sandbox) -> Iterator[Client]:
    """It is looked at before the client is closed whether anything goes on running."""
    with EdgeImpulse(**settings(sandbox)) as ei:
        before = set(threading.enumerate())
        yield Client(ei, sandbox)
        eventually(lambda: not set(threading.enumerate()) - before)
        eventually(lambda: len(sandbox.service.sockets) == 0)


@pytest.fixture
def awaiting(sandbox: Sandbox) -> Iterator[Client]:
    """As ``blocking``."""

    async def tasks() -> int:
        return len(asyncio.all_tasks())

    with asyncio.Runner() as runner:
        ei = AsyncEdgeImpulse(**settings(sandbox))
        yield Client(ei, sandbox, runner)
        try:
            assert runner.run(tasks()) == 1
            eventually(lambda: len(sandbox.service.sockets) == 0)
        finally:
            runner.run(ei.close())


@pytest.fixture(params=["blocking", "awaiting"])
def client(request: pytest.FixtureRequest) -> Client:
    found: Client = request.getfixturevalue(request.param)
    return found
