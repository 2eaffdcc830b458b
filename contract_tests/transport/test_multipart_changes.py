"""Files that change between their check and their last block: the service never gets a whole body."""

from __future__ import annotations

import asyncio
import io
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from edgewire.ingestion.item import Stat
from edgewire.transport.multipart import BLOCK, Body, FileChanged, Multipart, Part, RawBody

from .bodies import READERS, disk

__all__ = ["disk"]


def _shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def _edit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    _later(path)


def _later(path: Path) -> None:
    """The clock of a file system is coarse: two writes may have one time. Not here."""
    now = path.stat()
    os.utime(path, ns=(now.st_atime_ns, now.st_mtime_ns + 1_000_000))


def _replace(path: Path) -> None:
    now = path.stat()
    other = path.with_suffix(".other")
    other.write_bytes(path.read_bytes())
    os.utime(other, ns=(now.st_atime_ns, now.st_mtime_ns))
    other.replace(path)


CHANGES = [
    pytest.param(Path.unlink, "vanished", id="deleted"),
    pytest.param(_shorten, "shrank", id="shortened"),
    pytest.param(_lengthen, "grew", id="lengthened"),
    pytest.param(_edit, "modified", id="edited"),
    pytest.param(_replace, "replaced", id="replaced"),
]


@READERS
@pytest.mark.parametrize(("change", "what"), CHANGES)
@pytest.mark.parametrize("size", [1, 5000, BLOCK * 3])
def test_a_file_that_changed_after_it_was_checked_raises_before_the_body_is_whole(
    disk: Path, read: Callable[[Body], bytes], change: Callable[[Path], object], what: str, size: int
) -> None:
    path = disk / "f"
    path.write_bytes(bytes(size))
    then = path.stat()
    body = Multipart(
        [
            Part("data", b"first", "first"),
            Part("data", path, "f", stat=Stat(then.st_size, then.st_mtime_ns, then.st_ino)),
        ]
    )
    change(path)
    with pytest.raises(FileChanged) as caught:
        read(body)
    assert (caught.value.path, caught.value.what) == (str(path), what)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("asynchronously", [False, True])
@pytest.mark.parametrize(("change", "what"), CHANGES[1:4])
@pytest.mark.parametrize("after", [1, 2, 3])
def test_a_file_that_changes_while_it_is_streamed_raises_before_its_last_block(
    disk: Path, change: Callable[[Path], object], what: str, after: int, asynchronously: bool
) -> None:
    path = disk / "f"
    path.write_bytes(bytes(BLOCK * 8))
    body = Multipart([Part("data", path, "f")])
    handed = 0

    def count(block: bytes, number: int) -> None:
        nonlocal handed
        handed += len(block)
        if number == after:
            change(path)

    async def awaiting() -> None:
        number = 0
        async for block in body.ablocks():
            number += 1
            count(block, number)

    def blocking() -> None:
        for number, block in enumerate(body.blocks(), 1):
            count(block, number)

    with pytest.raises(FileChanged) as caught:
        asyncio.run(awaiting()) if asynchronously else blocking()
    assert caught.value.what == what
    assert handed <= BLOCK * 8


@READERS
def test_an_open_file_that_grows_or_shrinks_raises(disk: Path, read: Callable[[Body], bytes]) -> None:
    for change, what in ((_lengthen, "grew"), (_shorten, "shrank"), (_edit, "modified")):
        path = disk / what
        path.write_bytes(bytes(BLOCK + 5))
        with path.open("rb") as file:
            body = RawBody(file)
            change(path)
            with pytest.raises(FileChanged, match=what):
                read(body)
    memory = io.BytesIO(b"12345")
    body = RawBody(memory)
    memory.seek(0, 2)
    memory.write(b"6")
    with pytest.raises(FileChanged, match="grew"):
        read(body)


def test_a_file_that_is_deleted_while_it_is_streamed_is_sent_as_it_was(disk: Path) -> None:
    path = disk / "f"
    path.write_bytes(bytes(range(256)) * 4096)
    body = RawBody(path)
    blocks = body.blocks()
    start = next(blocks)
    path.unlink()
    assert start + b"".join(blocks) == bytes(range(256)) * 4096


def test_a_path_that_is_not_there_or_cannot_be_read_says_so_at_once(disk: Path) -> None:
    with pytest.raises(FileChanged, match="is not there any more") as caught:
        Multipart([Part("data", disk / "nothing", "f")])
    assert caught.value.what == "vanished"
    (disk / "file").write_bytes(b"")
    with pytest.raises(FileChanged, match="cannot be read"):
        RawBody(disk / "file" / "below")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.path, error.what, str(error)) == (caught.value.path, "vanished", str(caught.value))
