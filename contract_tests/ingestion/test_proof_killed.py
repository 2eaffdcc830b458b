"""Killed at random moments, or by another run beside it: what is missing is sent, nothing else, and nothing twice."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ..conftest import Tally
from . import proofs
from .child import Nursery
from .double import Double
from .double.claims import Claims, Given
from .double.records import Received

COUNT = 600
HOW: dict[str, Any] = {"category": "training", "batch_files": 3, "concurrency": 2}
IN_FLIGHT = 2 * HOW["concurrency"]
"""Requests whose answers a killed run may not have written down: those in flight, and those just answered."""


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with Nursery() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    for number in range(COUNT):
        content = b"RIFF\x24\x08\0\0WAVE" + number.to_bytes(4, "big") * 520
        (made / f"{number:03}.wav").write_bytes(content)
    return made


def given(folder: Path) -> list[Given]:
    return [Given(str(path), path.name, proofs.sha256(path.read_bytes())) for path in sorted(folder.iterdir())]


def names(requests: list[Received]) -> list[str]:
    return [name for request in requests for name in request.names]


class Trigger:
    """Lets the main thread wait until the double was sent so many requests."""

    def __init__(self, double: Double) -> None:
        self._arrived = threading.Condition()
        self._count = 0
        double.faults = self._count_one

    def _count_one(self, _: object) -> None:
        with self._arrived:
            self._count += 1
            self._arrived.notify_all()

    def wait(self, more: int) -> None:
        with self._arrived:
            target = self._count + more
            assert self._arrived.wait_for(lambda: self._count >= target, 30)


@pytest.mark.parametrize(("allow_duplicates", "kills"), [(False, 50), (True, 15)])
def test_a_run_that_is_killed_again_and_again_is_finished_by_the_next(
    allow_duplicates: bool, kills: int, folder: Path, tmp_path: Path, double: Double, nursery: Nursery, tally: Tally
) -> None:
    how = {**HOW, "allow_duplicates": allow_duplicates}
    journal = tmp_path / "journal"
    double.per_request = 0.01
    trigger, chance = Trigger(double), random.Random(50)
    uncertain: set[str] = set()
    for _ in range(kills):
        before = len(double.requests)
        child = nursery.start(double.url, folder, journal, how)
        trigger.wait(chance.randrange(5))
        threading.Event().wait(chance.random() * 0.01)
        child.kill()
        uncertain.update(names(double.requests[before:][-IN_FLIGHT:]))
    claims = Claims(given(folder), double.samples, allow_duplicates)
    assert list(claims.doubled()) == []
    missing = {Path(source).name for source in claims.missing()}
    assert len(missing) > COUNT / 10, "the kills came too late to prove anything"

    before = len(double.requests)
    report = nursery.start(double.url, folder, journal, how).report()
    assert report["complete"], report["counts"]
    claims = Claims(given(folder), double.samples, allow_duplicates)
    assert list(claims.doubled()) == claims.missing() == []
    sent = Counter(names(double.requests[before:]))
    assert missing <= sent.keys() <= missing | uncertain
    assert max(sent.values()) == 1

    before = len(double.requests)
    assert nursery.start(double.url, folder, journal, how).report()["complete"]
    assert len(double.requests) == before, "all was known"
    tally(f"killed uploads, duplicates {'allowed' if allow_duplicates else 'not allowed'}", kills, kills)


@pytest.mark.parametrize("allow_duplicates", [False, True])
def test_two_runs_at_once_share_the_work(
    allow_duplicates: bool, folder: Path, tmp_path: Path, double: Double, nursery: Nursery
) -> None:
    how = {**HOW, "allow_duplicates": allow_duplicates}
    double.per_request = 0.005
    children = [nursery.start(double.url, folder, tmp_path / "journal", how) for _ in range(2)]
    reports = [child.report() for child in children]
    assert [report["complete"] for report in reports] == [True, True]
    claims = Claims(given(folder), double.samples, allow_duplicates)
    assert list(claims.doubled()) == claims.missing() == []
    assert Counter(names(double.requests)) == {path.name: 1 for path in folder.iterdir()}
    assert sum(report["counts"]["stored"] for report in reports) == COUNT
    assert all(report["requests"] > 10 for report in reports), "both had a part in it"


def test_a_run_takes_over_what_a_killed_one_had_claimed_while_it_runs(
    folder: Path, tmp_path: Path, double: Double, nursery: Nursery
) -> None:
    double.per_request = 0.01
    trigger = Trigger(double)
    first = nursery.start(double.url, folder, tmp_path / "journal", HOW)
    trigger.wait(4)
    second = nursery.start(double.url, folder, tmp_path / "journal", HOW)
    trigger.wait(8)
    first.kill()
    report = second.report()
    assert report["complete"], report["counts"]
    claims = Claims(given(folder), double.samples)
    assert list(claims.doubled()) == claims.missing() == []
