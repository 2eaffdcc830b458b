"""One suite for both clients: ``flavour`` makes either, and waits where there is something to wait for."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from edgewire import AsyncEdgeImpulse, EdgeImpulse

from ..credentials.conftest import nobody
from .service import Service

__all__ = ["nobody"]


class Flavour:
    """How to use one of the two clients."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_async = name == "async"
        self._runner = asyncio.Runner()
        self._clients: list[Any] = []
        self._http: list[Any] = []

    def client(self, service: Service, **arguments: Any) -> Any:
        """A client of a service in this process, closed at the end of the test."""
        http: Any
        if self.is_async:
            http = httpx.AsyncClient(transport=httpx.MockTransport(service.awaited))
        else:
            http = httpx.Client(transport=httpx.MockTransport(service))
        self._http.append(http)
        return self.real(http_client=http, **arguments)

    def real(self, **arguments: Any) -> Any:
        """A client that goes over the network."""
        client = (AsyncEdgeImpulse if self.is_async else EdgeImpulse)(**arguments)
        self._clients.append(client)
        return client

    def wait(self, result: Any) -> Any:
        """The result of a call: itself, or what comes of it when it is awaited."""
        if not inspect.isawaitable(result):
            return result

        async def awaiting() -> Any:
            return await result

        return self._runner.run(awaiting())

    def enter(self, client: Any) -> Any:
        """What ``with client`` is."""
        return self.wait(client.__aenter__() if self.is_async else client.__enter__())

    def leave(self, client: Any) -> None:
        """The end of ``with client``."""
        self.wait((client.__aexit__ if self.is_async else client.__exit__)(None, None, None))

    def end(self) -> None:
        """Close everything."""
        for client in self._clients:
            self.wait(client.close())
        for http in self._http:
            self.wait(http.aclose() if self.is_async else http.close())
        self._runner.close()


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Flavour]:
    made = Flavour(request.param)
    yield made
    made.end()


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """The answers of the service in this process have only what the tests are about."""
    caplog.set_level("ERROR", "edge_impulse_studio")
