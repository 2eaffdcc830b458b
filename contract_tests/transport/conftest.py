"""A service and clients that are closed after the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from edgewire.transport.plan import Plan

from .clients import KINDS, Client, Kind
from .server import Behaviour, Service


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    """Each promise is one of the blocking driver, and of the awaited one on either transport."""
    kind: Kind = request.param
    return kind


@pytest.fixture
def serve() -> Iterator[Callable[..., Service]]:
    with ExitStack() as stack:

        def make(*script: Behaviour, started: bool = True) -> Service:
            return stack.enter_context(Service(*script, started=started))

        yield make


@pytest.fixture
def client(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Client]]:
    """Makes clients; chance is always a half, the environment has no proxies."""
    monkeypatch.setattr(Plan, "random", staticmethod(lambda: 0.5))
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    made: list[Client] = []

    def make(service: Service | str, *args: Any, **options: Any) -> Client:
        address = service if isinstance(service, str) else service.address
        made.append(Client(kind, address, *args, **options))
        return made[-1]

    yield make
    for each in made:
        each.close()
