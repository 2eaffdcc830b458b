"""Data items of many files."""

from __future__ import annotations

import io
import json
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.errors import ApiError, ConfigurationError, TransportError
from edgewire.organization import AddedData, PartlyAdded
from edgewire.transport.outgoing import FileChanged

from .storage import Both, Services

ITEM: dict[str, Any] = {"name": "walk 1", "dataset": "gait", "bucket": "my-bucket"}


def test_an_item_has_its_fields_and_its_files(organization: Both, services: Services, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"on disk")
    with (tmp_path / "a.csv").open("rb") as opened:
        opened.seek(3)
        files = [
            tmp_path / "a.csv",
            ('b "ż".csv', b"bytes"),
            b"nameless",
            ("c.csv", opened),
            ("d", io.BytesIO(b"memory")),
        ]
        added = organization.add_data(**ITEM, files=files, metadata={"age": "51"}, bucket_path="here/")
    assert added == AddedData(100, 5, 1)
    assert services.items[100] == {
        "a.csv": b"on disk",
        'b "ż".csv': b"bytes",
        "file3": b"nameless",
        "c.csv": b"disk",
        "d": b"memory",
    }
    fields = services.fields[100]
    assert json.loads(fields.pop("metadata")) == {"age": "51"}
    assert fields == {"name": "walk 1", "dataset": "gait", "bucketName": "my-bucket", "bucketPath": "here/"}


def test_a_bucket_can_be_given_by_its_id_and_a_single_file_without_a_list(
    organization: Both, services: Services, tmp_path: Path
) -> None:
    (tmp_path / "a").write_bytes(b"")
    for files in (tmp_path / "a", str(tmp_path / "a"), ("a", b"")):
        organization.add_data(name="n", dataset="d", bucket=7, files=files)
    assert [list(files) for files in services.items.values()] == [["a"]] * 3
    assert services.fields[100] == {"name": "n", "dataset": "d", "bucketId": "7", "metadata": "{}"}


def test_a_folder_is_all_the_files_below_it(organization: Both, services: Services, tmp_path: Path) -> None:
    for name in ("b.csv", "deep/er/a.csv", "deep/c.csv"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    organization.add_data(**ITEM, files=tmp_path)
    assert services.items[100] == {"b.csv": b"b.csv", "a.csv": b"deep/er/a.csv", "c.csv": b"deep/c.csv"}


def test_more_files_than_a_call_may_have_go_to_the_same_item_in_further_calls(
    organization: Both, services: Services
) -> None:
    files = [(f"{number}.csv", b"%d" % number) for number in range(10_001)]
    told: list[tuple[int, int]] = []
    added = organization.add_data(**ITEM, files=files, on_progress=lambda *now: told.append(now))
    assert added == AddedData(100, 10_001, 2)
    assert services.items[100] == dict(files)
    assert services.counts == {"/v1/api/organizations/9/data/add": 1, "/v1/api/organizations/9/data/100/add": 1}
    assert told == [(10_000, 10_001), (10_001, 10_001)]


def test_a_call_has_no_more_bytes_than_allowed_unless_one_file_alone_has_more(
    organization: Both, services: Services
) -> None:
    sizes = [4, 4, 3, 30, 1, 9, 1]
    files = [(str(number), bytes(size)) for number, size in enumerate(sizes)]
    assert organization.add_data(**ITEM, files=files, call_bytes=10).calls == 5
    bodies = [int(request.headers["content-length"]) for request in services.requests]
    assert len(bodies) == 5
    assert services.items[100] == dict(files)


def test_files_can_be_added_to_an_item_that_is_there(organization: Both, services: Services) -> None:
    services.items[5] = {"old": b""}
    assert organization.add_files(5, [("new", b"n")]) == AddedData(5, 1, 1)
    assert services.items[5] == {"old": b"", "new": b"n"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"files": []}, "there are no files"),
        ({"files": ["/nowhere/at/all"]}, "No such file"),
        ({"files": [("a", b""), ("a", b"")]}, "2 files would be 'a'"),
        ({"files": [("a", b"")], "call_bytes": 0}, "call_bytes=0"),
        ({"files": [("a", b"")], "name": ""}, "name=''"),
        ({"files": [("a", b"")], "bucket": ""}, "bucket=''"),
        ({"files": [("a", b"")], "bucket": True}, "bucket=True"),
        ({"files": [("a", b"")], "metadata": {"age": 51}}, "'age' has a value that is no text"),
        ({"files": [("a", io.StringIO("text"))]}, "StringIO cannot be sent"),
    ],
)
def test_what_cannot_be_sent_is_refused_before_anything_is(
    organization: Both, services: Services, arguments: dict[str, Any], said: str
) -> None:
    with pytest.raises(ConfigurationError, match=said):
        organization.add_data(**ITEM | arguments)
    assert services.requests == []


def test_files_of_one_name_in_two_folders_are_refused_with_their_places(
    organization: Both, services: Services, tmp_path: Path
) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.csv").write_text(folder)
    with pytest.raises(ConfigurationError, match=r"2 files would be 'x\.csv' \(.*one.*two"):
        organization.add_data(**ITEM, files=tmp_path)
    assert services.requests == []


def _refuse_second(services: Services, answer: httpx.Response | type[httpx.TransportError]) -> None:
    def fault(request: httpx.Request) -> httpx.Response | None:
        if services.counts["/v1/api/organizations/9/data/100/add"] != 2:
            return None
        if isinstance(answer, httpx.Response):  # each client closes the one it gets
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        raise answer("broken", request=request)

    services.faults.append(fault)


@pytest.mark.parametrize(
    ("answer", "unknown", "missing"),
    [
        (httpx.Response(200, json={"success": False, "error": "Bucket is full"}), (), ("4", "5", "6")),
        (httpx.Response(502), ("4", "5"), ("6",)),
        (httpx.ReadError, ("4", "5"), ("6",)),
    ],
)
def test_a_further_call_that_fails_says_what_is_in_and_what_is_not(
    organization: Both,
    services: Services,
    answer: Any,
    unknown: tuple[str, ...],
    missing: tuple[str, ...],
) -> None:
    _refuse_second(services, answer)
    files = [(str(number), b"xx") for number in range(7)]
    with pytest.raises(PartlyAdded, match=r"data item 100 has 4 of 7 files") as caught:
        organization.add_data(**ITEM, files=files, call_bytes=4)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.data_id, error.added, error.unknown, error.missing) == (100, ("0", "1", "2", "3"), unknown, missing)
    assert str(error) == str(caught.value)
    assert isinstance(caught.value.__cause__, ApiError | TransportError)
    assert set(services.items[100]) == {"0", "1", "2", "3"}


def test_a_first_call_that_fails_is_its_own_error(organization: Both, services: Services) -> None:
    services.faults.append(lambda _: httpx.Response(200, json={"success": False, "error": "No such dataset"}))
    with pytest.raises(ApiError, match="No such dataset"):
        organization.add_data(**ITEM, files=[("a", b"")])
    assert len(services.requests) == 1


def test_a_file_that_changes_between_two_calls_is_not_sent(
    organization: Both, services: Services, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"1234")
    with pytest.raises(PartlyAdded, match="changed after it was checked") as caught:
        organization.add_data(
            **ITEM,
            files=[tmp_path / "a", tmp_path / "b"],
            call_bytes=4,
            on_progress=lambda *_: (tmp_path / "b").write_bytes(b"12345"),
        )
    assert isinstance(caught.value.__cause__, FileChanged)
    assert (caught.value.added, caught.value.missing) == (("a",), ("b",))
    assert services.items[100] == {"a": b"1234"}
