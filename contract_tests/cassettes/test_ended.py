"""A recording that is broken off, wherever: the tree holds nothing that lies, and the flow took away what it made."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from typing import Any

import pytest

from . import flows, record, recorder, sidecar, walking
from .places import TREES, Misplaced
from .sidecar import Sidecar, cassettes

FLOW = "project"


def _interrupted(*_: object) -> Any:
    raise KeyboardInterrupt


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """With an older recording."""
    tree = tmp_path / "sandbox"
    tree.mkdir()
    for suffix in (".yaml", ".json"):
        (tree / FLOW).with_suffix(suffix).write_bytes((TREES / "sandbox" / FLOW).with_suffix(suffix).read_bytes())
    return tree


def test_one_that_is_broken_off_before_all_is_known_leaves_the_older_one(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in tree.iterdir()}
    monkeypatch.setattr(recorder, "promise", _interrupted)
    with pytest.raises(KeyboardInterrupt):
        record.record_sandbox([FLOW], tree.parent)
    assert {path: path.read_bytes() for path in tree.iterdir()} == before


def test_one_that_is_broken_off_between_its_files_has_not_the_sidecar_of_the_older_one(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sidecar, "write", _interrupted)
    with pytest.raises(KeyboardInterrupt):
        record.record_sandbox([FLOW], tree.parent)
    (path,) = cassettes(tree)
    with pytest.raises(Misplaced, match="has no sidecar"):
        sidecar.read(path)


def test_told_to_end_the_command_unwinds(monkeypatch: pytest.MonkeyPatch) -> None:
    taken_away: list[str] = []

    def recorded(names: object) -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            taken_away.append("all")

    monkeypatch.setattr(record, "record_sandbox", recorded)
    before = signal.signal(signal.SIGTERM, lambda *_: None)  # not the end of this process, where it is not heard
    try:
        with pytest.raises(SystemExit):
            record.main(["--target", "sandbox", FLOW])
    finally:
        signal.signal(signal.SIGTERM, before)
    assert taken_away == ["all"]


class _Samples:
    """Stands for a client whose first deletion fails."""

    def __init__(self) -> None:
        self.deleted: list[int] = []
        self.studio = self.raw_data = self

    def delete_sample(self, project: int, sample: int) -> None:
        self.deleted.append(sample)
        if sample == 1:
            raise ZeroDivisionError


def test_where_one_deletion_fails_the_others_are_made() -> None:
    ei = _Samples()
    with pytest.raises(ZeroDivisionError):
        walking.run(lambda visit: flows._delete(visit, 1, 2, 3), walking.Visit(ei, 1, 1, lambda: None, lambda: None))
    assert ei.deleted == [1, 2, 3]


def test_an_awaited_flow_that_is_cancelled_takes_away_what_it_made() -> None:
    done: list[str] = []

    async def deleted() -> None:
        done.append("deleted")

    def flow(visit: walking.Visit) -> walking.Steps:
        try:
            yield asyncio.sleep(3600)
        finally:
            yield deleted()

    async def cancelled() -> None:
        task = asyncio.create_task(walking.arun(flow, walking.Visit(None, 1, 1, lambda: None, lambda: None)))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert done == ["deleted"]
