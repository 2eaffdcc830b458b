"""``/api/{category}/files``: what is stored is what was sent, and the answer says so."""

from __future__ import annotations

import hashlib

import pytest
from edgewire.sandbox import credentials, seed

from ..content import made
from .conftest import Port, label_file


@pytest.mark.parametrize("name", sorted(made.FILES))
def test_every_format_is_stored_byte_for_byte_with_its_facts(port: Port, name: str) -> None:
    (entry,) = port.entries([(name, made.FILES[name])])
    sample = port.sample(entry["sampleId"])
    assert port.bytes_of(sample) == made.FILES[name]
    assert sample.blob == sample.content_blob == hashlib.sha256(made.FILES[name]).hexdigest()
    assert entry == {
        "success": True, "projectId": seed.PROJECT, "sampleId": sample.id, "fileName": sample.stored_name,
    }  # fmt: skip
    assert (sample.name, sample.file_name, sample.extension) == ("a", name, name[2:])
    assert (sample.category, sample.label, sample.disabled) == ("training", "a", False)
    assert (sample.signature_method, sample.signature_valid, sample.signature_key) == ("none", True, None)
    assert sample.metadata is None


def test_answers_are_in_the_order_of_the_files_and_faults_are_within(port: Port) -> None:
    entries = port.entries(
        [
            label_file("structured_labels", {}),
            ("idle.01.wav", made.wav(made.pcm(1))),
            ("notes.pdf", b"x"),
            ("info.labels", b"{}"),
            ("broken.json", b"{}"),
            ("run.cbor", made.cbor()),
        ]
    )
    assert [entry.get("error", "stored").partition(":")[0] for entry in entries] == [
        "stored", "Invalid mimetype", "Invalid mimetype", "Invalid message", "stored",
    ]  # fmt: skip
    assert [port.sample(entries[index]["sampleId"]).label for index in (0, 4)] == ["idle", "run"]
    assert port.count() == 2


def test_a_stored_name_has_a_suffix_of_its_own_and_the_sample_does_not(port: Port) -> None:
    first, second = port.stored([("a.b.csv", made.csv()), ("a.b.csv", made.csv())])
    assert first.name == second.name == "a.b"
    assert first.stored_name != second.stored_name
    for sample in (first, second):
        head, _, suffix = sample.stored_name.rpartition(".")
        assert (head, len(suffix)) == ("a.b.csv", 8)
        assert suffix.isalnum()


def test_a_date_id_is_appended_to_the_sample_and_not_to_its_label(port: Port) -> None:
    (sample,) = port.stored([("idle.01.csv", made.csv())], headers={"x-add-date-id": "1"})
    assert sample.name == f"idle.01.{sample.stored_name[-8:]}"
    assert sample.label == "idle"


@pytest.mark.parametrize("category", ["training", "testing", "validation", "post-processing"])
def test_a_category_is_kept(port: Port, category: str) -> None:
    assert port.stored([("a.csv", made.csv())], category)[0].category == category


def test_anomalies_are_test_data(port: Port) -> None:
    assert port.stored([("a.csv", made.csv())], "anomaly")[0].category == "testing"


def test_split_follows_the_hash_of_the_content(port: Port) -> None:
    rows = [b"x\n%d\n" % number for number in range(300)]
    samples = port.stored([(f"{index}.csv", row) for index, row in enumerate(rows)], "split")
    for row, sample in zip(rows, samples, strict=True):
        first = hashlib.md5(row, usedforsecurity=False).hexdigest().lstrip("f")[0]
        assert sample.category == ("testing" if first in "cde" else "training")
    assert {sample.category for sample in samples} == {"training", "testing"}


@pytest.mark.parametrize("data", [b"1234567890", b"x,y\n1,2\n3,4\n"])
def test_a_csv_that_cannot_be_parsed_fails_the_request_with_500_and_stores_nothing(port: Port, data: bytes) -> None:
    answer = port.files([("good.csv", made.csv()), ("bad.csv", data)])
    assert answer.status_code == 500
    assert answer.json()["success"] is False
    assert answer.json()["error"].startswith("Could not parse this CSV file")
    assert port.count() == 0


def test_a_device_is_known_from_its_first_upload(port: Port) -> None:
    port.stored([("a.json", made.acquisition(device_name="AA:BB"))], headers={"x-device-type": "ELSE"})
    record = port.service.store.get("device", seed.PROJECT, "AA:BB")
    assert record is not None
    assert (record["deviceId"], record["deviceType"]) == ("AA:BB", "BOARD")
    assert len(port.service.store.all("device", seed.PROJECT)) == 1


def test_the_device_type_of_the_header_is_for_files_without_one(port: Port) -> None:
    headers = {"x-device-type": "EDGE_IMPULSE_CLI"}
    samples = port.stored([("a.json", made.acquisition()), ("a.csv", made.csv())], headers=headers)
    assert [sample.device_type for sample in samples] == ["BOARD", "EDGE_IMPULSE_CLI"]
    assert port.service.store.all("device", seed.PROJECT) == []


def test_the_time_of_measuring_is_the_devices_and_that_of_arrival_ours(port: Port) -> None:
    port.service.clock.freeze(1_800_000_000)
    data = made.acquisition().replace(b'"alg": "none"', b'"alg": "none", "iat": 1700000000')
    measured, other = port.stored([("a.json", data), ("a.csv", made.csv())])
    assert (measured.created, measured.added) == ("2023-11-14T22:13:20.000Z", "2027-01-15T08:00:00.000Z")
    assert other.created == other.added == "2027-01-15T08:00:00.000Z"


@pytest.mark.parametrize(("right", "key"), [(True, made.KEY), (False, "another")])
def test_a_signature_is_checked_with_the_keys_of_the_project(port: Port, right: bool, key: str) -> None:
    from ..content.test_acquisition import V1, V1_SIGNATURE

    port.service.store.put("hmackey", seed.PROJECT, 7, {"id": 7, "hmacKey": key})
    (sample,) = port.stored([("a.json", (V1 % V1_SIGNATURE).encode())])
    assert (sample.signature_method, sample.signature_valid) == ("HS256", right)
    assert sample.signature_key == (key if right else None)


def test_files_beyond_a_thousand_are_refused_together(port: Port) -> None:
    files = [(f"{index}.csv", b"x\n1\n") for index in range(1001)]
    answer = port.files(files)
    assert (answer.status_code, answer.json()["error"]) == (400, "Too many files, max. is 1000")
    assert port.count() == 0
    assert len(port.stored([label_file("structured_labels", {}), *files[:1000]])) == 1000


def test_a_file_beyond_100_mb_is_refused(port: Port) -> None:
    answer = port.files([("a.csv", made.csv()), ("b.wav", bytes(100 * 2**20 + 1))])
    assert (answer.status_code, answer.json()["error"]) == (400, "File too large, max. size is 100MB")
    assert port.count() == 0


@pytest.mark.parametrize("role", ["admin", "ingestiononly", "ingestion_deployment"])
def test_keys_that_may_upload_do(port: Port, role: str) -> None:
    credentials.add_key(port.service.store, "ei_role", "project", seed.PROJECT, role, 9, seed.USER)
    assert len(port.stored([("a.csv", made.csv())], key="ei_role")) == 1


def test_a_key_that_may_only_read_uploads_nothing(port: Port) -> None:
    credentials.add_key(port.service.store, "ei_role", "project", seed.PROJECT, "readonly", 9, seed.USER)
    answer = port.files([("a.csv", made.csv())], key="ei_role")
    assert (answer.status_code, answer.json()["success"]) == (403, False)
    assert port.count() == 0


@pytest.mark.parametrize("key", [None, "", "ei_" + "f" * 64, credentials.ORGANIZATION_KEY])
@pytest.mark.parametrize("kind", ["files", "data"])
def test_no_key_of_a_project_is_401_with_the_text_that_clients_look_for(port: Port, key: str | None, kind: str) -> None:
    answer = port.request("POST", f"/api/training/{kind}", key=key, content=b"x")
    assert answer.status_code == 401
    if kind == "files":
        assert answer.json() == {"success": False, "error": "Invalid API key"}
    else:
        assert answer.text == "Invalid API key"


def test_a_key_of_an_organisation_is_no_key_of_the_project_with_its_number(port: Port) -> None:
    credentials.add_key(port.service.store, "ei_role", "organization", seed.PROJECT, "admin", 9, seed.USER)
    assert port.files([("a.csv", made.csv())], key="ei_role").status_code == 401


def test_a_key_ends_when_it_expires(port: Port) -> None:
    expires = port.service.clock.now() + 60
    credentials.add_key(port.service.store, "ei_role", "project", seed.PROJECT, "admin", 9, seed.USER, expires=expires)
    assert port.files([("a.csv", made.csv())], key="ei_role").status_code == 200
    port.service.clock.advance(61)
    assert port.files([("a.csv", made.csv())], key="ei_role").status_code == 401


def test_the_key_of_a_project_that_is_gone_is_none(port: Port) -> None:
    port.service.store.remove("project", 0, seed.PROJECT)
    assert port.files([("a.csv", made.csv())]).status_code == 401


def test_the_same_content_is_a_duplicate_where_that_is_disallowed(port: Port) -> None:
    (first,) = port.stored([("a.csv", made.csv())], "testing")
    (second,) = port.stored([("b.csv", made.csv())], "testing")
    text = f"An item with this hash already exists (ids: {first.id}, {second.id})"
    for flag in ("1", "true", "0"):
        entries = port.entries([("c.csv", made.csv())], headers={"x-disallow-duplicates": flag})
        assert entries == [{"success": False, "error": text}]
    new, again = port.entries([("d.csv", made.csv(4)), ("e.csv", made.csv(4))], headers={"x-disallow-duplicates": "1"})
    assert again["error"] == f"An item with this hash already exists (ids: {new['sampleId']})"
    port.service.samples.remove(seed.PROJECT, first.id)
    port.service.samples.remove(seed.PROJECT, second.id)
    assert len(port.stored([("c.csv", made.csv())], headers={"x-disallow-duplicates": "1"})) == 1


def test_browsers_of_other_origins_may_upload(port: Port) -> None:
    asked = {"origin": "http://x", "access-control-request-headers": "x-api-key,x-label"}
    answer = port.request("OPTIONS", "/api/training/data", key=None, headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-headers"] == "x-api-key,x-label"
    assert "POST" in answer.headers["access-control-allow-methods"]
    for response in (answer, port.files([("a.csv", made.csv())]), port.files([], key=None)):
        assert response.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize(("method", "path", "status"), [
    ("GET", "/api/training/files", 405), ("PUT", "/api/split/data", 405), ("POST", "/api/nothing/files", 404),
    ("POST", "/", 404), ("GET", "/api/training", 404), ("POST", "/api/training/files/x", 404),
])  # fmt: skip
def test_where_nothing_is_the_answer_says_so(port: Port, method: str, path: str, status: int) -> None:
    assert port.request(method, path).status_code == status
