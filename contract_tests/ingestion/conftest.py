"""A double of the ingestion service for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .double import Double


@pytest.fixture
def double() -> Iterator[Double]:
    """Runs for the time of the test; nothing goes wrong unless the test says so."""
    with Double() as running:
        yield running
