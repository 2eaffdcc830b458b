"""``/api/{category}/data``: what devices send, and plain text back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.sandbox import seed

from ..content import made
from .conftest import Port


def only(port: Port, answer: Any) -> Any:
    """The one sample that the answer is about."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/plain")
    with port.service.store.transaction() as database:
        ids = [id for (id,) in database.execute("SELECT id FROM samples WHERE project = ?", (seed.PROJECT,))]
    assert len(ids) == 1
    sample = port.sample(ids[0])
    assert answer.text == sample.stored_name
    return sample


@pytest.mark.parametrize(
    ("name", "data", "extension"),
    [
        ("idle.json", made.acquisition(), "json"),
        ("idle.cbor", made.cbor(), "cbor"),
        ("idle.01", made.cbor(), "cbor"),
        ("idle", made.tailed("i16", b"\1\0"), "cbor"),
        ("idle.wav", made.wav(b"\0\0"), "wav"),
        ("idle", made.png(), "png"),
        ("idle.csv", made.csv(), "csv"),
    ],
)
def test_a_body_is_a_sample_whatever_its_type_says(port: Port, name: str, data: bytes, extension: str) -> None:
    sample = only(port, port.data(data, name=name, headers={"content-type": "application/octet-stream"}))
    assert port.bytes_of(sample) == data
    assert (sample.label, sample.extension, sample.file_name) == ("idle", extension, name)
    assert sample.name == name.removesuffix(f".{extension}")


def test_the_name_is_percent_encoded_by_most_clients(port: Port) -> None:
    sample = only(port, port.data(made.acquisition(), name="l%C3%A4uft%201.json", headers={"x-label": "a%20b"}))
    assert (sample.file_name, sample.name, sample.label) == ("läuft 1.json", "läuft 1", "a b")


@pytest.mark.parametrize("name", [None, ""])
def test_a_body_without_a_name_is_421(port: Port, name: str | None) -> None:
    answer = port.data(made.acquisition(), name=name)
    assert (answer.status_code, answer.text) == (421, "Missing header x-file-name")
    assert port.count() == 0


@pytest.mark.parametrize(
    ("field", "name"), [("message", "message.json"), ("body", "body"), ("attachments[]", "x"), ("data", None)]
)
@pytest.mark.parametrize("write", [made.acquisition, made.cbor])
def test_an_envelope_comes_with_the_picture_it_announces(port: Port, field: str, name: str | None, write: Any) -> None:
    envelope = write(["Ref-BINARY-image/jpeg (9 bytes) xyz"], [{"name": "image", "units": "rgba"}], interval_ms=0)
    parts = [("image", ("image.jpg", made.jpeg(), "image/jpeg")), (field, (name, envelope, "text/plain"))]
    sample = only(port, port.request("POST", "/api/training/data", files=parts, headers={"x-file-name": "bolt"}))
    assert port.bytes_of(sample) == envelope
    assert (sample.media, sample.width, sample.height, sample.label) == ("image", 7, 4, "bolt")
    assert sample.attachments[0]["filename"] == "image.jpg"
    assert port.service.store.blobs.read(sample.attachments[0]["blob"]) == made.jpeg()


def test_a_picture_that_cannot_be_read_is_kept_with_its_envelope(port: Port) -> None:
    envelope = made.acquisition(["Ref-BINARY-image/jpeg (9 bytes) xyz"], [{"name": "image", "units": "rgba"}])
    parts = [("a", ("m", envelope)), ("b", ("i", b"\xff\xd8\xff"))]
    sample = only(port, port.request("POST", "/api/training/data", files=parts, headers={"x-file-name": "bolt"}))
    assert (sample.width, sample.attachments[0]["filename"]) == (None, "i.jpg")


def test_an_envelope_without_what_it_announces_is_refused(port: Port) -> None:
    answer = port.data(made.acquisition(["Ref-BINARY-image/jpeg (9 bytes) xyz"], [{"name": "image", "units": "rgba"}]))
    assert (answer.status_code, port.count()) == (400, 0)
    assert "names an attachment" in answer.text


def test_equal_envelopes_of_other_pictures_are_no_duplicates(port: Port) -> None:
    envelope = made.acquisition(["Ref-BINARY-image/jpeg (9 bytes) xyz"], [{"name": "image", "units": "rgba"}])

    def send(picture: bytes) -> Any:
        parts = [("a", ("m.json", envelope)), ("b", ("i.jpg", picture))]
        headers = {"x-file-name": "bolt", "x-disallow-duplicates": "1"}
        return port.request("POST", "/api/training/data", files=parts, headers=headers)

    assert [send(picture).status_code for picture in (made.jpeg(), made.jpeg(9), made.jpeg())] == [200, 200, 400]
    assert send(made.jpeg()).text.startswith("An item with this hash already exists (ids: 1")


def test_a_form_without_an_envelope_is_its_file(port: Port) -> None:
    parts = [("data", ("x.wav", made.wav(b"\1\0"), "audio/wav"))]
    sample = only(port, port.request("POST", "/api/testing/data", files=parts, headers={"x-file-name": "idle.1.wav"}))
    assert (sample.media, sample.file_name, sample.category) == ("audio", "idle.1.wav", "testing")


@pytest.mark.parametrize(
    ("body", "status", "text"),
    [
        (b"", 400, "The file is empty"),
        (b"{}", 400, "Invalid message: missing fields"),
        (b"\x07", 400, "Invalid mimetype"),
        (json.dumps({"a": 1}).encode(), 400, "Invalid message"),
    ],
)
def test_a_bad_message_is_400_in_plain_text(port: Port, body: bytes, status: int, text: str) -> None:
    answer = port.data(body, name="idle.json" if body != b"\x07" else "idle")
    assert (answer.status_code, answer.text.startswith(text)) == (status, True), answer.text
    assert answer.headers["content-type"].startswith("text/plain")
    assert port.count() == 0


def test_a_csv_that_cannot_be_parsed_is_500_here_too(port: Port) -> None:
    answer = port.data(b"1234567890", name="a.csv")
    assert answer.status_code == 500
    assert answer.text.startswith("Could not parse this CSV file")


def test_a_body_beyond_100_mb_is_refused(port: Port) -> None:
    answer = port.data(bytes(100 * 2**20 + 1))
    assert (answer.status_code, answer.text) == (400, "File too large, max. size is 100MB")
