"""A sandbox without ports: its state, and its Studio side to call."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from edgewire.sandbox import credentials
from edgewire.sandbox.service import Service
from edgewire.sandbox.studio import Studio

OFFICIAL_RUNS = sys.version_info < (3, 14)
"""The official Python clients are built on pydantic.v1, which does not run on 3.14; there they are not installed."""

_OFFICIAL = (
    "jobs/test_official_sdk.py",
    "model/test_official_sdk.py",
    "official/test_api_client.py",
    "official/test_sdk.py",
    "organization/test_official_bindings.py",
)
collect_ignore = [] if OFFICIAL_RUNS else [*_OFFICIAL]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Where an official client cannot run, nothing of it is compared; not checked is neither passed nor failed."""
    if not OFFICIAL_RUNS:
        terminalreporter.write_line("sandbox: official Python clients: NOT CHECKED, they do not run on Python 3.14")


class Caller:
    """Calls an ASGI application, one request at a time, and gives httpx responses."""

    def __init__(self, app: Any, base: str = "http://sandbox/v1") -> None:
        self._app = app
        self._base = base

    def request(
        self,
        method: str,
        path: str,
        *,
        key: str | None = credentials.PROJECT_KEY,
        token: str | None = None,
        **given: Any,
    ) -> httpx.Response:
        headers = dict(given.pop("headers", {}))
        if token is not None:
            headers["x-jwt-token"] = token
        elif key is not None:
            headers["x-api-key"] = key

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self._app)
            async with httpx.AsyncClient(transport=transport, base_url=self._base) as client:
                return await client.request(method, path, headers=headers, **given)

        return asyncio.run(send())

    def get(self, path: str, **given: Any) -> httpx.Response:
        return self.request("GET", path, **given)

    def post(self, path: str, **given: Any) -> httpx.Response:
        return self.request("POST", path, **given)

    def delete(self, path: str, **given: Any) -> httpx.Response:
        return self.request("DELETE", path, **given)


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()
    yield service
    service.close()


@pytest.fixture
def studio(service: Service) -> Caller:
    return Caller(Studio(service))


@pytest.fixture
def token(service: Service) -> str:
    """A token of the first user."""
    from edgewire.sandbox import seed

    return credentials.new_token(service.store, seed.USER, service.clock.now())
