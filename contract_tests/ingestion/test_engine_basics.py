"""What an upload does when all goes well, and what each single failure comes to."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from edgewire.errors import UploadError
from edgewire.ingestion.engine import Engine
from edgewire.ingestion.item import Attached, Item, Refused
from edgewire.ingestion.journal import Journal
from edgewire.ingestion.labels import Annotation, BoundingBox, StructuredLabel
from edgewire.ingestion.report import State, UploadUnauthenticated

from .simulated import (
    FAULTS,
    KEY,
    PROJECT,
    Request,
    Simulated,
    failed,
    inline,
    item,
    many,
    no_time,
    states,
    upload,
)

__all__ = ["inline"]

pytestmark = pytest.mark.usefixtures("inline")


def test_everything_is_stored_once_and_reported_in_the_order_it_was_given() -> None:
    service = Simulated()
    report = upload(service, many(700))
    assert report.complete
    assert [result.name for result in report.results] == [f"f{number}.json" for number in range(700)]
    assert set(service.times().values()) == {1}
    assert len(service.samples) == 700
    assert report.project_id == PROJECT
    for result in report.results:
        assert result.sample_id is not None
        assert service.samples[result.sample_id].name == result.name


def test_nothing_given_is_a_complete_upload_without_requests() -> None:
    service = Simulated()
    report = upload(service, [])
    assert report.complete
    assert report.requests == 0


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("allow", [False, True])
def test_any_single_fault_is_overcome(fault: str, allow: bool) -> None:
    service = Simulated([fault])
    report = upload(service, many(5), allow_duplicates=allow)
    assert report.complete, report.summary()
    assert set(states(report)) == {State.STORED}
    assert sorted(service.times().values()) == [1] * 5


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault not in ("short", "strange entry")])
def test_a_fault_that_stays_ends_the_run_and_claims_nothing(fault: str) -> None:
    service = Simulated([fault] * 10_000)
    report = upload(service, many(3))
    stored = {sample.name for sample in service.samples}
    for result in report.results:
        if result.state is State.STORED:
            assert result.name in stored
        if result.state is State.NOT_SENT:
            assert result.name not in stored
    assert report.requests < 100


def test_files_whose_headers_are_equal_share_requests_and_others_do_not() -> None:
    service = Simulated()
    labels = [Annotation(label="a"), Annotation(label="b"), Annotation(unlabeled=True), Annotation()]
    items = [item(f"{number}.json", b"%d" % number, labels[number % 4]) for number in range(40)]
    items += [item(f"t{number}.json", b"t%d" % number, category="testing") for number in range(10)]
    assert upload(service, items).complete
    assert len(service.requests) == 5
    for request in service.requests:
        assert len(request.data) == 10


def test_files_of_the_same_name_never_share_a_request() -> None:
    service = Simulated()
    report = upload(service, [item("same.json", b"%d" % number) for number in range(5)])
    assert report.complete
    assert [len(request.data) for request in service.requests] == [1] * 5


def test_label_parts_come_last_and_do_not_keep_files_apart() -> None:
    service = Simulated()
    said = [
        Annotation(boxes=(BoundingBox("bolt", 1, 2, 3, 4),)),
        Annotation(boxes=()),
        Annotation(structured=(StructuredLabel(0, 3, "idle"),)),
        Annotation(label_map={"who": "A"}),
        Annotation(),
    ]
    assert upload(service, [item(f"{n}.json", b"%d" % n, each) for n, each in enumerate(said)]).complete
    (request,) = service.requests
    names = [part.name for part in request.parts]
    assert names[:5] == [f"{n}.json" for n in range(5)]
    found = {part.name: json.loads(part.content) for part in request.parts[5:]}
    assert found["bounding_boxes.labels"]["boundingBoxes"] == {
        "0.json": [{"label": "bolt", "x": 1, "y": 2, "width": 3, "height": 4}],
        "1.json": [],
    }
    assert list(found["structured_labels.labels"]["structuredLabels"]) == ["2.json"]
    assert found["label_map.labels"]["labels"] == {"3.json": {"who": "A"}}


def test_a_file_with_attachments_goes_alone_with_them() -> None:
    service = Simulated()
    sample = Item("a.json", "a.json", b"sample", 6, attachments=(Attached("photo.jpg", b"photo", 5),))
    report = upload(service, [*many(2), sample])
    with_parts = next(request for request in service.requests if len(request.parts) > 2)
    assert [part.name for part in with_parts.parts] == ["a.json", "photo.jpg", "attachments.labels"]
    assert report.results[2].state is State.STORED


def test_equal_content_is_sent_once_and_the_others_name_the_first() -> None:
    service = Simulated()
    report = upload(service, [item("a.json", b"same"), item("b.json", b"same"), item("c.json", b"other")])
    assert states(report) == [State.STORED, State.ALREADY_THERE, State.STORED]
    assert report.results[1].reason == "same content as a.json"
    assert sum(len(request.data) for request in service.requests) == 2


def test_where_duplicates_are_allowed_each_file_is_stored_and_a_second_run_adds_none(tmp_path: Path) -> None:
    service = Simulated()
    files = [item("a.json", b"same"), item("b.json", b"same"), item("a.json", b"same")]
    with Journal(tmp_path / "journal") as journal:
        assert upload(service, files, journal, allow_duplicates=True).complete
        assert len(service.samples) == 3
        again = upload(service, files, journal, allow_duplicates=True)
    assert states(again) == [State.ALREADY_THERE] * 3
    assert len(service.samples) == 3


def test_a_bad_file_is_found_among_a_thousand_and_the_others_are_stored() -> None:
    service = Simulated()
    report = upload(service, [*many(500), item("bad.csv", b"bad"), *many(999)[500:]])
    (rejected,) = [result for result in report.results if result.state is State.REJECTED]
    assert rejected.name == "bad.csv"
    assert rejected.reason == "Could not parse this CSV file (no columns)"
    assert set(service.times().values()) == {1}
    assert len(service.samples) == 999
    assert report.requests < 40


def test_a_file_that_the_service_rejects_is_not_sent_again_unless_asked_or_changed(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal") as journal:
        service = Simulated()
        assert states(upload(service, [item("x.json", b"odd")], journal)) == [State.REJECTED]
        again = upload(service, [item("x.json", b"odd")], journal)
        assert states(again) == [State.REJECTED]
        assert again.results[0].journal
        assert "Invalid mimetype" in again.results[0].reason
        assert len(service.requests) == 1
        assert states(upload(service, [item("x.json", b"now fine")], journal)) == [State.STORED]
        assert states(upload(service, [item("x.json", b"odd")], journal, retry_rejected=True)) == [State.REJECTED]
        assert len(service.requests) == 3


@pytest.mark.parametrize(
    ("status", "word"), [(401, "Invalid API key"), (403, "No permission"), (200, "Invalid API key")]
)
def test_a_refused_key_stops_the_run_and_every_file_is_reported(status: int, word: str) -> None:
    class Refusing(Simulated):
        def _answer(self, request: Request, fault: str) -> tuple[int, dict[str, str], bytes]:
            code, headers, content = failed(word, status)
            return code, dict(headers), content

    service = Refusing()
    report = upload(service, many(3000), batch_files=10, concurrency=2)
    assert states(report) == [State.NOT_SENT] * 3000
    assert report.requests <= 4
    assert report.error is not None
    assert report.error.report is report  # type: ignore[attr-defined]
    assert word in str(report.error)
    assert KEY not in str(report.error)
    assert isinstance(report.error, UploadUnauthenticated) == (status != 403)


def test_the_project_that_was_meant_is_the_one_that_is_stored_into() -> None:
    service = Simulated(project=5)
    report = upload(service, many(200), project_id=6)
    assert isinstance(report.error, UploadError)
    assert "stores into project 5, not into 6" in str(report.error)
    assert not report.complete
    assert len(service.samples) == 1  # the one that was needed to find out


def test_the_first_file_goes_alone_only_until_the_project_is_known(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal") as journal:
        service = Simulated(project=5)
        assert upload(service, many(200), journal, project_id=5).complete
        again = upload(service, many(201), journal, project_id=5)
        assert (again.complete, again.requests) == (True, 1)
        wrong = upload(service, many(300), journal, project_id=6)
    assert (wrong.requests, len(service.samples)) == (0, 201)
    assert isinstance(wrong.error, UploadError)


def test_a_journal_of_another_project_is_not_believed(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal") as journal:
        assert upload(Simulated(project=5), many(4), journal).complete
        other = Simulated(project=6)
        report = upload(other, many(6), journal)
        assert isinstance(report.error, UploadError)
        assert "start again" in str(report.error)
        again = upload(other, many(6), journal)
    assert again.complete
    assert len(other.samples) == 6
    assert set(other.times().values()) == {1}


def with_key(key: str, service: Simulated, journal: Journal) -> Engine:
    return Engine(endpoint="http://ingestion.test", api_key=key, post=service.post, journal=journal, sleep=no_time)


def test_what_was_stored_into_another_project_is_not_taken_for_stored_in_the_first(tmp_path: Path) -> None:
    first = Simulated(project=5)
    with Journal(tmp_path / "journal") as journal:
        asyncio.run(with_key("ei_1", first, journal).run(many(1)))
        asyncio.run(with_key("ei_2", first, journal).run(many(2)[1:]))
        assert asyncio.run(with_key("ei_1", Simulated(project=6), journal).run(many(3)[2:])).error is not None
        report = asyncio.run(with_key("ei_2", first, journal).run(many(3)))
    assert report.complete
    assert len(first.samples) == 3


def test_what_a_second_key_of_the_project_stored_is_known_once_the_project_is(tmp_path: Path) -> None:
    service = Simulated()
    with Journal(tmp_path / "journal") as journal:
        asyncio.run(with_key("ei_1", service, journal).run(many(3)))
        asyncio.run(with_key("ei_2", service, journal).run(many(4)[3:]))
        report = asyncio.run(with_key("ei_2", service, journal).run(many(4)))
    assert [result.journal for result in report.results] == [True] * 4
    assert len(service.requests) == 2


def test_refused_files_are_reported_with_the_reason_and_do_not_stop_others() -> None:
    report = upload(Simulated(), [Refused("d/x.tmp", "It is empty."), *many(1)])
    assert states(report) == [State.NOT_SENT, State.STORED]
    assert report.results[0].reason == "It is empty."


def test_a_dry_run_sends_nothing_and_leaves_no_trace(tmp_path: Path) -> None:
    service = Simulated()
    with Journal(tmp_path / "journal") as journal:
        upload(service, many(2), journal)
        files = [*many(3), item("twin.json", b"content 2"), item("twin.json", b"content 2")]
        report = upload(service, files, journal, dry_run=True)
        assert [result.reason for result in report.results][2:] == [
            "would be sent", "same content as f2.json", "same content as f2.json",
        ]  # fmt: skip
        assert states(report)[:3] == [State.ALREADY_THERE, State.ALREADY_THERE, State.NOT_SENT]
        assert len(service.requests) == 1
        assert upload(service, many(3), journal).complete
    assert len(service.samples) == 3


def test_a_request_that_is_too_big_is_made_smaller_and_so_are_the_next() -> None:
    class Small(Simulated):
        async def post(self, url, headers, body):  # type: ignore[no-untyped-def]
            if body.content_length > 20_000:
                self.requests.append(Request("", headers, []))
                return 413, {"content-type": "text/html"}, b"<html>too large"
            return await super().post(url, headers, body)

    service = Small()
    files = [item(f"{n}.json", b"%d" % n * 500) for n in range(200)]
    report = upload(service, files, concurrency=1)
    assert report.complete
    assert set(service.times().values()) == {1}


def test_where_duplicates_are_allowed_the_journal_knows_of_a_request_before_it_is_made(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "journal"
    found: list[str] = []

    def look(request: Request) -> None:
        with sqlite3.connect(path) as other:
            found.extend(state for (state,) in other.execute("SELECT state FROM files"))
        other.close()

    service = Simulated(before=look)
    with Journal(path) as journal:
        upload(service, many(3), journal, allow_duplicates=True)
    assert found == ["sending"] * 3


def test_concurrency_and_bytes_in_flight_are_bounded() -> None:
    now = most = 0

    async def wait(request: Request) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        for _ in range(5):
            await asyncio.sleep(0)
        now -= 1

    assert upload(Simulated(before=wait), many(500), batch_files=5, concurrency=3).complete
    assert most == 3
    most = 0
    files = [item(f"{n}.json", b"%04d" % n * 250) for n in range(50)]
    assert upload(Simulated(before=wait), files, batch_files=5, bytes_in_flight=10_000).complete
    assert most <= 2
