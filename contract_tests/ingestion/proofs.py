"""What the proofs share: uploads through the real engine and transport to the double, with waits that take no time."""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from edgewire.ingestion.engine import Engine, UploadOptions
from edgewire.ingestion.item import Item, Refused, Stat
from edgewire.ingestion.journal import Journal
from edgewire.ingestion.report import OnEvent, UploadReport
from edgewire.transport.http import async_connections
from edgewire.transport.options import Options
from edgewire.transport.post import Poster

from .double import KEY, Double
from .double.claims import Claims, Given

Sleep = Callable[[float], Awaitable[None]]


async def no_wait(seconds: float) -> None:
    """Gives others their turn, and the time is over."""
    await asyncio.sleep(0)


def upload(
    double: Double,
    items: Iterable[Item | Refused],
    *,
    journal: Path | None = None,
    options: UploadOptions | None = None,
    sleep: Sleep = no_wait,
    on_event: OnEvent | None = None,
    prepared: Callable[[Engine], None] | None = None,
) -> UploadReport:
    """One run. ``prepared`` gets the engine before it begins."""

    async def run() -> UploadReport:
        transport = Options(timeout=20)
        connections = async_connections(transport)
        try:
            engine = Engine(
                endpoint=double.url,
                api_key=KEY,
                post=Poster(transport, connections),
                journal=opened,
                options=options,
                on_event=on_event,
                sleep=sleep,
                random=random.Random(1).random,
            )
            if prepared is not None:
                prepared(engine)
            return await engine.run(items)
        finally:
            await connections.close()

    opened = Journal(journal) if journal is not None else None
    try:
        return asyncio.run(run())
    finally:
        if opened is not None:
            opened.close()


def sha256(content: bytes) -> str:
    """As the double keeps it."""
    return hashlib.sha256(content).hexdigest()


def item(source: str, content: bytes, name: str | None = None) -> Item:
    """One sample in memory, called ``source``."""
    return Item(source, name or source, content, len(content))


def on_disk(path: Path) -> Item:
    """One sample in a file, as it is now."""
    found = path.stat()
    stat = Stat(found.st_size, found.st_mtime_ns, found.st_ino)
    return Item(str(path), path.name, path, found.st_size, stat)


def given(items: Iterable[Item]) -> list[Given]:
    """What the double has to have in the end."""
    made = []
    for each in items:
        content = each.content.read_bytes() if isinstance(each.content, Path) else each.content
        made.append(Given(each.source, each.name, sha256(content)))
    return made


def numbered(count: int, size: int = 1_000) -> list[Item]:
    """Samples that are all different."""
    return [item(f"{number:04}.wav", number.to_bytes(4, "big") * (size // 4)) for number in range(count)]


def all_is_well(double: Double, items: Iterable[Item], report: UploadReport) -> None:
    """Every file is on the service once, and the report says so."""
    claims = Claims(given(items), double.samples)
    assert claims.broken(report.results) == []
    assert claims.missing() == []
    assert report.complete, report.summary()
