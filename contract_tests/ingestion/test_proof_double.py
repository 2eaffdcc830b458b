"""The double answers as the service is known to answer. Requests are made by httpx here, not by our client."""

from __future__ import annotations

import hashlib
import http.client
import json
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import httpx
import pytest

from ..conftest import Tally
from .double import KEY, PROJECT, Double, Fault
from .double import faults as ways

File = tuple[str, bytes]


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=10) as made:
        yield made


def post(
    client: httpx.Client, double: Double, files: Sequence[File], path: str = "training/files", **headers: str
) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    parts = [("data", (name, content)) for name, content in files]
    return client.post(f"{double.url}/api/{path}", headers={"x-api-key": KEY, **named}, files=parts)


def labels(kind: str, key: str, entries: Any) -> bytes:
    return json.dumps({"version": 1, "type": kind, key: entries}).encode()


def test_answers_are_by_position_and_label_parts_have_none(client: httpx.Client, double: Double) -> None:
    boxes = labels("bounding-box-labels", "boundingBoxes", {"a.png": []})
    files = [
        ("bounding_boxes.labels", boxes),
        ("a.png", b"1"),
        ("info.labels", b"{}"),
        ("b.png", b"1"),
        ("c.wav", b"2"),
    ]
    answer = post(client, double, files, x_disallow_duplicates="1")
    assert answer.status_code == 200
    first, second, third, fourth = answer.json()["files"]
    assert first["success"]
    assert first["projectId"] == PROJECT
    assert first["fileName"].startswith("a.png.")
    assert second == {"success": False, "error": "Invalid mimetype"}
    assert third == {"success": False, "error": f"An item with this hash already exists (ids: {first['sampleId']})"}
    assert fourth["success"]
    assert [sample.file_name for sample in double.samples] == ["a.png", "c.wav"]
    assert double.samples[0].boxes == ()
    assert double.samples[1].boxes is None


def test_duplicates_are_found_over_all_categories_and_stored_if_the_header_is_absent(
    client: httpx.Client, double: Double
) -> None:
    assert post(client, double, [("a.wav", b"same")], "training/files").json()["files"][0]["success"]
    for path in ("testing/files", "anomaly/files", "split/files"):
        entry = post(client, double, [("b.wav", b"same")], path, x_disallow_duplicates="true").json()["files"][0]
        assert entry["error"].startswith("An item with this hash already exists")
    assert post(client, double, [("a.wav", b"same")], "testing/files").json()["files"][0]["success"]
    assert [sample.name for sample in double.samples] == ["a", "a"]


def test_a_bad_csv_is_a_500_and_a_bad_key_a_401(client: httpx.Client, double: Double) -> None:
    for content in (b"1234567890", b"x,y\n1,2\n3,4\n", b""):
        answer = post(client, double, [("a.csv", content)])
        assert answer.status_code == 500
        assert answer.json()["error"].startswith("Could not parse this CSV file")
    for content in (b"x,y\n1,2\n", b"timestamp;x\n0;1\n16;2\n"):
        assert post(client, double, [("a.csv", content)]).status_code == 200
    answer = post(client, double, [("a.wav", b"1")], x_api_key="ei_" + "1" * 64)
    assert answer.status_code == 401
    assert answer.json() == {"success": False, "error": "Invalid API key"}


@pytest.mark.parametrize(("failure", "stored"), [("request", []), ("partly", ["a.wav"]), ("entry", ["a.wav", "c.wav"])])
def test_a_bad_csv_in_company_can_be_any_of_three_things(client: httpx.Client, failure: Any, stored: list[str]) -> None:
    with Double(csv_failure=failure) as double:
        post(client, double, [("a.wav", b"1"), ("b.csv", b"123"), ("c.wav", b"2")])
        assert [sample.file_name for sample in double.samples] == stored


def test_the_label_is_of_the_header_or_the_name_or_there_is_none(
    client: httpx.Client, double: Double, tally: Tally
) -> None:
    cases: list[tuple[str, dict[str, str], str]] = [
        ("idle.01.cbor", {}, "idle"),
        ("my label-2_x.wav", {}, "my label-2_x"),
        ("0.01.wav", {}, "0"),
        (".hidden.wav", {}, ""),
        ("a.wav", {"x_label": "gr%C3%BCn"}, "grün"),
        ("b.wav", {"x_label": "50% off"}, "50% off"),
        ("c.wav", {"x_label": "%FF"}, "%FF"),
        ("d.wav", {"x_label": "", "x_no_label": "1"}, ""),
    ]
    for index, (name, headers, label) in enumerate(cases):
        post(client, double, [(name, bytes([index]))], **headers)
        assert double.samples[-1].label == label, name
    tally("labels of the double", len(double.samples), len(cases))


def test_label_files_say_more_than_headers(client: httpx.Client, double: Double) -> None:
    entries = [{"startIndex": 0, "endIndex": 1, "label": "x"}]
    files = [
        ("a.json", b'{"protected": {}, "signature": "", "payload": {}}'),
        ("b.wav", b"2"),
        ("structured_labels.labels", labels("structured-labels", "structuredLabels", {"a.json": entries})),
        ("label_map.labels", labels("label-map-labels", "labels", {"b.wav": ["p", "q"]})),
        ("attachments.labels", labels("attachments", "attachments", {"b.wav": [{"filename": "c.png"}]})),
        ("c.png", b"picture"),
    ]
    answer = post(client, double, files, x_label="no", x_metadata='{"k": "v"}', x_add_date_id="1")
    assert len(answer.json()["files"]) == 2
    first, second = double.samples
    assert (first.structured, first.label, first.metadata) == (tuple(entries), "", {"k": "v"})
    assert first.name.startswith("a.")
    assert len(first.name) == 10
    assert (second.label_map, second.attachments) == ({"0": "p", "1": "q"}, ("c.png",))


def test_a_wrong_label_file_refuses_the_request(client: httpx.Client, double: Double) -> None:
    wrong = json.dumps({"version": 1, "type": "info", "files": []}).encode()
    answer = post(client, double, [("a.png", b"1"), ("bounding_boxes.labels", wrong)])
    assert (answer.status_code, answer.json()["error"]) == (400, "Invalid type")
    assert double.samples == []


def test_the_split_follows_the_hash_of_the_file(client: httpx.Client, double: Double) -> None:
    contents = [str(number).encode() for number in range(200)]
    post(client, double, [(f"{number}.wav", content) for number, content in enumerate(contents)], "split/files")
    for sample, content in zip(double.samples, contents, strict=True):
        first = hashlib.md5(content).hexdigest().lstrip("f")[0]
        assert sample.category == ("training" if first < "c" else "testing")
    assert {sample.category for sample in double.samples} == {"training", "testing"}


def test_the_data_endpoint_speaks_plain_text(client: httpx.Client, double: Double) -> None:
    address = f"{double.url}/api/training/data"
    content = b'{"protected": {}, "signature": "", "payload": {}}'
    missing = client.post(address, headers={"x-api-key": KEY}, content=content)
    assert (missing.status_code, missing.headers["content-type"]) == (421, "text/plain")
    headers = {"x-api-key": KEY, "x-file-name": "gr%C3%BCn.01.json", "x-disallow-duplicates": "1"}
    answer = client.post(address, headers=headers, content=content)
    assert answer.status_code == 200
    assert answer.text == double.samples[0].stored_name
    assert (double.samples[0].name, double.samples[0].content) == ("grün.01", content)
    again = client.post(address, headers=headers, content=iter([content]))
    assert again.status_code == 400
    assert again.text.startswith("An item with this hash already exists")
    parts = [("message", ("message.json", content)), ("image", ("image.jpg", b"picture"))]
    answer = client.post(address, headers={"x-api-key": KEY, "x-file-name": "p.json"}, files=parts)
    assert double.samples[1].attachments == ("image.jpg",)


def test_more_than_a_thousand_files_are_refused(client: httpx.Client, double: Double) -> None:
    answer = post(client, double, [(f"{number}.wav", b"") for number in range(1_001)])
    assert (answer.status_code, double.samples) == (400, [])


@pytest.mark.parametrize(
    "fault", [*ways.TRANSIENT, ways.late(0.01), ways.slow(0.001)], ids=lambda fault: fault.name.replace(" ", "-")
)
def test_a_fault_stores_what_it_says_and_the_next_request_is_well(
    client: httpx.Client, double: Double, fault: Fault
) -> None:
    files = [(f"{number}.wav", bytes([number]) * 30_000) for number in range(6)]
    double.faults = ways.in_order([fault])
    try:
        answer = post(client, double, files)
    except httpx.TransportError:
        assert fault.reply in ("nothing", "half") or fault.read < 1
        assert double.requests[0].status is None or fault.read < 1
    else:
        assert double.requests[0].status == answer.status_code
    whole = len(files) if fault.read == 1 else int(len(files) * fault.read)
    assert len(double.samples) == (whole if fault.store is None else min(fault.store, whole))
    assert double.requests[0].fault == fault.name
    assert post(client, double, files).status_code == 200


def test_a_service_that_is_down_refuses_and_forgets_nothing(client: httpx.Client, double: Double) -> None:
    post(client, double, [("a.wav", b"1")])
    double.down()
    with pytest.raises(httpx.TransportError):
        post(client, double, [("b.wav", b"2")])
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", double.port), 5):
        pass
    double.up()
    post(client, double, [("b.wav", b"2")])
    assert [sample.file_name for sample in double.samples] == ["a.wav", "b.wav"]


def test_scripts_are_the_same_for_the_same_seed() -> None:
    arrivals = [ways.Arrival(index, "POST", "/api/training/files", {}) for index in range(200)]
    first, second, other = (ways.seeded(seed, 0.5) for seed in (7, 7, 8))
    decisions = [first(arrival) for arrival in arrivals]
    assert decisions == [second(arrival) for arrival in arrivals] != [other(arrival) for arrival in arrivals]
    assert 60 < sum(decision is not None for decision in decisions) < 140


def test_it_runs_as_a_process_and_says_what_it_has() -> None:
    command = [sys.executable, "-m", "contract_tests.ingestion.double", "--fast", "--digest", "crc32"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        connection = http.client.HTTPConnection("127.0.0.1", int(process.stdout.readline()), timeout=10)
        body = b'--b\r\nContent-Disposition: form-data; name="data"; filename="a.wav"\r\n\r\nabc\r\n--b--\r\n'
        headers = {"x-api-key": KEY, "Content-Type": "multipart/form-data; boundary=b"}
        connection.request("POST", "/api/training/files", body, headers)
        assert connection.getresponse().status == 200
        connection.close()
        process.stdin.write("summary\n")
        process.stdin.flush()
        summary = json.loads(process.stdout.readline())
        process.stdin.close()
    assert process.returncode == 0
    assert (summary["samples"], summary["bytes"], summary["requests"]) == (1, 3, 1)
