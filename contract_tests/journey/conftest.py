"""A sandbox with ports, shared by the tests of a module, and clients for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from edgewire import EdgeImpulse
from edgewire.sandbox import Sandbox

from contract_tests.sandbox.conftest import OFFICIAL_RUNS

collect_ignore = [] if OFFICIAL_RUNS else ["test_official_sdk.py"]


def client_of(sandbox: Sandbox, **arguments: Any) -> EdgeImpulse:
    """A client that raises where an answer differs from the contract."""
    return EdgeImpulse(**{**sandbox.arguments(), **arguments}, strict=True)


def listeners(sandbox: Sandbox, job: int) -> int:
    """How many connections to the Studio socket have asked for the log of a job."""
    return sum(
        any(event.name == "start-log-stream" and event.payload["jobId"] == job for event in connection.received)
        for connection in sandbox.connections.open("studio")
    )


def until(condition: Callable[[], object]) -> None:
    """Wait until it is so; fail where it never is."""
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, "it never was so"
        time.sleep(0.01)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def ei(sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    with client_of(sandbox) as ei:
        yield ei


@pytest.fixture(scope="module")
def begun(sandbox: Sandbox, ei: EdgeImpulse) -> Callable[..., int]:
    """Starts a job that goes as a script says, with a plain call; gives its id."""
    from edge_impulse_studio import models

    settings = models.ExportOriginalDataRequest(retain_crops=False, uploader_friendly_filenames=False)

    def begin(**script: object) -> int:
        sandbox.jobs.script("startOriginalExportJob", count=1, **script)
        return ei.project().jobs.start_original_export_job(body=settings).id

    return begin
