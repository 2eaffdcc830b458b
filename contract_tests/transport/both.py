"""Both transports of the awaited driver, and what scenarios with them need."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from edgewire.transport.sharded import ShardedTransport

from .loopback import Server, serving

Make = Callable[..., httpx.AsyncBaseTransport]

both = pytest.mark.parametrize("transport", [ShardedTransport, httpx.AsyncHTTPTransport], ids=["sharded", "httpx"])
only_sharded = pytest.mark.parametrize("transport", [ShardedTransport], ids=["sharded"])


def limits(connections: int, idle: int | None = None, expiry: float | None = 30.0) -> httpx.Limits:
    return httpx.Limits(
        max_connections=connections,
        max_keepalive_connections=connections if idle is None else idle,
        keepalive_expiry=expiry,
    )


@asynccontextmanager
async def talking(
    transport: Make, connections: int = 10, idle: int | None = None, expiry: float | None = 30.0, **more: Any
) -> AsyncIterator[tuple[httpx.AsyncClient, Server]]:
    made = transport(limits=limits(connections, idle, expiry), **more)
    async with serving() as server, httpx.AsyncClient(transport=made, timeout=20) as client:
        yield client, server


def run(scenario: Awaitable[None]) -> None:
    async def within() -> None:
        async with asyncio.timeout(20):  # a hang is a failure, not a wait
            await scenario

    asyncio.run(within())


async def usable(client: httpx.AsyncClient, server: Server, connections: int) -> None:
    """All connections can be had at once, so none was lost."""
    server.go_on.clear()
    calls = [asyncio.ensure_future(client.get(server.url("/wait?all"))) for _ in range(connections)]
    before = server.requests["/wait?all"]
    while server.requests["/wait?all"] < before + connections:
        await asyncio.sleep(0.001)
    server.go_on.set()
    assert [answer.status_code for answer in await asyncio.gather(*calls)] == [200] * connections
