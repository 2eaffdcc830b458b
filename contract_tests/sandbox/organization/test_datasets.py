"""Datasets, and their files as a folder of a bucket."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest
from edgewire.sandbox.storage import archives
from edgewire.sandbox.store import Store

from .conftest import Organization, announced


def paths(answer: dict[str, object]) -> list[str]:
    files = answer["files"]
    assert isinstance(files, list)
    return [file["path"] for file in files]


def stored(organization: Organization, *names: str) -> None:
    organization.dataset()
    for name in names:
        organization.store("/dataset/nights", name, name.encode())


def test_files_are_listed_a_folder_at_a_time(organization: Organization) -> None:
    stored(organization, "b.txt", "sub/c.txt", "sub/deep/d.txt", "sub2/e.txt", "a.txt")
    top = organization.post("/dataset/nights/files", {"prefix": ""})
    assert [(file["type"], file["name"], file["path"]) for file in top["files"]] == [
        ("file", "a.txt", "a.txt"),
        ("file", "b.txt", "b.txt"),
        ("folder", "sub", "sub/"),
        ("folder", "sub2", "sub2/"),
    ]
    assert top["files"][0]["size"] == 5
    assert paths(organization.post("/dataset/nights/files", {"prefix": "sub/"})) == ["sub/c.txt", "sub/deep/"]
    assert paths(organization.post("/dataset/nights/files", {"prefix": "sub"})) == ["sub/", "sub2/"]
    folders = organization.post("/dataset/nights/files", {"prefix": "", "onlyFetchFolders": True})
    assert paths(folders) == ["sub/", "sub2/"]
    dataset = organization.get("/dataset/nights")["dataset"]
    assert (dataset["totalFileCount"], dataset["totalFileSize"]) == (5, 5 + 5 + 9 + 14 + 10)


def test_a_long_folder_comes_in_pages_of_a_thousand(organization: Organization) -> None:
    organization.dataset()
    from edgewire.sandbox.storage.objects import Objects

    bucket, objects = organization.bucket(), Objects(organization.service.store)
    digest = organization.service.store.blobs.add(b"")
    names = [f"{number:04}" for number in range(1500)]
    for name in names:
        objects.name(bucket, f"nights/{name}/file", digest, "", 0, "2026-01-01T00:00:00.000Z")
        objects.name(bucket, f"nights/{name}.txt", digest, "", 0, "2026-01-01T00:00:00.000Z")
    seen: list[str] = []
    token: dict[str, str] = {}
    for expected in (1000, 1000, 1000):
        page = organization.post("/dataset/nights/files", {"prefix": "", **token})
        assert len(page["files"]) == expected
        seen += paths(page)
        if "continuationToken" not in page:
            break
        token = {"continuationToken": page["continuationToken"]}
    assert "continuationToken" not in page, "a page that is full and the last has no next one"
    assert seen == sorted([f"{name}.txt" for name in names] + [f"{name}/" for name in names])
    assert organization.refusal("POST", "/dataset/nights/files", json={"prefix": "", "continuationToken": "%"})


def test_a_file_is_renamed_viewed_and_deleted(organization: Organization) -> None:
    stored(organization, "a.txt", "b.txt")
    rename = "/dataset/nights/files/rename"
    assert "b.txt" in organization.refusal("POST", rename, json={"oldPath": "a.txt", "newPath": "b.txt"})
    organization.post(rename, {"oldPath": "a.txt", "newPath": "sub/c.txt"})
    view = organization.call("GET", "/dataset/nights/files/view", params={"path": "sub/c.txt"})
    assert (view.content, view.headers["content-disposition"]) == (b"a.txt", "inline")
    assert view.headers["content-type"] == "application/octet-stream"
    assert organization.refusal("GET", "/dataset/nights/files/view", params={"path": "a.txt"})
    organization.post("/dataset/nights/files/delete", {"path": "sub/c.txt"})
    assert paths(organization.post("/dataset/nights/files", {"prefix": ""})) == ["b.txt"]
    for path in ("", "/", "..", "a/../b.txt", "sub/", "nowhere"):
        assert organization.refusal("POST", "/dataset/nights/files/delete", json={"path": path})
        assert organization.refusal("POST", rename, json={"oldPath": "b.txt", "newPath": ".."})


def test_a_file_that_is_there_has_an_entity_tag_in_its_link(organization: Organization) -> None:
    organization.dataset()
    first = organization.post("/dataset/nights/upload-link", announced("a", b"1"))
    assert "ETag" not in first
    organization.put(first["url"], b"1")
    second = organization.post("/dataset/nights/upload-link", announced("a", b"1"))
    assert second["ETag"] == '"c4ca4238a0b923820dcc509a6f75849b"'
    assert "ETag" not in organization.post("/dataset/nights/upload-link", announced("a", b"12"))
    assert organization.refusal("POST", "/dataset/nights/upload-link", json={**announced("a", b""), "fileSize": -1})


def test_a_folder_is_downloaded_without_its_folders(organization: Organization) -> None:
    stored(organization, "sub/a.txt", "sub/deep/b.txt", "c.txt")
    response = organization.call("GET", "/dataset/nights/files/download-folder", params={"path": "sub"})
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {"a.txt": b"sub/a.txt"}
    assert organization.refusal("GET", "/dataset/nights/files/download-folder", params={"path": "nowhere"})


@pytest.mark.parametrize(
    ("pattern", "kind", "expected"),
    [
        ("", "files", ["a.csv", "a.txt", "x/a.csv", "x/y/a.csv"]),
        ("x/", "files", ["x/a.csv", "x/y/a.csv"]),
        ("*.csv", "files", ["a.csv"]),
        ("**.csv", "files", ["a.csv", "x/a.csv", "x/y/a.csv"]),
        ("**/a.csv", "files", ["a.csv", "x/a.csv", "x/y/a.csv"]),
        ("x/*/?.csv", "files", ["x/y/a.csv"]),
        ("?.???", "files", ["a.csv", "a.txt"]),
        ("x[a-z]", "files", []),
        ("*", "folders", ["x/"]),
        ("**", "folders", ["x/", "x/y/"]),
        ("x/*", "folders", ["x/y/"]),
    ],
)
def test_a_preview_finds_what_a_pattern_means(
    organization: Organization, pattern: str, kind: str, expected: list[str]
) -> None:
    stored(organization, "a.csv", "a.txt", "x/a.csv", "x/y/a.csv")
    found = organization.post("/dataset/nights/files/preview", {"prefix": pattern, "itemsToList": kind})
    assert paths(found) == expected
    assert found["isTruncated"] is False


def test_a_preview_ends_after_500_and_no_pattern_takes_long(organization: Organization) -> None:
    organization.add("many", {f"{number:04}": b"" for number in range(501)} | {"a" * 900: b""})
    organization.dataset("all", path="")
    found = organization.post("/dataset/all/files/preview", {"prefix": "**", "itemsToList": "files"})
    assert (len(found["files"]), found["truncationReason"]) == (500, "too-many-results")
    slow = organization.post("/dataset/all/files/preview", {"prefix": "*a" * 100 + "b", "itemsToList": "files"})
    assert slow["files"] == []


def test_folders_of_a_bucket_become_data_items_and_go_with_their_folders(organization: Organization) -> None:
    stored(organization, "p1/walk/a.csv", "p1/run/a.csv", "p2/walk/a.csv", "loose.txt")
    organization.dataset("people", "clinical", "nights", depth=1)
    assert [item["name"] for item in organization.get("/data", dataset="people")["data"]] == ["p1", "p2"]
    organization.dataset("activities", "clinical", "nights", depth=2)
    found = organization.get("/data", dataset="activities")["data"]
    assert [item["name"] for item in found] == ["p1/run", "p1/walk", "p2/walk"]
    organization.post("/dataset/nights/files/delete", {"path": "p2/walk/a.csv"})
    organization.store("/dataset/nights", "p3/walk/b.csv", b"1")
    organization.post("/data/refresh", dataset="people")
    assert [item["name"] for item in organization.get("/data", dataset="people")["data"]] == ["p1", "p3"]
    bucket = organization.bucket()
    organization.post("/data/add-folder", {"dataset": "new", "bucketId": bucket, "bucketPath": "nights/p1"})
    assert [item["name"] for item in organization.get("/data", dataset="new")["data"]] == ["run", "walk"]


def test_a_dataset_is_renamed_with_its_items_hidden_and_verified(organization: Organization) -> None:
    organization.add("walk", {"info.labels": b"{}"})
    organization.post("/dataset/gait", {"dataset": "gaits", "tags": ["x"], "category": "c"})
    assert organization.get("/data", dataset="gaits")["totalDataItemCount"] == 1
    assert organization.refusal("GET", "/dataset/gait")
    dataset = organization.get("/dataset/gaits")["dataset"]
    assert (dataset["tags"], dataset["category"], dataset["totalItemCount"]) == (["x"], "c", 1)
    assert organization.refusal("POST", "/dataset/gaits/verify"), "it is in no bucket"
    place = {"id": organization.bucket(), "path": "gait", "dataItemNamingLevelsDeep": 1}
    organization.post("/dataset/gaits", {"bucket": place})
    checked = organization.post("/dataset/gaits/verify")
    assert checked["connectionStatus"] == "connected"
    assert checked["files"] == [{"name": "info.labels", "folderName": "walk", "size": 2}]
    assert checked["hasInfoLabelsFile"] is True
    assert organization.put(checked["signedUrl"], b"").status_code == 200
    organization.post("/dataset/gaits/hide")
    assert organization.get("")["datasets"] == []
    assert organization.get("/dataset/gaits")["dataset"]["dataset"] == "gaits"


def test_a_dataset_that_cannot_be_is_refused(organization: Organization) -> None:
    place = {"id": organization.bucket(), "path": "x", "dataItemNamingLevelsDeep": 1}
    body = {"dataset": "d", "category": "", "tags": [], "type": "files", "bucket": place}
    organization.post("/dataset", body)
    for changed in (body, {**body, "dataset": ""}, {**body, "dataset": "e", "bucket": {**place, "id": 10**18}},
                    {**body, "dataset": "e", "bucket": {**place, "path": "a/../b"}},
                    {**body, "dataset": "e", "bucket": {**place, "dataItemNamingLevelsDeep": -1}}):  # fmt: skip
        assert organization.refusal("POST", "/dataset", json=changed)
    assert [dataset["dataset"] for dataset in organization.get("")["datasets"]] == ["d"]


def test_a_bucket_goes_with_what_is_in_it(organization: Organization) -> None:
    stored(organization, "a.txt")
    organization.add("walk", {"a": b"1"})
    bucket = organization.bucket()
    organization.post("/portals/create", {"name": "p", "bucketId": bucket, "bucketPath": ""})
    organization.delete(f"/buckets/{bucket}")
    assert organization.get("/buckets")["buckets"] == []
    assert organization.get("/data")["totalDataItemCount"] == 0
    assert organization.get("/portals")["portals"] == []
    assert [dataset["dataset"] for dataset in organization.get("")["datasets"]] == ["gait"]


def test_a_foreign_bucket_is_stood_in_for_and_keeps_no_secret(organization: Organization) -> None:
    body = {"accessKey": "AK", "secretKey": "very secret", "bucket": "lake", "region": "eu", "endpoint": "https://s3"}
    response = organization.call("POST", "/buckets", json=body)
    assert response.headers["x-sandbox-tier"] == "simulated"
    id = response.json()["id"]
    bucket = organization.get(f"/buckets/{id}")["bucket"]
    assert (bucket["bucket"], bucket["accessKey"], bucket["endpoint"]) == ("lake", "AK", "https://s3")
    assert "very secret" not in "".join(
        row[0] for row in organization.service.store.connection.execute("SELECT body FROM records")
    )
    organization.add("walk", {"a": b"1"}, bucketName="lake")
    checked = organization.post(f"/buckets/{id}/verify", {"prefix": ""})
    assert [file["name"] for file in checked["files"]] == ["a"]
    organization.post(f"/buckets/{id}", {"region": "us"})
    assert organization.get(f"/buckets/{id}")["bucket"]["region"] == "us"
    assert organization.refusal("POST", f"/buckets/{organization.bucket()}", json={"region": "us"})
    new = {"bucket": "other", "endpoint": "https://s3", "accessKey": "AK", "secretKey": "x"}
    assert organization.post("/buckets/verify", new)["files"] == []


def test_an_archive_stays_in_the_folder_that_it_is_unpacked_in(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    try:
        digest = store.blobs.add(b"1")
        names = ("../../a", "/etc/b", "..\\..\\c", "C:\\d", "e\x00f", "g\nh", "10:30/i", "./j//k")
        packed = archives.zipped(store.blobs, [(name, digest) for name in names])
        with zipfile.ZipFile(packed) as archive:
            assert archive.namelist() == [
                "_/_/a", "_/etc/b", ".._.._c", "__d", "e_f", "g_h", "10:30/i", "_/j/_/k",
            ]  # fmt: skip
        with tarfile.open(archives.tarred(store.blobs, [(name, digest) for name in names])) as archive:
            assert archive.getnames()[0] == "_/_/a"
    finally:
        store.close()
