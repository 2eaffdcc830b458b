"""Files that change, iterators that fail, and runs that are stopped: what is reported, and what the next run does."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from edgewire.ingestion import preparing
from edgewire.ingestion.item import Item, Stat
from edgewire.ingestion.journal import Journal
from edgewire.ingestion.report import State, UploadEvent
from edgewire.transport.multipart import Body, FileChanged

from .simulated import Request, Simulated, engine, inline, item, many, old_file, states, upload

__all__ = ["inline"]

pytestmark = pytest.mark.usefixtures("inline")


def test_unchanged_files_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = Simulated()
    with Journal(tmp_path / "journal") as journal:
        files = [old_file(tmp_path / f"{n}.json", b"%d" % n) for n in range(3)]
        assert upload(service, files, journal).complete
        monkeypatch.setattr("builtins.open", lambda *args, **kwargs: pytest.fail("a file was opened"))
        report = upload(service, files, journal)
    assert states(report) == [State.ALREADY_THERE] * 3


def test_a_changed_file_is_a_new_file(tmp_path: Path) -> None:
    service = Simulated()
    with Journal(tmp_path / "journal") as journal:
        upload(service, [old_file(tmp_path / "a.json", b"one")], journal)
        report = upload(service, [old_file(tmp_path / "a.json", b"two, longer")], journal)
    assert states(report) == [State.STORED]
    assert len(service.samples) == 2


def test_a_file_that_changed_since_it_was_checked_is_looked_at_once_more(tmp_path: Path) -> None:
    given = old_file(tmp_path / "a.json", b"one")
    (tmp_path / "a.json").write_bytes(b"other")
    service = Simulated()
    report = upload(service, [given, *many(1)])
    assert report.complete
    assert service.times()[sha(b"other")] == 1


def test_a_file_that_vanished_is_reported_and_the_others_are_stored(tmp_path: Path) -> None:
    given = old_file(tmp_path / "a.json", b"one")
    (tmp_path / "a.json").unlink()
    report = upload(Simulated(), [given, *many(2)])
    assert states(report) == [State.NOT_SENT, State.STORED, State.STORED]
    assert "not there any more" in report.results[0].reason


def test_a_big_file_that_changes_while_it_is_sent_is_stored_as_it_is_then(tmp_path: Path) -> None:
    path = tmp_path / "big.json"
    given = old_file(path, b"a" * 2_000_000)
    service = Simulated()
    journal = Journal(tmp_path / "journal")

    def items() -> Iterator[Item]:
        yield given
        yield from many(2)

    run = engine(service, journal)
    real = run._post
    changed = False

    async def post(url: str, headers: Mapping[str, str], body: Body) -> tuple[int, Mapping[str, str], bytes]:
        nonlocal changed
        if not changed:
            changed = True
            path.write_bytes(b"b" * 2_000_001)
        return await real(url, headers, body)

    run._post = post
    report = asyncio.run(run.run(items()))
    journal.close()
    assert report.complete, report.summary()
    assert service.times()[sha(b"b" * 2_000_001)] == 1
    assert service.times()[sha(b"a" * 2_000_000)] == 0


def test_a_file_that_keeps_changing_is_reported_as_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.json"
    given = old_file(path, b"0")
    real = os.fstat

    def growing(descriptor: int) -> os.stat_result:
        with path.open("ab") as file:
            file.write(b"1")
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", growing)
    report = upload(Simulated(), [given])
    assert states(report) == [State.NOT_SENT]
    assert "changed" in report.results[0].reason


def test_what_shared_a_request_with_a_file_that_changed_is_not_doubled(tmp_path: Path) -> None:
    class Early(Simulated):
        """Stores what it has, although the request is cut off."""

        async def post(self, url: str, headers: Mapping[str, str], body: Body) -> tuple[int, Mapping[str, str], bytes]:
            answer = await super().post(url, headers, body)
            if len(self.requests) == 1:
                self.samples = [sample for sample in self.samples if sample.name != "big.json"]
                raise FileChanged("it changed", path=str(tmp_path / "big.json"), what="modified")
            return answer

    service = Early()
    big = old_file(tmp_path / "big.json", b"a" * 2_000_000)
    report = upload(service, [*many(2), big, item("again.json", b"content 1")], allow_duplicates=True)
    assert report.complete
    assert sorted(sample.name for sample in service.samples) == ["again.json", "big.json", "f0.json", "f1.json"]


@pytest.mark.parametrize("size", [10, 2_000_000])
def test_a_file_that_is_written_while_it_is_read_is_not_sent(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = old_file(tmp_path / "log.json", b"a" * size)
    looks: list[Stat] = []
    real = preparing._stat

    def writing(descriptor: int) -> Stat:
        if len(looks) % 2:
            with (tmp_path / "log.json").open("r+b") as file:
                file.write(b"%d" % len(looks))
        looks.append(real(descriptor))
        return looks[-1]

    monkeypatch.setattr(preparing, "_stat", writing)
    service = Simulated()
    report = upload(service, [given])
    assert states(report) == [State.NOT_SENT]
    assert "changed while it was read" in report.results[0].reason
    assert not service.requests
    assert len(looks) == 4


def test_items_that_fail_midway_raise_and_what_came_before_is_stored() -> None:
    def items() -> Iterator[Item]:
        yield from many(70)
        raise ZeroDivisionError("a bug of the caller")

    service = Simulated()
    report = asyncio.run(engine(service).run(items()))
    assert isinstance(report.error, ZeroDivisionError)
    assert report.unseen
    assert not report.complete
    assert len(service.samples) == 70


def test_events_tell_what_happens_and_one_that_raises_costs_nothing() -> None:
    seen: list[UploadEvent] = []

    def on_event(event: UploadEvent) -> None:
        seen.append(event)
        if len(seen) == 3:
            raise ValueError("a bug of the caller")

    service = Simulated(["503"])
    run = engine(service)
    run._progress._on_event = on_event
    assert asyncio.run(run.run(many(3))).complete
    assert [event.kind for event in seen] == ["batch", "retry", "batch"]
    assert seen[1].wait is not None


def test_stop_lets_requests_in_flight_end_and_reports_the_rest_as_not_sent() -> None:
    service = Simulated()
    run = engine(service, batch_files=10, concurrency=2)

    def stop(request: Request) -> None:
        if len(service.requests) == 3:
            run.stop()

    service.before = stop
    report = asyncio.run(run.run(many(400)))
    assert report.interrupted
    assert not report.complete
    stored = sum(state is State.STORED for state in states(report))
    assert stored == len(service.samples) > 0
    assert service.ended == len(service.requests) <= 5
    assert State.UNKNOWN not in states(report)


def test_abort_does_not_wait_and_what_was_sent_is_unknown_until_the_next_run(tmp_path: Path) -> None:
    service = Simulated()
    with Journal(tmp_path / "journal") as journal:
        run = engine(service, journal, batch_files=10, concurrency=2)

        async def hang(request: Request) -> None:
            if len(service.requests) >= 3:
                run.abort()
                await asyncio.Event().wait()

        service.before = hang
        report = asyncio.run(run.run(many(60)))
        assert State.UNKNOWN in states(report)
        service.before = None
        assert upload(service, many(60), journal).complete
    assert sorted(service.times().values()) == [1] * 60


def test_a_cancelled_upload_leaves_a_journal_that_knows(tmp_path: Path) -> None:
    service = Simulated()

    async def main(journal: Journal) -> None:
        async def hang(request: Request) -> None:
            if len(service.requests) >= 3:
                task.cancel()
                await asyncio.Event().wait()

        service.before = hang
        task = asyncio.ensure_future(engine(service, journal, batch_files=10).run(many(60)))
        with pytest.raises(asyncio.CancelledError):
            await task

    with Journal(tmp_path / "journal") as journal:
        asyncio.run(main(journal))
        service.before = None
        assert upload(service, many(60), journal).complete
    assert sorted(service.times().values()) == [1] * 60


def sha(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()
