"""Fixtures for pytest: a sandbox as it is at its beginning for each test, and clients for it.

Installed with edgewire, and found by pytest by itself. Nothing but pytest is imported before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from edge_impulse_studio import Project

    from edgewire.client import AsyncEdgeImpulse, EdgeImpulse
    from edgewire.sandbox import Sandbox


@pytest.fixture(scope="session")
def edgewire_sandbox_server() -> Iterator[Sandbox]:
    """One sandbox for all tests of this process; ask for ``edgewire_sandbox``, which is reset before each test.

    Override it for another one: ``return RemoteSandbox(…)`` runs the tests against a process that is there already.
    """
    from edgewire.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def edgewire_sandbox(edgewire_sandbox_server: Sandbox) -> Sandbox:
    """The sandbox, with nothing in it but a user, a project and an organisation."""
    edgewire_sandbox_server.reset()
    return edgewire_sandbox_server


@pytest.fixture
def edgewire_environment(edgewire_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment leads to the sandbox: for code that makes its own clients, edgewire's or official ones.

    Variables that lead elsewhere, such as those of a developer's own project, are gone for the test.
    """
    import os

    for name in [name for name in os.environ if name.startswith("EI_")]:
        monkeypatch.delenv(name)
    variables = edgewire_sandbox.environment()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def edge_impulse(edgewire_sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    """A client for the sandbox's project and organisation."""
    from edgewire.client import EdgeImpulse

    with EdgeImpulse(**edgewire_sandbox.arguments()) as client:
        yield client


@pytest.fixture
def edge_impulse_project(edge_impulse: EdgeImpulse) -> Project:
    """The operations on the sandbox's project."""
    return edge_impulse.project()


@pytest.fixture
def async_edge_impulse(edgewire_sandbox: Sandbox) -> AsyncEdgeImpulse:
    """A client that is awaited, in whichever event loop the test runs; it needs no connection, and no closing."""
    import httpx

    from edgewire.client import AsyncEdgeImpulse

    http_client = httpx.AsyncClient(transport=edgewire_sandbox.transport())
    return AsyncEdgeImpulse(**edgewire_sandbox.arguments(), http_client=http_client)
