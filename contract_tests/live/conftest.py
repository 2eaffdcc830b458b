"""A sandbox in a process of its own that stands in for the service, with a test project in which others work too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from contract_tests.live import project
from contract_tests.suite import service as services
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings


@pytest.fixture(scope="session")
def live_sandbox() -> Iterator[Service]:
    """One for all tests of this process."""
    with services.sandbox(Settings(), seed="demo") as found:
        yield found


@pytest.fixture
def test_project(live_sandbox: Service) -> Service:
    """The same as at its beginning, marked as a test project: it has the samples of the demo, which are others'."""
    assert live_sandbox.control
    live_sandbox.control.reset()
    project.mark(live_sandbox.control)
    live_sandbox.control.requests.clear()
    return live_sandbox
