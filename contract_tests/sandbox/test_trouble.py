"""Full disks, resets in the middle, cut-off forms, and bodies made to hurt: a clear answer, and nothing half stored."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.samples import _number
from edgewire.sandbox.service import Service
from edgewire.sandbox.storage.app import Storage, upload_link
from edgewire.sandbox.storage.objects import ARCHIVES, Objects
from edgewire.sandbox.store import Store
from edgewire.sandbox.studio import Studio

PROJECT = f"/api/{seed.PROJECT}"
DATA_ADD = f"/api/organizations/{seed.ORGANIZATION}/data/add"
FORM = {"content-type": "multipart/form-data; boundary=b"}
ITEM = {"name": "item", "dataset": "set", "metadata": "{}"}


def form(files: list[tuple[str, bytes]]) -> bytes:
    """The body of a new data item, without its last boundary."""
    fields = [(f'form-data; name="{name}"', text.encode()) for name, text in ITEM.items()]
    named = [(f'form-data; name="files[]"; filename="{name}"', content) for name, content in files]
    return b"".join(
        b"--b\r\nContent-Disposition: " + header.encode() + b"\r\n\r\n" + content + b"\r\n"
        for header, content in (*fields, *named)
    )


def items(service: Service) -> int:
    return len(service.store.all("dataitem", seed.ORGANIZATION))


def test_a_form_that_was_cut_off_stores_nothing(service: Service, studio: Any) -> None:
    cut = form([("a.bin", b"whole"), ("b.bin", b"half")])[:-5]
    answer = studio.post(DATA_ADD, key=credentials.ORGANIZATION_KEY, content=cut, headers=FORM)
    assert (answer.status_code, answer.json()["success"]) == (400, False)
    assert "last boundary" in answer.json()["error"]
    assert items(service) == 0


def test_a_part_without_a_name_is_refused(service: Service, studio: Any) -> None:
    body = form([]) + b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"
    answer = studio.post(DATA_ADD, key=credentials.ORGANIZATION_KEY, content=body, headers=FORM)
    assert (answer.status_code, items(service)) == (400, 0)


def test_ten_thousand_files_open_no_file_each(service: Service, studio: Any) -> None:
    files = [(f"{number}.bin", b"%d" % number) for number in range(10_000)]
    answer = studio.post(DATA_ADD, key=credentials.ORGANIZATION_KEY, content=form(files) + b"--b--\r\n", headers=FORM)
    assert answer.json()["success"], answer.text
    (item,) = service.store.all("dataitem", seed.ORGANIZATION)
    kept = Objects(service.store).below(item["bucket"], item["path"])
    assert len(kept) == len(files)
    for stored in kept[::999]:
        assert service.store.blobs.read(stored.digest) == stored.name.removesuffix(".bin").encode()


def test_others_are_answered_while_many_files_are_kept(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    add, app = service.store.blobs.add, Studio(service)

    def slowly(content: Any) -> str:
        time.sleep(0.2)
        return add(content)

    monkeypatch.setattr(service.store.blobs, "add", slowly)

    async def both() -> tuple[int, int]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox/v1") as client:
            headers = {"x-api-key": credentials.ORGANIZATION_KEY, **FORM}
            body = form([(f"{number}.bin", b"x") for number in range(5)]) + b"--b--\r\n"
            adding = asyncio.create_task(client.post(DATA_ADD, content=body, headers=headers))
            meanwhile = 0
            while not adding.done():
                await client.get(PROJECT, headers={"x-api-key": credentials.PROJECT_KEY})
                await asyncio.sleep(0)
                meanwhile += 1
            return (await adding).status_code, meanwhile

    status, meanwhile = asyncio.run(both())
    assert status == 200
    assert meanwhile > 2


def test_a_change_that_began_before_a_reset_changes_nothing_after_it(service: Service, studio: Any) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b'{"name": '
        service.reset()
        yield b'"Other"}'

    answer = studio.post(PROJECT, content=body(), headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["success"]) == (409, False)
    assert studio.get(PROJECT).json()["project"]["name"] == "Sandbox"


def put(service: Service, content: Any, size: int) -> httpx.Response:
    url = upload_link(service, "http://sandbox", ARCHIVES, "a.tar", size)

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(Storage(service))) as client:
            return await client.put(url, content=content, headers={"content-length": str(size)})

    return asyncio.run(send())


def test_an_object_that_began_before_a_reset_is_not_there_after_it(service: Service) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"ab"
        service.reset()
        yield b"cd"

    assert put(service, body(), 4).status_code == 409
    assert Objects(service.store).get(ARCHIVES, "a.tar") is None


def full(*given: Any) -> Any:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_507_in_the_manner_of_each_port(
    service: Service, studio: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service.store.blobs, "add", full)
    body = form([("a.bin", b"x")]) + b"--b--\r\n"
    answer = studio.post(DATA_ADD, key=credentials.ORGANIZATION_KEY, content=body, headers=FORM)
    assert (answer.status_code, answer.json()["success"], items(service)) == (507, False, 0)
    answer = put(service, b"abcd", 4)
    assert answer.status_code == 507
    assert "<Code>InternalError</Code>" in answer.text
    assert Objects(service.store).get(ARCHIVES, "a.tar") is None


def test_a_database_that_cannot_grow_refuses_what_is_large_and_goes_on(service: Service, studio: Any) -> None:
    (pages,) = service.store.connection.execute("PRAGMA page_count").fetchone()
    service.store.connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    answer = studio.post(PROJECT, json={"name": "n" * 100_000})
    assert (answer.status_code, answer.json()["success"]) == (507, False)
    assert studio.get(PROJECT).json()["project"]["name"] == "Sandbox"
    service.store.connection.execute(f"PRAGMA max_page_count = {pages + 4_000}")
    assert studio.post(PROJECT, json={"name": "n" * 100_000}).json()["success"]


def test_a_commit_that_fails_leaves_no_transaction_open(tmp_path: Path) -> None:
    store = Store(
        tmp_path, ("CREATE TABLE a (id PRIMARY KEY); CREATE TABLE b (a REFERENCES a DEFERRABLE INITIALLY DEFERRED);",)
    )
    store.connection.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError), store.transaction() as database:
        database.execute("INSERT INTO b VALUES (1)")  # which only the commit refuses
    store.put("thing", 1, 1, {"is": "there"})
    assert store.get("thing", 1, 1) == {"is": "there"}
    assert store.rows("SELECT * FROM b") == []
    store.close()


def test_blobs_outlive_a_reset_that_does_not_come_to_its_end(tmp_path: Path) -> None:
    store = Store(tmp_path)
    digest = store.blobs.add(b"content")
    store.put("thing", 1, 1, {"blob": digest})

    class Killed(BaseException):
        pass

    def reset() -> None:
        with store.transaction():
            store.clear()
            raise Killed

    with pytest.raises(Killed):
        reset()
    assert store.get("thing", 1, 1) == {"blob": digest}
    assert store.blobs.read(digest) == b"content"
    assert store.generation == 0
    store.close()


def test_what_a_reset_put_aside_is_gone_when_the_folder_was_opened_again(tmp_path: Path) -> None:
    aside = tmp_path / ".old-1" / "ab"
    aside.mkdir(parents=True)
    (aside / "abcd").write_bytes(b"x")
    store = Store(tmp_path)
    end = time.monotonic() + 10
    while list(tmp_path.glob(".old-*")) and time.monotonic() < end:
        time.sleep(0.01)
    store.close()
    assert list(tmp_path.glob(".old-*")) == []


@pytest.mark.parametrize("kind", ["json", "text of a form", "urlencoded"])
def test_text_of_more_than_16_mb_is_413(studio: Any, kind: str) -> None:
    large = b"a" * (16 * 2**20)
    given: dict[str, Any] = {"path": PROJECT, "content": b'{"name": "' + large + b'"}'}
    given["headers"] = {"content-type": "application/json"}
    if kind != "json":
        part = b'--b\r\nContent-Disposition: form-data; name="more"\r\n\r\n' + large + b"\r\n--b--\r\n"
        given = {"path": DATA_ADD, "key": credentials.ORGANIZATION_KEY, "content": form([]) + part, "headers": FORM}
    if kind == "urlencoded":
        given |= {"content": b"name=" + large, "headers": {"content-type": "application/x-www-form-urlencoded"}}
    answer = studio.post(**given)
    assert (answer.status_code, answer.json()["success"]) == (413, False)


def test_a_label_of_many_digits_takes_no_time() -> None:
    began = time.perf_counter()
    assert _number("1" * 100_000 + "x") is None
    assert time.perf_counter() - began < 1, "it took the square of its length: minutes"
    assert [_number(text) for text in ("1", "1.", ".5", "-1.5e3", "1.2.3", ".", "")] == [1, 1, 0.5, -1500, *[None] * 3]
