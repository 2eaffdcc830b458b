"""``ei.ingestion``: uploads as callers make them, against a service with sockets."""

from __future__ import annotations

import asyncio
import inspect
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from edgewire.errors import AuthenticationError, ConfigurationError, UploadError
from edgewire.ingestion.journal import Journal
from edgewire.ingestion.options import UploadOptions
from edgewire.ingestion.report import State, UploadEvent, UploadInterrupted
from edgewire.ingestion.sample import Defaults
from edgewire.ingestion.uploader import AsyncIngestion, How, Ingestion
from edgewire.transport.options import Options

from .double import KEY, Double
from .given import ACQUISITION, make


def ingestion(double: Double, journal: Path | str | Journal | None = None, key: str = KEY) -> Ingestion:
    return Ingestion(endpoint=double.url, api_key=lambda: key, options=Options(timeout=20), journal=journal)


def records(count: int) -> list[tuple[str, bytes]]:
    return [(f"r{number}.json", ACQUISITION.replace(b"{}", b'{"n": %d}' % number)) for number in range(count)]


@pytest.fixture
def lenient() -> Iterator[Double]:
    with Double(validate=False) as running:
        yield running


def test_a_folder_is_uploaded_once_however_often_it_is_given(lenient: Double, tmp_path: Path) -> None:
    folder = make(tmp_path / "data", "idle.1.csv", "run.2.wav", "sub/walk.3.json")
    client = ingestion(lenient, tmp_path / "journal")
    first, second = client.upload(folder), client.upload(str(folder))
    assert first.complete
    assert second.complete
    assert len(lenient.samples) == 3
    assert first.requests == 1
    assert second.requests == 0
    assert second.counts[State.ALREADY_THERE] == 3
    assert {sample.label for sample in lenient.samples} == {"idle", "run", "walk"}


def test_arguments_reach_the_service(lenient: Double) -> None:
    report = ingestion(lenient).upload(
        records(1), category="testing", label="größe 100%", metadata={"site": "läb"}, add_date_id=True
    )
    (sample,) = lenient.samples
    assert report.complete
    assert (sample.category, sample.label, sample.metadata) == ("testing", "größe 100%", {"site": "läb"})
    headers = lenient.requests[0].headers
    assert headers["x-add-date-id"] == "1"
    assert headers["x-disallow-duplicates"] == "1"
    assert headers["x-upload-source"] == "EDGEWIRE"


def test_the_legacy_endpoint_takes_each_file_on_its_own(lenient: Double) -> None:
    report = ingestion(lenient).upload_data(records(3), label="x")
    assert report.complete
    assert [request.path for request in lenient.requests] == ["/api/training/data"] * 3
    assert sorted(request.headers["x-file-name"] for request in lenient.requests) == ["r0.json", "r1.json", "r2.json"]
    assert report.results[0].stored_name


def test_boxes_do_not_fit_the_legacy_endpoint_and_the_report_says_where_they_do(lenient: Double) -> None:
    from edgewire.ingestion.sample import Sample

    sample = Sample(ACQUISITION, "a.json", structured_labels=[{"startIndex": 0, "endIndex": 0, "label": "x"}])
    report = ingestion(lenient).upload_data(sample)
    assert report.results[0].state is State.NOT_SENT
    assert "files endpoint" in report.results[0].reason


def test_a_wrong_key_raises_with_the_report(lenient: Double) -> None:
    with pytest.raises(AuthenticationError, match="Invalid API key") as caught:
        ingestion(lenient, key="ei_" + 40 * "1").upload(records(3))
    assert caught.value.report.counts[State.NOT_SENT] == 3  # type: ignore[attr-defined]
    assert "ei_1" not in str(caught.value)


def test_the_async_client_does_the_same_and_takes_its_key_later(lenient: Double, tmp_path: Path) -> None:
    async def key() -> str:
        return KEY

    async def main() -> None:
        client = AsyncIngestion(endpoint=lenient.url, api_key=key, options=Options(), journal=tmp_path / "journal")
        reports = await asyncio.gather(client.upload(records(40)), client.upload(records(40)))
        assert all(report.complete for report in reports)
        assert (await client.upload_data(records(41)[40:])).complete

    asyncio.run(main())
    assert len(lenient.samples) == 41


def test_the_sync_client_works_where_a_loop_is_running(lenient: Double) -> None:
    async def cell() -> bool:
        return ingestion(lenient).upload(records(2)).complete

    assert asyncio.run(cell())


def test_a_journal_of_the_callers_stays_open(lenient: Double) -> None:
    with Journal() as journal:
        client = ingestion(lenient, journal)
        client.upload(records(2))
        assert client.upload(records(2)).requests == 0


def test_the_default_journal_is_this_users(lenient: Double, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDGEWIRE_STATE_DIR", str(tmp_path))
    ingestion(lenient, "default").upload(records(1))
    assert [file.name for file in tmp_path.iterdir()] == ["journal.sqlite3"]


def test_a_dry_run_makes_no_journal(lenient: Double, tmp_path: Path) -> None:
    report = ingestion(lenient, tmp_path / "journal").upload(records(2), dry_run=True)
    assert [result.reason for result in report.results] == ["would be sent"] * 2
    assert not lenient.requests
    assert not list(tmp_path.iterdir())


def test_a_journal_that_cannot_be_used_raises_before_anything_is_sent(lenient: Double, tmp_path: Path) -> None:
    (tmp_path / "journal").write_bytes(b"no database " * 1000)
    with pytest.raises(UploadError, match="is not a journal of edgewire"):
        ingestion(lenient, tmp_path / "journal").upload(records(2))
    assert not lenient.requests


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"categories": "training"}, "upload does not know categories"),
        ({"category": "trainig"}, "category is 'trainig'"),
        ({"label": "x", "unlabeled": True}, "unlabeled"),
        ({"concurrency": 0}, "concurrency=0"),
        ({"batch_files": 1001}, "1000 files in a request"),
        ({"max_attempts": 1.5}, "max_attempts=1.5"),
    ],
)
def test_arguments_that_cannot_be_used_raise_before_anything_is_sent(
    lenient: Double, arguments: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        ingestion(lenient).upload(records(1), **arguments)
    assert not lenient.requests


def test_every_argument_is_one_of_samples_or_of_uploads_and_has_its_type() -> None:
    """The list of arguments for type checkers is the list of what is taken."""
    known = set(Defaults.__dataclass_fields__) | set(UploadOptions.__dataclass_fields__) - {"endpoint"}
    assert set(How.__annotations__) == known | {"on_event", "on_note"}
    for fields in (Defaults.__dataclass_fields__, UploadOptions.__dataclass_fields__):
        for name, field in fields.items():
            if name != "endpoint":
                annotation = How.__annotations__[name]
                assert getattr(annotation, "__forward_arg__", annotation) == field.type


def test_both_clients_take_the_same() -> None:
    for name in ("__init__", "upload", "upload_data"):
        ours, theirs = (inspect.signature(getattr(cls, name)).parameters for cls in (Ingestion, AsyncIngestion))
        assert list(ours) == list(theirs)


def test_nothing_of_an_upload_is_left_running(lenient: Double) -> None:
    before = threading.enumerate()
    ingestion(lenient).upload(records(5))
    left = [thread for thread in threading.enumerate() if thread not in before]
    assert not [thread for thread in left if thread.name.startswith("edgewire")]


def interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def test_ctrl_c_lets_requests_in_flight_end_and_raises_with_the_report(tmp_path: Path) -> None:
    with Double(validate=False, per_request=0.2) as double:
        seen: list[UploadEvent] = []

        def on_event(event: UploadEvent) -> None:
            if not seen:
                interrupt()
            seen.append(event)

        client = ingestion(double, tmp_path / "journal")
        with pytest.raises(UploadInterrupted) as caught:
            client.upload(records(400), batch_files=10, concurrency=2, on_event=on_event)
        report = caught.value.report
        assert report is not None
        assert report.interrupted
        assert report.counts[State.STORED] == len(double.samples) > 0
        assert report.counts[State.UNKNOWN] == 0
        double.per_request = 0
        assert client.upload(records(400)).complete
        assert len(double.samples) == 400


def test_a_second_ctrl_c_does_not_wait(tmp_path: Path) -> None:
    with Double(validate=False, per_request=30) as double:

        def twice() -> None:
            while not double.requests:
                time.sleep(0.01)
            interrupt()
            time.sleep(1)
            interrupt()

        threading.Thread(target=twice).start()
        client = ingestion(double, tmp_path / "journal")
        with pytest.raises(UploadInterrupted) as caught:
            client.upload(records(20))
        assert caught.value.report is not None
        assert caught.value.report.counts[State.UNKNOWN] == 20


def test_an_iterator_that_never_gives_anything_does_not_keep_the_program_from_ending(lenient: Double) -> None:
    code = f"""
        import os, signal, sys, threading
        from edgewire.ingestion.report import UploadInterrupted
        from edgewire.ingestion.uploader import Ingestion
        from edgewire.transport.options import Options

        def live():
            yield ("a.json", {ACQUISITION!r})
            threading.Event().wait()

        threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        client = Ingestion(endpoint={lenient.url!r}, api_key=lambda: {KEY!r}, options=Options(), journal=None)
        try:
            client.upload(live())
        except UploadInterrupted as error:
            print(error.report.counts["stored"], error.report.unseen)
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 True\n", "")
