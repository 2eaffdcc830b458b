"""What nothing names any more is removed when a data folder is opened again, and nothing else ever is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from edgewire.sandbox import Sandbox, seed
from edgewire.sandbox.sample_query import Query
from edgewire.sandbox.samples import Sample
from edgewire.sandbox.service import Service
from edgewire.sandbox.storage.objects import Objects
from edgewire.sandbox.store import Store

MINE = Query(project=seed.PROJECT)


def add(service: Service, blob: str, **fields: object) -> Sample:
    number = service.samples.next_id()
    sample = Sample(
        id=number, project=seed.PROJECT, category="training", name=f"n{number}", file_name="n.csv",
        stored_name="n.csv.0", blob=blob, content_blob=blob, extension="csv", media="timeseries", **fields,  # type: ignore[arg-type]  # of the test
    )  # fmt: skip
    service.samples.put(sample)
    return sample


def blobs(folder: Path) -> set[str]:
    return {path.name for path in (folder / "blobs").rglob("*") if path.is_file()}


def test_blobs_of_deleted_samples_are_gone_when_the_folder_is_opened_again(tmp_path: Path) -> None:
    with Sandbox(tmp_path) as sandbox:
        store = sandbox.service.store
        kept, gone = store.blobs.add(b"kept"), store.blobs.add(b"gone")
        sandbox.call(lambda: add(sandbox.service, kept))
        victim = sandbox.call(lambda: add(sandbox.service, gone))
        sandbox.call(lambda: sandbox.service.samples.remove(seed.PROJECT, victim.id))
        assert blobs(tmp_path) >= {kept, gone}  # within a run they stay
    with Sandbox(tmp_path) as sandbox:
        assert kept in blobs(tmp_path)
        assert gone not in blobs(tmp_path)
        assert sandbox.service.store.blobs.read(kept) == b"kept"


def _sample(service: Service, digest: str) -> None:
    add(service, digest)


def _content(service: Service, digest: str) -> None:
    service.samples.change(add(service, "name"), content_blob=digest)


def _attached(service: Service, digest: str) -> None:
    add(service, "name", attachments=({"filename": "a", "blob": digest, "size": 1},))


def _object(service: Service, digest: str) -> None:
    Objects(service.store).name(1, "a/b", digest, "etag", 1, "now")


def _record(service: Service, digest: str) -> None:
    service.store.put("anything", 1, 1, {"deep": [{"er": f"/blobs/{digest}?x"}]})


def _id(service: Service, digest: str) -> None:
    service.store.put("anything", 1, digest, {})


def _job(service: Service, digest: str) -> None:
    service.jobs.begin("trainKerasJob", "project", seed.PROJECT, data={"digest": digest})


def _run_of_digits(service: Service, digest: str) -> None:
    service.store.put("anything", 1, 1, {"two": f"0123456789{digest}abcdef"})


def _version(service: Service, digest: str) -> None:
    sample = add(service, digest)
    service.jobs.begin(
        "startVersionJob", "project", seed.PROJECT, data={"description": "", "public": False, "user": None}
    )
    service.jobs.settle()
    service.samples.remove(seed.PROJECT, sample.id)


def _restore(service: Service, digest: str) -> None:
    content = service.store.blobs.add(json.dumps(["sample", {"blob": digest}]).encode())
    service.jobs.begin("startRestoreJob", "project", seed.PROJECT, data={"digest": content})


@pytest.mark.parametrize(
    "name", [_sample, _content, _attached, _object, _record, _id, _job, _run_of_digits, _version, _restore]
)
def test_what_anything_names_is_never_removed(service: Service, name: Callable[[Service, str], None]) -> None:
    blob = service.store.blobs.add(b"named")
    free = service.store.blobs.add(b"free")
    name(service, blob)
    service.tidy()
    assert service.store.blobs.read(blob) == b"named"
    assert not service.store.blobs.path(free).exists()


def test_what_samples_had_in_common_goes_with_the_last_of_them(service: Service) -> None:
    def common() -> int:
        return int(service.store.rows("SELECT count(*) FROM samples_common")[0][0])

    for number in range(20):
        add(service, "name", device_name=f"board {number % 10}")
    one = add(service, "name", device_name="alone")
    assert common() == 11
    service.samples.erase(Query(project=seed.PROJECT, filename=one.name))
    assert common() == 10
    assert service.samples.count(MINE) == 20
    left = service.samples.select(MINE, limit=1)[0]
    service.samples.erase(Query(project=seed.PROJECT, exclude_ids=(left.id,)))
    assert common() == 1
    assert service.samples.get(seed.PROJECT, left.id) == left
    service.samples.erase(MINE)
    assert common() == 0


def test_other_files_beside_the_blobs_are_left_alone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    try:
        other = tmp_path / "blobs" / "ab" / "notes.txt"
        other.parent.mkdir()
        other.write_text("mine")
        assert list(store.blobs.all()) == []
    finally:
        store.close()
