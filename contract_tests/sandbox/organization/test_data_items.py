"""Data items: what was added is there, byte for byte, and all counts are of what is there."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from typing import Any

import pytest
from edgewire.sandbox import credentials
from edgewire.sandbox.service import Service
from edgewire.sandbox.studio import Studio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ..conftest import Caller
from .conftest import Organization

FILES = {"left.csv": b"timestamp,x\n0,1\n", "right.csv": bytes(range(256)) * 100, "empty.bin": b""}


def names(item: dict[str, Any]) -> dict[str, int]:
    return {file["name"]: file["size"] for file in item["files"]}


def test_what_was_added_is_there_byte_for_byte(organization: Organization) -> None:
    id = organization.add("walk 1", FILES, metadata='{"age": "51", "ä": "ü"}')
    item = organization.get(f"/data/{id}")["data"]
    assert (item["name"], item["dataset"], item["metadata"]) == ("walk 1", "gait", {"age": "51", "ä": "ü"})
    assert names(item) == {name: len(content) for name, content in FILES.items()}
    for name, content in FILES.items():
        response = organization.call("GET", f"/data/{id}/files/download", params={"fileName": name})
        assert response.content == content
        assert response.headers["content-disposition"].endswith(f"filename*=utf-8''{name}")
        preview = organization.call("GET", f"/data/{id}/files/preview", params={"fileName": name})
        assert (preview.content, preview.headers["content-disposition"]) == (content, "inline")
        assert preview.headers["content-type"] == "application/octet-stream"
    part = organization.call(
        "GET", f"/data/{id}/files/download", params={"fileName": "right.csv"}, headers={"range": "bytes=1-3"}
    )
    assert (part.status_code, part.content) == (206, b"\1\2\3")


def test_an_archive_of_items_holds_their_files(organization: Organization) -> None:
    one, other = organization.add("a", FILES), organization.add("b", {"left.csv": b"other"})
    zipped = organization.call("GET", f"/data/{one}/download")
    with zipfile.ZipFile(io.BytesIO(zipped.content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
        assert {info.date_time for info in archive.infolist()} == {(2026, 1, 1, 0, 0, 0)}, "whenever it was made"
    tar = organization.call("GET", "/data/download", params={"dataIds": f"[{one},{other}]"})
    with tarfile.open(fileobj=io.BytesIO(tar.content)) as opened:
        found = {member.name: opened.extractfile(member).read() for member in opened}  # type: ignore[union-attr]  # files
    assert found == {**{f"a/{name}": content for name, content in FILES.items()}, "b/left.csv": b"other"}
    again = organization.call("GET", f"/data/{one}/download")
    assert again.content == zipped.content, "the same files give the same archive"


def test_more_files_can_be_added_and_one_of_the_same_name_is_replaced(organization: Organization) -> None:
    id = organization.add("walk", {"a": b"1", "b": b"2"})
    parts = [("files[]", ("b", b"two")), ("files[]", ("c", b"3"))]
    assert organization.call("POST", f"/data/{id}/add", files=parts).json()["success"]
    assert names(organization.get(f"/data/{id}")["data"]) == {"a": 1, "b": 3, "c": 1}


def test_ten_thousand_files_are_taken_and_one_more_is_not(organization: Organization) -> None:
    form = {"name": "many", "dataset": "d", "metadata": "{}"}
    many = [("files[]", (f"{number}", b"")) for number in range(10_001)]
    text = organization.refusal("POST", "/data/add", data=form, files=many)
    assert "10000" in text
    assert organization.get("/data")["totalDataItemCount"] == 0
    assert organization.call("POST", "/data/add", data=form, files=many[1:]).json()["success"]
    assert organization.get("/data")["totalFileCount"] == 10_000


def test_folders_in_names_of_files_are_left_out(organization: Organization) -> None:
    id = organization.add("walk", {"deep/er/a.csv": b"1", "C:\\b.csv": b"2"})
    assert names(organization.get(f"/data/{id}")["data"]) == {"a.csv": 1, "b.csv": 1}


def test_two_items_of_one_name_do_not_share_files(organization: Organization) -> None:
    ids = [
        organization.add("walk", {"a": b"1"}),
        organization.add("walk", {"a": b"22"}),
        organization.add("walk", {"b": b""}),
    ]
    sizes = [names(organization.get(f"/data/{id}")["data"]) for id in ids]
    assert sizes == [{"a": 1}, {"a": 2}, {"b": 0}]
    organization.delete(f"/data/{ids[0]}")
    assert names(organization.get(f"/data/{ids[1]}")["data"]) == {"a": 2}


def test_a_bucket_is_found_by_name_or_id_and_a_path_is_kept(organization: Organization) -> None:
    other = organization.post("/buckets/create", {"name": "archive"})["id"]
    by_name = organization.add("a", {"f": b"1"}, bucketName="archive")
    by_id = organization.add("b", {"f": b"1"}, bucketId=str(other), bucketPath="/x/y")
    items = [organization.get(f"/data/{id}")["data"] for id in (by_name, by_id)]
    assert [item["bucketId"] for item in items] == [other, other]
    assert items[1]["files"][0]["bucketPath"] == "x/y/f"
    form = {"name": "c", "dataset": "d", "metadata": "{}", "bucketName": "nowhere"}
    assert "nowhere" in organization.refusal("POST", "/data/add", data=form, files=[("files[]", ("f", b"1"))])


@pytest.mark.parametrize(
    "fields",
    [
        {"metadata": "no JSON"},
        {"metadata": "[1]"},
        {"metadata": '{"a": 1}'},
        {"metadata": '{"a": "\\ud800"}'},
        {"name": " "},
        {"dataset": ""},
        {"bucketId": "9223372036854775807"},
        {"bucketPath": "a/../b"},
        {"bucketPath": "/"},
    ],
)
def test_an_item_that_cannot_be_is_refused_and_nothing_is_kept(
    organization: Organization, fields: dict[str, str]
) -> None:
    form = {"name": "a", "dataset": "d", "metadata": "{}", **fields}
    response = organization.call("POST", "/data/add", data=form, files=[("files[]", ("f", b"1"))])
    assert response.status_code in (200, 400)
    assert response.json()["success"] is False
    assert organization.get("/data")["totalDataItemCount"] == 0
    assert organization.get("")["datasets"] == []


def test_an_item_is_renamed_moved_and_described_anew(organization: Organization) -> None:
    id = organization.add("walk", {"a": b"1"}, metadata='{"old": "1"}')
    organization.post(f"/data/{id}", {"name": "run", "dataset": "sport", "metadata": {"new": "2"}})
    item = organization.get(f"/data/{id}")["data"]
    assert (item["name"], item["dataset"], item["metadata"]) == ("run", "sport", {"new": "2"})
    assert names(item) == {"a": 1}
    assert [dataset["totalItemCount"] for dataset in organization.get("")["datasets"]] == [0, 1]
    organization.post(f"/data/{id}", {"name": "sprint"})
    assert organization.get(f"/data/{id}")["data"]["metadata"] == {"new": "2"}, "what is not sent stays"


def test_a_deleted_file_and_a_deleted_item_are_gone(organization: Organization) -> None:
    id = organization.add("walk", {"a": b"1", "b": b"2"})
    organization.delete(f"/data/{id}/download", fileName="a")
    assert names(organization.get(f"/data/{id}")["data"]) == {"b": 1}
    assert organization.refusal("GET", f"/data/{id}/files/download", params={"fileName": "a"})
    organization.delete(f"/data/{id}")
    assert str(id) in organization.refusal("GET", f"/data/{id}")
    assert organization.get("/metrics")["metrics"]["totalStorage"] == 0


def test_lists_are_paged_and_their_counts_are_of_everything(organization: Organization) -> None:
    for number in range(5):
        organization.add(f"item {number}", {"f": b"x" * number}, metadata=json.dumps({"n": str(number)}))
    page = organization.get("/data", limit=2, offset=1)
    assert [row["name"] for row in page["data"]] == ["item 1", "item 2"]
    assert (page["totalDataItemCount"], page["totalFileCount"]) == (5, 5)
    files = organization.get("/data/files", limit=1, offset=3)
    assert [row["name"] for row in files["data"]] == ["item 3"]
    assert (files["totalDataItemCount"], files["totalFileCount"], files["totalFileSize"]) == (5, 5, 10)
    assert organization.get("/data", offset=99)["data"] == []
    chosen = organization.get("/data", filter="metadata->n >= 3 AND dataset = 'gait'")
    assert [row["name"] for row in chosen["data"]] == ["item 3", "item 4"]
    assert organization.get("/data", dataset="other")["data"] == []
    wrong = organization.get("/data", filter="metadata->n >=")
    assert wrong["filterParseError"]
    assert wrong["data"] == []


def test_a_job_changes_the_chosen_items_when_it_ends_and_not_before(organization: Organization) -> None:
    service = organization.service
    kept, gone = organization.add("kept", {"f": b"1"}), organization.add("gone", {"f": b"1"})
    service.clock.freeze()
    service.jobs.script("deleteOrganizationDataItems", seconds=60)
    organization.post("/data/delete", dataIds=f"[{gone}]")
    assert organization.get("/data")["totalDataItemCount"] == 2
    service.clock.advance(61)
    assert [row["id"] for row in organization.get("/data")["data"]] == [kept]


def test_a_failed_job_changes_nothing(organization: Organization) -> None:
    id = organization.add("kept", {"f": b"1"})
    organization.service.jobs.script("deleteOrganizationDataItems", outcome="failure")
    organization.post("/data/delete", dataIds=str(id))
    assert organization.get("/data")["totalDataItemCount"] == 1


def test_items_are_chosen_by_ids_by_dataset_and_by_filter_together(organization: Organization) -> None:
    a, b = organization.add("a", {"f": b""}), organization.add("b", {"f": b""})
    other = organization.add("c", {"f": b""}, dataset="other")
    assert organization.refusal("POST", "/data/delete", params={"dataIds": "[]"})
    assert organization.refusal("POST", "/data/delete", params={"dataIds": f"[{a}]", "dataset": "other"})
    assert organization.refusal("POST", "/data/delete", params={"dataIds": '["a"]'})
    assert organization.refusal("POST", "/data/delete", params={"dataIds": "[]", "filter": "name ="})
    organization.post("/data/delete", dataIds="[]", dataset="gait", filter="name = 'a'")
    assert [row["id"] for row in organization.get("/data")["data"]] == [b, other]
    organization.post("/data/change-dataset", {"dataset": "moved"}, dataIds=f"[{b}]")
    assert organization.get(f"/data/{b}")["data"]["dataset"] == "moved"


def test_checklists_are_counted_and_cleared(organization: Organization) -> None:
    good = organization.add("a", {"f": b""}, metadata='{"ei_check": "1", "ei_check_1": "1", "age": "3"}')
    organization.add("b", {"f": b""}, metadata='{"ei_check": "0"}')
    organization.add("c", {"f": b""})
    dataset = organization.get("/dataset/gait")["dataset"]
    checked = [dataset[f"totalItemCount{name}"] for name in ("", "ChecklistOK", "ChecklistFailed")]
    assert checked == [3, 1, 1]
    organization.post("/data/clear-checklist", dataIds=f"[{good}]")
    assert organization.get(f"/data/{good}")["data"]["metadata"] == {"age": "3"}
    assert organization.get("/dataset/gait")["dataset"]["totalItemCountChecklistOK"] == 0


def test_metadata_of_many_items_comes_from_a_csv(organization: Organization) -> None:
    a = organization.add("a", {"f": b""}, metadata='{"kept": "yes", "age": "1"}')
    organization.add("b", {"f": b""})
    table = 'name,age,note\na,51,"x, y"\nnobody,1,2\n'.encode("utf-8-sig")
    response = organization.call(
        "POST", "/data/bulk-metadata", data={"dataset": "gait"}, files={"csvFile": ("m.csv", table)}
    )
    assert response.json()["success"]
    assert organization.get(f"/data/{a}")["data"]["metadata"] == {"kept": "yes", "age": "51", "note": "x, y"}
    for wrong in (b"", b"a,b\n1,2\n", b"name,x\na\n", b"name,x\na,1,2\n", b"\xff\xfe", b'name\n"a'):
        text = organization.refusal(
            "POST", "/data/bulk-metadata", data={"dataset": "gait"}, files={"csvFile": ("m.csv", wrong)}
        )
        assert text.startswith("Could not parse this CSV file")


def test_items_survive_in_a_folder(tmp_path: Any) -> None:
    def opened() -> tuple[Service, Organization]:
        service = Service(tmp_path)
        return service, Organization(service, Caller(Studio(service)))

    service, organization = opened()
    id = organization.add("walk", FILES)
    service.close()
    service, organization = opened()
    try:
        assert names(organization.get(f"/data/{id}")["data"]) == {name: len(content) for name, content in FILES.items()}
        found = organization.call("GET", f"/data/{id}/files/download", params={"fileName": "right.csv"})
        assert found.content == FILES["right.csv"]
    finally:
        service.close()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    actions=st.lists(
        st.tuples(st.sampled_from(["add", "more", "less", "delete"]), st.integers(0, 3), st.integers(0, 2)), max_size=8
    )
)
def test_counts_and_sizes_agree_whatever_happened(service: Service, actions: list[tuple[str, int, int]]) -> None:
    service.reset()
    organization = Organization(service, Caller(Studio(service)))
    model: dict[int, dict[str, bytes]] = {}
    for action, which, file in actions:
        ids = sorted(model)
        id = ids[which % len(ids)] if ids else None
        if action == "add":
            model[organization.add("same name", {f"f{file}": b"x" * which})] = {f"f{file}": b"x" * which}
        elif id is not None and action == "more":
            organization.call("POST", f"/data/{id}/add", files=[("files[]", (f"f{file}", b"y" * which))])
            model[id][f"f{file}"] = b"y" * which
        elif id is not None and action == "less" and f"f{file}" in model[id]:
            organization.delete(f"/data/{id}/download", fileName=f"f{file}")
            del model[id][f"f{file}"]
        elif id is not None and action == "delete":
            organization.delete(f"/data/{id}")
            del model[id]
    count = sum(len(files) for files in model.values())
    size = sum(len(content) for files in model.values() for content in files.values())
    listed = organization.get("/data/files")
    assert {item["id"]: names(item) for item in listed["data"]} == {
        id: {name: len(content) for name, content in files.items()} for id, files in model.items()
    }
    assert (listed["totalDataItemCount"], listed["totalFileCount"], listed["totalFileSize"]) == (
        len(model),
        count,
        size,
    )
    assert organization.get("/metrics")["metrics"]["totalStorage"] == size
    for dataset in organization.get("")["datasets"]:
        totals = (dataset["totalItemCount"], dataset["totalFileCount"], dataset["totalFileSize"])
        assert totals == (len(model), count, size)


def test_somebody_elses_key_finds_nothing(organization: Organization) -> None:
    id = organization.add("walk", FILES)
    assert organization.call("GET", f"/data/{id}", key=credentials.PROJECT_KEY).status_code == 401
    assert organization.call("GET", f"/data/{id}", key=None).status_code == 401
