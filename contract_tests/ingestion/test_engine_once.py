"""Whatever goes wrong, and wherever a run is cut off: each file is stored once, or reported as not stored."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from edgewire.ingestion.engine import Engine
from edgewire.ingestion.item import Item
from edgewire.ingestion.journal import Journal
from edgewire.ingestion.labels import Annotation
from edgewire.ingestion.report import SAFE, State, UploadReport
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .simulated import FAULTS, Simulated, engine, inline, item

__all__ = ["inline"]

LABELS = (Annotation(), Annotation(label="a"), Annotation(unlabeled=True))
CONTENTS = [b"one", b"two", b"three", b"four", b"five", b"six", b"bad csv", b"odd type"]
NAMES = ["a.csv", "b.csv", "c.json"]

FILES = st.lists(
    st.builds(item, st.sampled_from(NAMES), st.sampled_from(CONTENTS), st.sampled_from(LABELS)), min_size=1, max_size=14
)
SCRIPTS = st.lists(st.sampled_from(["", *FAULTS]), max_size=12)
OPTIONS = st.fixed_dictionaries(
    {
        "allow_duplicates": st.booleans(),
        "batch_files": st.sampled_from([1, 2, 3, 1000]),
        "concurrency": st.sampled_from([1, 2, 8]),
        "max_attempts": st.sampled_from([1, 3, 8]),
    }
)
MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
ON_DISK = settings(MANY, max_examples=50)


pytestmark = pytest.mark.usefixtures("inline")


def sha(file: Item) -> str:
    assert isinstance(file.content, bytes)
    return hashlib.sha256(file.content).hexdigest()


def copies_given(files: Sequence[Item]) -> Counter[tuple[str, str, str | None]]:
    """How often each file is given, where equal files count."""
    labels = ["" if file.annotation.unlabeled else file.annotation.label for file in files]
    return Counter((file.name, sha(file), label) for file, label in zip(files, labels, strict=True))


def copies_stored(service: Simulated) -> Counter[tuple[str, str, str | None]]:
    return Counter(service.samples)


def check_not_doubled(service: Simulated, files: Sequence[Item], allow: bool) -> None:
    if allow:
        assert copies_stored(service) <= copies_given(files)
    else:
        assert not [digest for digest, times in service.times().items() if times > 1]


def check_report(service: Simulated, files: Sequence[Item], report: UploadReport) -> None:
    """Every file is in it, and what it says is so."""
    assert [result.name for result in report.results] == [file.name for file in files]
    there = service.times()
    for file, result in zip(files, report.results, strict=True):
        if result.state in SAFE:
            assert there[sha(file)], result
        elif result.state is State.NOT_SENT:
            assert report.stopped or result.attempts, result
        if result.state is State.REJECTED:
            assert file.content in (b"bad csv", b"odd type") or "Unknown error" in result.reason
    assert report.complete == all(result.state in SAFE for result in report.results)


def check_complete(files: Sequence[Item], report: UploadReport) -> None:
    """The service has every file but those that it does not take."""
    for file, result in zip(files, report.results, strict=True):
        if file.content in (b"bad csv", b"odd type"):
            assert result.state is State.REJECTED
        else:
            assert result.state in SAFE


def run_to_its_end(make: Coroutine[Any, Any, UploadReport]) -> UploadReport:
    return asyncio.run(make)


@given(FILES, SCRIPTS, OPTIONS)
@MANY
def test_a_report_is_true_and_nothing_is_stored_twice_whatever_the_service_does(
    files: list[Item], script: list[str], options: dict[str, Any]
) -> None:
    service = Simulated(script)
    with Journal() as journal:
        report = run_to_its_end(engine(service, journal, **options).run(files))
        check_report(service, files, report)
        check_not_doubled(service, files, options["allow_duplicates"])
        # And a second run brings in what the first could not.
        service.script = ()
        again = run_to_its_end(engine(service, journal, **options, retry_rejected=True).run(files))
    check_report(service, files, again)
    check_not_doubled(service, files, options["allow_duplicates"])
    check_complete(files, again)


async def crash(run: Engine, files: Sequence[Item], steps: int, journal: Path, copy: Path) -> UploadReport | None:
    """Runs the engine for so many steps of its loop; then nothing of it happens any more but what the system has kept:
    the files of the journal as they are. A report, if it came to its end before.
    """
    task = asyncio.ensure_future(run.run(files))
    for _ in range(steps):
        await asyncio.sleep(0)
    if task.done():
        return task.result()
    for file in journal.parent.glob(f"{journal.name}*"):
        if "-run" not in file.name and not file.name.endswith("-shm"):
            shutil.copy(file, copy.parent / file.name.replace(journal.name, copy.name))
    run._post = _never  # its requests are gone with it
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    return None


async def _never(*args: object) -> tuple[int, dict[str, str], bytes]:
    raise asyncio.CancelledError


@given(FILES, SCRIPTS, OPTIONS, st.lists(st.integers(1, 60), min_size=1, max_size=4))
@ON_DISK
def test_a_run_that_dies_anywhere_is_completed_by_the_next_without_doubles(
    files: list[Item], script: list[str], options: dict[str, Any], steps: list[int]
) -> None:
    service = Simulated(script)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal0"
        for number, each in enumerate(steps):
            copy = Path(folder) / f"journal{number + 1}"
            with Journal(path) as journal:
                report = asyncio.run(crash(engine(service, journal, **options), files, each, path, copy))
            check_not_doubled(service, files, options["allow_duplicates"])
            if report is None:
                path = copy
        service.script = ()
        with Journal(path) as journal:
            report = run_to_its_end(engine(service, journal, **options, retry_rejected=True).run(files))
    check_report(service, files, report)
    check_not_doubled(service, files, options["allow_duplicates"])
    check_complete(files, report)


@given(FILES, FILES, SCRIPTS, OPTIONS)
@ON_DISK
def test_two_runs_at_once_store_each_file_once_and_both_end(
    first: list[Item], second: list[Item], script: list[str], options: dict[str, Any]
) -> None:
    service = Simulated(script)

    async def both(one: Journal, other: Journal) -> list[UploadReport]:
        runs = engine(service, one, **options).run(first), engine(service, other, **options).run(second)
        return list(await asyncio.gather(*runs))

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal"
        with Journal(path) as one, Journal(path) as other:
            reports = asyncio.run(both(one, other))
    for files, report in zip((first, second), reports, strict=True):
        check_report(service, files, report)
    if options["allow_duplicates"]:
        assert copies_stored(service) <= copies_given(first) | copies_given(second)
    else:
        check_not_doubled(service, [*first, *second], allow=False)


@given(FILES, st.lists(st.integers(1, 40), min_size=1, max_size=3), st.booleans())
@ON_DISK
def test_a_run_takes_over_what_another_was_sending_when_it_died(
    files: list[Item], steps: list[int], allow: bool
) -> None:
    service = Simulated()

    async def race(dying: Journal, living: Journal, path: Path, copy: Path) -> UploadReport:
        survivor = asyncio.ensure_future(engine(service, living, allow_duplicates=allow).run(files))
        await crash(engine(service, dying, allow_duplicates=allow, batch_files=2), files, steps[0], path, copy)
        return await survivor

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal"
        with Journal(path) as dying, Journal(path) as living:
            report = asyncio.run(race(dying, living, path, Path(folder) / "copy"))
    check_report(service, files, report)
    check_not_doubled(service, files, allow)
    check_complete(files, report)
