"""The official Python SDK, unmodified, as its own program against a sandbox in a process of its own."""

from __future__ import annotations

import json

import pytest

from contract_tests.conftest import Tally
from contract_tests.sandbox.process import run_module, running

from .scenarios import SCENARIOS

JOB_SECONDS = 4.0
"""Longer than the SDK's shortest wait, so that it does wait; as the service, whose export takes more than 3 s."""


@pytest.fixture(scope="module")
def outcomes() -> dict[str, str | None]:
    """What became of each scenario; one program runs them all, since it takes seconds to import."""
    with running(job_seconds=JOB_SECONDS) as sandbox:
        done = run_module(f"{__package__}.scenarios", **sandbox.environment())
    found: dict[str, str | None] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("name", SCENARIOS)
def test_with_the_official_sdk(name: str, outcomes: dict[str, str | None]) -> None:
    assert outcomes[name] is None, outcomes[name]


def test_every_scenario_ran(outcomes: dict[str, str | None], tally: Tally) -> None:
    tally("sandbox, scenarios of the official Python SDK", len(outcomes), len(SCENARIOS))
