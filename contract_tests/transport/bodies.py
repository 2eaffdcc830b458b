"""Reading a body whole, in both ways, and a folder for the files in it."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from edgewire.transport.multipart import Body


def whole(body: Body) -> bytes:
    return b"".join(body.blocks())


def awaited(body: Body) -> bytes:
    async def collect() -> bytes:
        return b"".join([block async for block in body.ablocks()])

    return asyncio.run(collect())


READERS = pytest.mark.parametrize("read", [whole, awaited], ids=["sync", "async"])


@pytest.fixture
def disk() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
