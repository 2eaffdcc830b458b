"""Both clients of an organization, with Studio and a storage behind them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..transport.clients import Kind
from .storage import Both, Services


@pytest.fixture
def services() -> Services:
    return Services()


@pytest.fixture(params=["sync", "sharded"])
def organization(request: pytest.FixtureRequest, services: Services) -> Iterator[Both]:
    kind: Kind = request.param
    both = Both(kind, services)
    yield both
    both.client.close()
