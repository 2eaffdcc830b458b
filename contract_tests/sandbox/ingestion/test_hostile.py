"""Bodies that are broken, odd, or cut off: a clear answer, and nothing half stored."""

from __future__ import annotations

import asyncio
import errno
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.ingestion import Ingestion, add
from edgewire.sandbox.service import Service
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ..content import made
from .conftest import Port, label_file

TYPE = {"content-type": "multipart/form-data; boundary=b"}


def form(*parts: tuple[str, bytes], end: bytes = b"--b--\r\n") -> bytes:
    """A body by hand; a part is its disposition and content."""
    body = b""
    for disposition, data in parts:
        body += b"--b\r\nContent-Disposition: " + disposition.encode() + b"\r\n\r\n" + data + b"\r\n"
    return body + end


def sent(port: Port, body: bytes, headers: Any = None) -> httpx.Response:
    return port.request("POST", "/api/training/files", content=body, headers=headers or TYPE)


def part(name: str, data: bytes) -> tuple[str, bytes]:
    """A file's part."""
    return f'form-data; name="data"; filename="{name}"', data


WHOLE = form(part("a.csv", made.csv()), part("b.csv", made.csv()))


@pytest.mark.parametrize("length", range(0, len(WHOLE) - 4, 7))
def test_a_form_that_ends_early_stores_nothing(port: Port, length: int) -> None:
    answer = sent(port, WHOLE[:length])
    assert answer.status_code == 400
    assert "The form cannot be read" in answer.json()["error"]
    assert port.count() == 0


def test_the_whole_form_stores_its_files(port: Port) -> None:
    assert [entry["success"] for entry in sent(port, WHOLE).json()["files"]] == [True, True]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("multipart/form-data", "names no boundary"),
        ("multipart/form-data; boundary=", "names no boundary"),
        ("multipart/form-data; boundary=other", "cannot be read"),
        ("application/json", "should be multipart/form-data"),
        ("", "should be multipart/form-data"),
    ],
)
def test_a_content_type_that_is_none_of_a_form_is_400(port: Port, kind: str, text: str) -> None:
    answer = sent(port, WHOLE, {"content-type": kind})
    assert answer.status_code == 400
    assert text in answer.json()["error"]


@pytest.mark.parametrize("body", [form(), form(('form-data; name="data"', b"x")), form(("", b"x"))])
def test_a_form_without_files_is_400(port: Port, body: bytes) -> None:
    assert (sent(port, body).status_code, port.count()) == (400, 0)


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('filename="a/b/c.csv"', "c.csv"),
        ('filename="..\\\\..\\\\c.csv"', "c.csv"),
        ('filename="../../etc/c.csv"', "c.csv"),
        ('filename="say \\"x\\".csv"', 'say "x".csv'),
        ('filename="say %22x%22.csv"', 'say "x".csv'),
        ('filename="ümläut 日本.csv"', "ümläut 日本.csv"),
        ("filename*=utf-8''%C3%BCml%C3%A4ut.csv", "ümläut.csv"),
        ('filename="a;b=c.csv"', "a;b=c.csv"),
        ('filename="%00.csv"', "%00.csv"),
        ('filename="' + "n" * 3000 + '.csv"', "n" * 3000 + ".csv"),
    ],
)
def test_names_of_every_kind_are_kept_without_their_folders(port: Port, disposition: str, name: str) -> None:
    answer = sent(port, form((f'form-data; name="data"; {disposition}', made.csv())))
    assert answer.status_code == 200, answer.text
    (entry,) = answer.json()["files"]
    assert port.sample(entry["sampleId"]).file_name == name
    assert entry["fileName"].startswith(f"{name}.")


@pytest.mark.parametrize("disposition", ['filename=""', 'filename="a/"', 'filename="."', 'filename="csv"'])
def test_no_name_is_an_error_of_that_file_alone(port: Port, disposition: str) -> None:
    body = form((f'form-data; name="data"; {disposition}', made.csv()), part("b.csv", made.csv()))
    assert [entry["success"] for entry in sent(port, body).json()["files"]] == [False, True]


@pytest.mark.parametrize("name", sorted(made.FILES))
def test_a_file_of_no_bytes_is_an_error(port: Port, name: str) -> None:
    answer = port.files([(name, b"")])
    if name in ("a.csv", "a.txt"):
        assert answer.status_code == 500
    else:
        assert answer.json()["files"] == [{"success": False, "error": "The file is empty"}]


def test_labels_of_a_name_with_folders_are_found(port: Port) -> None:
    body = form(part("x/a.csv", made.csv()), part(*label_file("label_map", {"a.csv": {"k": "v"}})))
    (entry,) = sent(port, body).json()["files"]
    assert port.sample(entry["sampleId"]).label_map == {"k": "v"}


class _Gone:
    """A client that sends some of its body, and goes."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks = chunks
        self.answers: list[Any] = []

    async def receive(self) -> Any:
        if self._chunks:
            return {"type": "http.request", "body": self._chunks.pop(0), "more_body": True}
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.answers.append(message)


@pytest.mark.parametrize(("path", "body"), [("/api/training/files", WHOLE), ("/api/training/data", made.acquisition())])
def test_a_request_that_breaks_off_stores_nothing(service: Service, port: Port, path: str, body: bytes) -> None:
    headers = {"x-api-key": credentials.PROJECT_KEY, "x-file-name": "a.json", **TYPE}
    if path.endswith("data"):
        headers["content-type"] = "application/json"
    scope = {
        "type": "http", "method": "POST", "path": path, "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }  # fmt: skip
    gone = _Gone([body[:50], body[50:]])
    asyncio.run(Ingestion(service)(scope, gone.receive, gone.send))
    assert gone.answers == []
    assert port.count() == 0


def test_what_was_answered_is_there_after_the_process(tmp_path: Path) -> None:
    service = Service(tmp_path)
    (entry,) = Port(service).entries([("a.csv", made.csv())])
    # Not closed first: whoever reads the folder now sees what a process sees that starts after this one was killed.
    other = Service(tmp_path)
    sample = Port(other).sample(entry["sampleId"])
    assert Port(other).bytes_of(sample) == made.csv()
    service.close()
    other.close()


def test_a_sample_that_cannot_be_stored_takes_the_others_of_its_request_with_it(
    service: Service, port: Port, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, calls = service.samples.put, []

    def fails(sample: Any) -> None:
        calls.append(sample)
        put(sample)
        if len(calls) == 2:
            raise OSError("disk full")

    monkeypatch.setattr(service.samples, "put", fails)
    answer = port.files([(f"{index}.csv", made.csv()) for index in range(3)])
    assert answer.status_code == 500
    assert answer.json()["success"] is False
    assert port.count() == 0


@pytest.mark.parametrize("when", ["prepare", "add"])
def test_an_upload_that_began_before_a_reset_stores_nothing_after_it(
    service: Service, port: Port, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """``add``: the bytes are being written, and the folder that they are written to goes away."""
    from edgewire.sandbox.ingestion import storing

    place: Any = {"prepare": storing, "add": os}[when]
    name = {"prepare": "prepare", "add": "replace"}[when]
    before = getattr(place, name)

    def and_reset(*given: Any) -> Any:
        service.reset()
        return before(*given)

    monkeypatch.setattr(place, name, and_reset)
    answer = port.files([("a.csv", made.csv()), ("b.csv", made.csv())])
    assert (answer.status_code, answer.json()["success"]) == (409, False)
    assert "reset" in answer.json()["error"]
    monkeypatch.undo()
    assert port.count() == 0
    (sample,) = port.stored([("a.csv", made.csv())])
    assert port.bytes_of(sample) == made.csv()


@pytest.mark.parametrize("kind", ["files", "data"])
def test_a_full_disk_is_said_and_nothing_is_stored(
    service: Service, port: Port, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    def full(*given: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(service.store.blobs, "add", full)
    answer = port.files([("a.csv", made.csv())]) if kind == "files" else port.data(made.cbor())
    assert answer.status_code == 507
    assert "full" in answer.text
    assert port.count() == 0


def test_other_parts_of_the_sandbox_add_samples_by_the_same_rules(service: Service, port: Port) -> None:
    sample = add(service, seed.PROJECT, "training", "idle.01.cbor", made.cbor())
    assert port.sample(sample.id) == sample
    assert (sample.label, sample.values_count) == ("idle", 3)


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='/\\%"'), max_size=12)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
BY_TEXT = st.dictionaries(TEXTS, TEXTS, max_size=3)


@dataclass(frozen=True)
class Upload:
    """Any mix of files, labels and headers that are good."""

    files: list[tuple[str, bytes]]
    label_maps: dict[str, dict[str, str]]
    label: str | None
    metadata: dict[str, str] | None
    flags: list[str]

    def headers(self) -> dict[str, str]:
        headers = {} if self.label is None else {"x-label": quote(self.label)}
        headers |= {} if self.metadata is None else {"x-metadata": json.dumps(self.metadata)}
        return headers | dict.fromkeys(self.flags, "1")


@st.composite
def uploads(draw: st.DrawFn) -> Upload:
    kinds = draw(st.lists(st.sampled_from(sorted(made.FILES)), min_size=1, max_size=5))
    files = [(f"{draw(NAMES)}x{kind[1:]}", made.FILES[kind]) for kind in kinds]
    return Upload(
        files,
        {name: draw(BY_TEXT) for name, _ in files if draw(st.booleans())},
        draw(st.none() | TEXTS),
        draw(st.none() | BY_TEXT),
        draw(st.lists(st.sampled_from(["x-no-label", "x-disallow-duplicates", "x-add-date-id"]), unique=True)),
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(uploads())
def test_whatever_is_answered_is_stored_and_nothing_else(port: Port, upload: Upload) -> None:
    before = port.count()
    sent_files = [label_file("label_map", upload.label_maps), *upload.files]
    entries = port.entries(sent_files, "split", headers=upload.headers())
    assert len(entries) == len(upload.files)
    assert port.count() - before == sum(entry["success"] for entry in entries)
    for (name, data), entry in zip(upload.files, entries, strict=True):
        if not entry["success"]:
            assert entry["error"].startswith("An item with this hash already exists")
            assert "x-disallow-duplicates" in upload.flags
            continue
        sample = port.sample(entry["sampleId"])
        assert port.bytes_of(sample) == data
        assert (sample.file_name, sample.stored_name) == (name, entry["fileName"])
        assert sample.metadata == (upload.metadata or None)
        assert sample.label_map == upload.label_maps.get(name)
        if sample.label_map is not None or "x-no-label" in upload.flags:
            assert sample.label == ""
        elif upload.label is not None:
            assert sample.label == upload.label


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_bodies_of_any_bytes_are_answered_in_the_envelope(port: Port, data: st.DataObject) -> None:
    body = bytearray(WHOLE + form(part("label_map.labels", b'{"labels": {}}')))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(body)))
        body[at : at + data.draw(st.sampled_from((0, 1, 5, 60)))] = data.draw(st.binary(max_size=6))
    answer = sent(port, bytes(body))
    document = answer.json()
    assert answer.status_code in (200, 400) or document["error"].startswith("Could not parse this CSV file"), document
    assert document["success"] is (answer.status_code == 200)
