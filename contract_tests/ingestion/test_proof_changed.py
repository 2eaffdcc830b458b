"""Files that change, shrink or vanish between the look at them and their way out: whole files are stored, or none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from edgewire.ingestion.engine import UploadOptions
from edgewire.ingestion.item import Item
from edgewire.ingestion.report import State

from . import proofs
from .double import Double
from .double.faults import Arrival

BIG = 24 * 2**20
"""More than fits into the buffers between client and service, so that it is still being read when it changes."""

Change = Callable[[Path], None]


def edit(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"X")


def shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def replace(path: Path) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(b"R" * path.stat().st_size)
    other.replace(path)


def delete(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    os.truncate(path, 0)


CHANGES = [edit, shrink, grow, replace]
GONE = [delete, empty]


def write(path: Path, size: int) -> Path:
    path.write_bytes(path.name[:1].encode() * size)
    return path


def states(double: Double, items: Iterator[Item] | list[Item], **options: int) -> dict[str, State]:
    report = proofs.upload(double, items, options=UploadOptions(**options))  # type: ignore[arg-type]  # all are numbers
    assert all(result.reason for result in report.not_stored())
    return {result.name: result.state for result in report.results}


def contents(double: Double) -> dict[str, str]:
    return {sample.file_name: sample.digest for sample in double.samples}


@pytest.mark.parametrize("size", [1_000, 3 * 2**20])
@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changed_before_it_was_read_is_sent_as_it_is_now(
    change: Change, size: int, double: Double, tmp_path: Path
) -> None:
    paths = [write(tmp_path / name, size) for name in ("a.wav", "b.wav", "c.wav")]
    items = [proofs.on_disk(path) for path in paths]
    change(paths[1])
    assert states(double, items) == {path.name: State.STORED for path in paths}
    assert contents(double) == {path.name: proofs.sha256(path.read_bytes()) for path in paths}


@pytest.mark.parametrize("size", [1_000, 3 * 2**20])
@pytest.mark.parametrize("change", GONE)
def test_a_file_that_is_gone_is_reported_and_the_others_are_stored(
    change: Change, size: int, double: Double, tmp_path: Path
) -> None:
    paths = [write(tmp_path / name, size) for name in ("a.wav", "b.wav", "c.wav")]
    items = [proofs.on_disk(path) for path in paths]
    change(paths[1])
    assert states(double, items) == {"a.wav": State.STORED, "b.wav": State.NOT_SENT, "c.wav": State.STORED}
    assert contents(double).keys() == {"a.wav", "c.wav"}


@pytest.mark.parametrize("change", [*CHANGES, *GONE])
def test_a_file_that_changes_while_it_is_sent_is_never_stored_in_part(
    change: Change, double: Double, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.wav", BIG)
    other = write(tmp_path / "b.wav", 1_000)
    before = proofs.sha256(path.read_bytes())

    def at_the_first(arrival: Arrival) -> None:
        if arrival.index == 0:
            change(path)

    double.faults = at_the_first
    found = states(double, [proofs.on_disk(path), proofs.on_disk(other)], concurrency=1)
    assert found["b.wav"] is State.STORED
    after = proofs.sha256(path.read_bytes()) if path.exists() else ""
    if found["a.wav"] is State.STORED:
        assert contents(double)["a.wav"] in (before, after)
    else:
        assert "a.wav" not in contents(double)
    if change not in GONE and change is not replace:
        assert contents(double)["a.wav"] == after, "it was sent again as it is now"


def test_a_file_that_changes_all_the_time_is_given_up(double: Double, tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", BIG)
    double.faults = lambda arrival: edit(path)
    assert states(double, [proofs.on_disk(path)]) == {"a.wav": State.NOT_SENT}
    assert double.samples == []
    assert len(double.requests) <= 3


def test_a_file_that_is_written_while_the_list_is_read_is_sent_whole(double: Double, tmp_path: Path) -> None:
    def growing() -> Iterator[Item]:
        path = tmp_path / "a.wav"
        path.write_bytes(b"half")
        yield proofs.on_disk(path)
        path.write_bytes(b"the whole")

    assert states(double, growing()) == {"a.wav": State.STORED}
    assert contents(double) == {"a.wav": proofs.sha256(b"the whole")}
