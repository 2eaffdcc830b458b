"""The fixtures for pytest, used by a test suite as anybody would write it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .conftest import environment

pytest_plugins = ["pytester"]

SUITE = """
import asyncio
import os

import pytest

def test_a_client_for_the_sandbox(edge_impulse, edgewire_sandbox):
    (project,) = edge_impulse.studio.projects.list_projects().projects
    assert project.id == edgewire_sandbox.project_id == edge_impulse.project_id
    assert len(edgewire_sandbox.requests.of("listProjects")) == 1

@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_begins_at_the_beginning(edge_impulse, edge_impulse_project, edgewire_sandbox, turn):
    assert len(edgewire_sandbox.samples) == 0
    assert len(edgewire_sandbox.requests) == 0
    edge_impulse.ingestion.upload([("idle.01.csv", b"timestamp,accX\\n0,1.5\\n10,1.7\\n")])
    assert [sample.filename for sample in edge_impulse_project.raw_data.list_samples(category="training").samples] == [
        "idle.01"
    ]
    assert len(edgewire_sandbox.samples) == 1
    edgewire_sandbox.faults.add("drop", count=None, path="/v1/nothing")
    edgewire_sandbox.clock.advance(1e6)

def test_a_client_that_is_awaited(async_edge_impulse, edgewire_sandbox):
    async def use():
        await async_edge_impulse.ingestion.upload([("idle.01.csv", b"timestamp,accX\\n0,1.5\\n10,1.7\\n")])
        return await async_edge_impulse.studio.raw_data.list_samples(edgewire_sandbox.project_id, category="training")
    assert len(asyncio.run(use()).samples) == 1
    assert {received.port for received in edgewire_sandbox.requests} == {"studio", "ingestion"}

def test_code_that_makes_its_own_client(edgewire_environment, edgewire_sandbox):
    from edgewire import EdgeImpulse
    assert "EI_HOST" not in os.environ
    with EdgeImpulse() as ei:
        assert ei.studio.projects.list_projects().success
        assert ei.project_id == edgewire_sandbox.project_id
"""


def run(pytester: pytest.Pytester, suite: str) -> pytest.RunResult:
    """In a process of its own, as users run theirs, with the account of somebody in the environment."""
    pytester.makepyfile(suite)
    pytester.makeini("[pytest]\nfilterwarnings = error\n")
    for name, value in environment().items():
        pytester._monkeypatch.setenv(name, value)
    pytester._monkeypatch.setenv("EI_HOST", "elsewhere.example")
    pytester._monkeypatch.setenv("EI_API_KEY", "ei_" + "9" * 64)
    pytester._monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # installed, it would be there twice
    return pytester.runpytest_subprocess("-p", "edgewire.testing.plugin", "-p", "no:cacheprovider")


def test_the_fixtures_do_what_they_promise(pytester: pytest.Pytester) -> None:
    run(pytester, SUITE).assert_outcomes(passed=5)


def test_a_test_that_fails_is_seen_to_fail(pytester: pytest.Pytester) -> None:
    suite = "def test_fails(edgewire_sandbox):\n    assert len(edgewire_sandbox.samples) == 1\n"
    run(pytester, suite).assert_outcomes(failed=1)


def test_a_suite_can_bring_a_sandbox_of_its_own(pytester: pytest.Pytester) -> None:
    suite = """
import pytest
from edgewire.sandbox import Sandbox

@pytest.fixture(scope="session")
def edgewire_sandbox_server():
    with Sandbox(seed="demo") as sandbox:
        yield sandbox

def test_it_is_used(edgewire_sandbox, edge_impulse_project):
    assert len(edgewire_sandbox.samples) == 40
    assert edge_impulse_project.raw_data.count_samples(category="training").count == 32
"""
    run(pytester, suite).assert_outcomes(passed=1)


def test_nothing_but_pytest_is_imported_before_a_fixture_is_used() -> None:
    program = (
        "import sys, pytest; import edgewire.testing.plugin; "
        "print(sorted(m for m in sys.modules if m.partition('.')[0] in "
        "('uvicorn', 'starlette', 'httpx', 'jsonschema_rs', 'edge_impulse_studio', 'websockets', 'attrs', 'cbor2')"
        " or m.startswith(('edgewire.sandbox', 'edgewire.client'))))"
    )
    ran = subprocess.run([sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
