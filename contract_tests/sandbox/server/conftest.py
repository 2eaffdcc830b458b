"""A sandbox in this process, and one in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.sandbox import RemoteSandbox, Sandbox

ROOT = Path(__file__).parents[3]
Either = Sandbox | RemoteSandbox
Ask = Callable[..., httpx.Response]


def environment() -> dict[str, str]:
    """That of a process which finds the packages, and no account of whoever runs the tests."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("EI_", "EDGEWIRE_"))}
    return {**plain, "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("generated", "overlays"))}


def started(*arguments: object, module: str = "edgewire.sandbox") -> tuple[subprocess.Popen[str], dict[str, Any]]:
    """A sandbox in a process of its own, on free ports, and what it says first."""
    ports = ("--port-studio", 0, "--port-ingestion", 0, "--port-remote", 0)
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", module, *map(str, (*arguments, *ports)), "--json"],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    if not first:
        raise AssertionError(process.communicate()[1])
    return process, json.loads(first)


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """The exit code of a process that ends by now, and what it wrote."""
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


def threads() -> set[threading.Thread]:
    """Those of sandboxes in this process, and of their event loops."""
    return {thread for thread in threading.enumerate() if thread.name.startswith(("edgewire-sandbox", "asyncio_"))}


@pytest.fixture(scope="package")
def here() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="package")
def elsewhere() -> Iterator[RemoteSandbox]:
    process, access = started("--quiet")
    try:
        with RemoteSandbox(access["studio_url"]) as sandbox:
            yield sandbox
    finally:
        process.terminate()
        assert ended(process) == (0, "", "")


@pytest.fixture
def sandbox(here: Sandbox) -> Sandbox:
    """One in this process."""
    here.reset()
    return here


@pytest.fixture(params=["here", "elsewhere"])
def either(request: pytest.FixtureRequest) -> Either:
    """The one, then the other: what can be done to the one can be done to both."""
    found: Either = request.getfixturevalue(request.param)
    found.reset()
    return found


@pytest.fixture(params=["connection", "transport"])
def ask(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Ask]:
    """``ask("GET", "/api/projects")`` with the project's key; by a connection, and without one."""
    headers = {"x-api-key": sandbox.api_key}
    if request.param == "connection":
        with httpx.Client(base_url=sandbox.studio_url, headers=headers) as client:
            yield client.request
        return

    def awaited(*arguments: Any, **given: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            async with httpx.AsyncClient(
                transport=sandbox.transport(), base_url=sandbox.studio_url, headers=headers
            ) as client:
                return await client.request(*arguments, **given)

        return asyncio.run(send())

    yield awaited
