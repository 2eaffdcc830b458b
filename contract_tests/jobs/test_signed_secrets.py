"""A signed address is as good as a key: it is in no error, log or step of a file on its way, however that fails."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from edgewire import AsyncEdgeImpulse, EdgeImpulse
from edgewire.errors import EdgewireError
from edgewire.jobs.steps import Fetch
from edgewire.sandbox import Sandbox
from edgewire.transport.fetching import afetch, fetch
from edgewire.transport.multipart import RawBody
from edgewire.transport.signed import SignedFile, aput, put

from .conftest import settings

SECRET = "5ec7e75ec7e75ec7"
"""A signature, the password of a user, and a name that is neither."""


def blocking(sandbox: Sandbox, url: str, to: Path) -> None:
    with EdgeImpulse(**settings(sandbox), max_retries=0) as ei:
        fetch(ei.studio, url, to)


def awaited(sandbox: Sandbox, url: str, to: Path) -> None:
    async def work() -> None:
        async with AsyncEdgeImpulse(**settings(sandbox), max_retries=0) as ei:
            await afetch(ei.studio, url, to)

    asyncio.run(work())


def _file(url: str) -> SignedFile:
    return SignedFile(url, {}, RawBody(b"of a file"), "a.csv")


def blocking_upload(sandbox: Sandbox, url: str, to: Path) -> None:
    with EdgeImpulse(**settings(sandbox), max_retries=0) as ei:
        put(ei.studio, _file(url))


def awaited_upload(sandbox: Sandbox, url: str, to: Path) -> None:
    async def work() -> None:
        async with AsyncEdgeImpulse(**settings(sandbox), max_retries=0) as ei:
            await aput(ei.studio, _file(url))

    asyncio.run(work())


Way = Callable[[Sandbox, str, Path], None]


@pytest.mark.parametrize(
    "address",
    [
        "{storage}/_storage/x?X-Amz-Signature={secret}",
        "http://127.0.0.1:1/x?sig={secret}",
        "http://me:{secret}@127.0.0.1:1/",
        "http://127.0.0.1:port/?sig={secret}",
        "http://127.0.0.1:1/\n?sig={secret}",
        "http://127.0.0.1:1/x#sig={secret}",
        "http://[x/?sig={secret}",
        "ftp://x/?sig={secret}",
    ],
)
@pytest.mark.parametrize("way", [blocking, awaited, blocking_upload, awaited_upload])
def test_a_file_that_does_not_arrive_does_not_show_which_way_it_went(
    sandbox: Sandbox, address: str, way: Way, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.NOTSET)
    url = address.format(storage=sandbox.studio_url.removesuffix("/v1"), secret=SECRET)
    with pytest.raises(EdgewireError) as raised:
        way(sandbox, url, tmp_path)
    told = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    error: BaseException | None = raised.value
    while error is not None:
        told += [repr(error), "".join(traceback.format_exception(error))]
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "/edgewire/" in frame.f_code.co_filename:
                told.append(repr(frame.f_locals))
        error = error.__cause__ or error.__context__
    assert len(told) > 3
    assert [text for text in told if SECRET in text] == []
    assert list(tmp_path.iterdir()) == []


def test_the_step_that_downloads_does_not_show_where_from() -> None:
    assert SECRET not in repr(Fetch("download", f"https://x/?sig={SECRET}", Path("x")))
