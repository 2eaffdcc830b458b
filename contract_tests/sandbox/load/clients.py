"""Many clients of one sandbox at once, each sure of what it was told."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from contract_tests.sandbox.process import Running

ROWS = 3


def content(number: int) -> bytes:
    """A CSV of its own for each number."""
    return b"timestamp,x\n" + b"".join(f"{row * 10},{number + row / 10}\n".encode() for row in range(ROWS))


def values(number: int) -> list[list[float]]:
    """What it says."""
    return [[number + row / 10] for row in range(ROWS)]


@dataclass(slots=True)
class Seen:
    """What the clients were told.

    Attributes:
        sent: numbers of all samples that were begun. ``acknowledged``: their ids where an answer came.
        errors: what should not have happened.
    """

    sent: set[int] = field(default_factory=set)
    acknowledged: dict[int, int] = field(default_factory=dict)
    requests: int = 0
    errors: list[str] = field(default_factory=list)


@asynccontextmanager
async def _client(sandbox: Running, connections: int) -> Any:
    limits = httpx.Limits(max_connections=2 * connections, max_keepalive_connections=2 * connections)
    headers = {"x-api-key": sandbox.api_key}
    async with httpx.AsyncClient(headers=headers, limits=limits, timeout=60, trust_env=False, verify=False) as client:
        yield client


async def upload(client: httpx.AsyncClient, sandbox: Running, seen: Seen, number: int) -> int:
    """Send one, and its id."""
    seen.sent.add(number)
    answer = await client.post(
        f"{sandbox.ingestion_url}/api/training/files",
        files={"data": (f"load.{number}.csv", content(number), "text/csv")},
        headers={"x-label": f"label{number % 7}"},
    )
    seen.requests += 1
    (entry,) = answer.json()["files"]
    if answer.status_code != 200 or not entry["success"]:
        raise ValueError(f"{answer.status_code} {answer.text}")
    seen.acknowledged[number] = entry["sampleId"]
    return int(entry["sampleId"])


async def read(client: httpx.AsyncClient, sandbox: Running, seen: Seen, number: int, id: int) -> None:
    """Fetch one; it must be what was sent."""
    answer = await client.get(f"{sandbox.studio_url}/api/{sandbox.project_id}/raw-data/{id}")
    seen.requests += 1
    found = answer.json()
    if not found.get("success") or found["payload"]["values"] != values(number):
        raise ValueError(f"sample {id} is not what was sent as {number}: {answer.status_code} {answer.text[:300]}")


async def load(sandbox: Running, clients: int, goes_on: Callable[[int], bool]) -> Seen:
    """``clients`` upload and read back, each as long as ``goes_on(rounds)``; errors are kept, not raised."""
    seen, numbers = Seen(), itertools.count()

    async def one() -> None:
        async with _client(sandbox, 1) as client:  # of its own: httpx's pool takes longer than the sandbox does
            for rounds in itertools.count():
                if not goes_on(rounds):
                    return
                number = next(numbers)
                try:
                    await read(client, sandbox, seen, number, await upload(client, sandbox, seen, number))
                    await _browse(client, sandbox, seen, rounds)
                except Exception as error:
                    seen.errors.append(f"{type(error).__name__}: {error}")

    await asyncio.gather(*(one() for _ in range(clients)))
    return seen


async def _browse(client: httpx.AsyncClient, sandbox: Running, seen: Seen, rounds: int) -> None:
    base = f"{sandbox.studio_url}/api/{sandbox.project_id}"
    paths = ("/raw-data?category=training&limit=20", "/raw-data/count?category=all", "/devices", "")
    answer = await client.get(base + paths[rounds % len(paths)])
    seen.requests += 1
    if answer.status_code != 200 or not answer.json()["success"]:
        raise ValueError(f"{answer.request.url}: {answer.status_code} {answer.text[:300]}")


async def until_it_dies(sandbox: Running, seen: Seen, first: int, clients: int, kill: Callable[[], bool]) -> None:
    """Upload from ``first`` on; after each acknowledgement ``kill`` may end the sandbox."""
    numbers = itertools.count(first)
    dead = asyncio.Event()
    async with _client(sandbox, clients) as client:

        async def one() -> None:
            while not dead.is_set():
                try:
                    await upload(client, sandbox, seen, next(numbers))
                except httpx.TransportError:
                    return
                if kill():
                    dead.set()

        await asyncio.gather(*(one() for _ in range(clients)))


async def everything(sandbox: Running) -> dict[int, dict[str, Any]]:
    """All samples by id, page by page, each with its payload."""
    found: dict[int, dict[str, Any]] = {}
    base = f"{sandbox.studio_url}/api/{sandbox.project_id}/raw-data"
    async with _client(sandbox, 8) as client:
        for offset in _pages():
            page = (await client.get(base, params={"category": "all", "limit": 500, "offset": offset})).json()[
                "samples"
            ]
            if not page:
                return found
            assert not found.keys() & {sample["id"] for sample in page}, "a sample is on two pages"
            found.update({sample["id"]: sample for sample in page})
    return found


async def whole(sandbox: Running, ids: list[int]) -> dict[int, tuple[Any, bytes]]:
    """Values and raw bytes of samples."""
    base = f"{sandbox.studio_url}/api/{sandbox.project_id}/raw-data"
    async with _client(sandbox, 8) as client:

        async def one(id: int) -> tuple[Any, bytes]:
            sample = (await client.get(f"{base}/{id}")).json()
            return sample["payload"]["values"], (await client.get(f"{base}/{id}/raw")).content

        return dict(zip(ids, await asyncio.gather(*map(one, ids)), strict=True))


def _pages() -> Iterator[int]:
    return itertools.count(0, 500)
