"""A binary answer is saved whole and checked, or nothing is: no half of it, no temporary file, no damaged target."""

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from edge_impulse_studio import ApiError, AsyncStudioApi, ConnectionLost, DownloadError, NotFound, StudioApi
from edge_impulse_studio.api.deployment.download_build import build
from edge_impulse_studio.saving import Saving

from contract_tests.conftest import Tally
from contract_tests.downloads.service import BLOCK, answer
from contract_tests.requests.calls import Case, Line, arguments, awaited, blocking, cases, python_arguments
from contract_tests.values import examples
from scripts.spec.derived import derived_name
from scripts.spec.generate import row_answer

PACKAGE = "edge_impulse_studio"
CONTENT = os.urandom(50 * BLOCK + 7)
OLD = b"what was there before"
both = pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])


def save(respond: Callable[[httpx.Request], httpx.Response], to: Any, awaiting: bool, **named: Any) -> Path:
    """``save_build`` against one answer."""
    if not awaiting:
        with httpx.Client(transport=httpx.MockTransport(respond)) as http:
            return StudioApi(http_client=http).deployment.save_build(1, type_="zip", to=to, **named)

    async def main() -> Path:
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http:
            return await AsyncStudioApi(http_client=http).deployment.save_build(1, type_="zip", to=to, **named)

    return asyncio.run(main())


def refused(
    error: type[Exception],
    respond: Callable[[httpx.Request], httpx.Response],
    folder: Path,
    awaiting: bool,
    **named: Any,
) -> str:
    """Saving fails, and leaves the folder as it was: with an old target, and without."""
    (folder / "old.zip").write_bytes(OLD)
    for name in ("old.zip", "new.zip"):
        with pytest.raises(error) as raised:
            save(respond, folder / name, awaiting, **named)
        assert [path.name for path in folder.iterdir()] == ["old.zip"]
        assert (folder / "old.zip").read_bytes() == OLD
    return str(raised.value)


@both
def test_every_binary_operation_can_be_saved(tmp_path: Path, awaiting: bool, tally: Tally) -> None:
    """All of them, under the name that was asked for, with nothing beside it."""
    checked = 0
    for case in cases(PACKAGE):
        if row_answer(case.row) != "bytes":
            continue
        name = derived_name("save", case.row["name"])
        target = tmp_path / f"{checked}.bin"
        assert saved(case, name, target, awaiting) == target
        assert target.read_bytes() == CONTENT
        checked += 1
    assert len(list(tmp_path.iterdir())) == checked
    tally("downloads: operations, " + ("awaited" if awaiting else "blocking"), checked, 27)


def saved(case: Case, name: str, target: Path, awaiting: bool) -> Path:
    positional, named = python_arguments(case, examples(arguments(case, "required"), 1)[0])
    line = Line(answer=lambda: httpx.Response(200, content=CONTENT))
    result: Path
    if not awaiting:
        with blocking(PACKAGE, line) as api:
            result = getattr(getattr(api, case.row["resource"]), name)(*positional, **named, to=str(target))
    else:

        async def main() -> Any:
            api = awaited(PACKAGE, line)
            async with api.http_client:
                return await getattr(getattr(api, case.row["resource"]), name)(*positional, **named, to=str(target))

        result = asyncio.run(main())
    assert line.requests[0].headers["accept-encoding"] == "identity"
    return result


@both
def test_a_target_is_replaced_when_the_new_one_is_whole(tmp_path: Path, awaiting: bool) -> None:
    """And not before; its mode stays."""
    target = tmp_path / "build.zip"
    target.write_bytes(OLD)
    target.chmod(0o640)
    while_it_came = []
    save(lambda _: answer(CONTENT), target, awaiting, on_progress=lambda *_: while_it_came.append(target.read_bytes()))
    assert set(while_it_came) == {OLD}
    assert target.read_bytes() == CONTENT
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_rights_that_the_process_gives(tmp_path: Path) -> None:
    """Not those of a temporary file, which others may not read."""
    (tmp_path / "plain").write_bytes(b"")
    save(lambda _: answer(CONTENT), tmp_path / "saved", False)
    assert (tmp_path / "saved").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_one(tmp_path: Path) -> None:
    """What it leads to is replaced, also in another folder."""
    (tmp_path / "store").mkdir()
    (tmp_path / "link.zip").symlink_to(tmp_path / "store" / "real.zip")
    save(lambda _: answer(CONTENT), tmp_path / "link.zip", False)
    assert (tmp_path / "link.zip").is_symlink()
    assert (tmp_path / "store" / "real.zip").read_bytes() == CONTENT
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["link.zip", "real.zip", "store"]


@both
@pytest.mark.parametrize("length", [True, False])
def test_progress_is_told(tmp_path: Path, awaiting: bool, length: bool) -> None:
    """What has come grows up to the whole; the whole is None where the service does not say it."""
    content = bytes(1_000_000)
    headers = {"content-length": str(len(content))} if length else {}
    told: list[tuple[int, int | None]] = []
    save(lambda _: answer(content, headers), tmp_path / "x", awaiting, on_progress=lambda *each: told.append(each))
    assert len(told) > 3
    assert [count for count, _ in told] == sorted({count for count, _ in told})
    assert told[-1][0] == len(content)
    assert {total for _, total in told} == {len(content) if length else None}


@both
@pytest.mark.parametrize(
    ("length", "words"),
    [
        (len(CONTENT) + 1, f"downloadBuild: only {len(CONTENT)} of {len(CONTENT) + 1} bytes"),
        (9, "the announced 9 bytes"),
    ],
    ids=["short", "long"],
)
def test_another_length_than_announced_is_an_error(tmp_path: Path, awaiting: bool, length: int, words: str) -> None:
    headers = {"content-length": str(length)}
    assert words in refused(DownloadError, lambda _: answer(CONTENT, headers), tmp_path, awaiting)


def b64(name: str, content: bytes = CONTENT) -> str:
    return base64.b64encode(hashlib.new(name, content).digest()).decode()


DIGESTS = {
    "repr-digest": lambda content: f"unixsum=:AAAA:, sha-256=:{b64('sha256', content)}:",
    "content-digest": lambda content: f"sha-512=:{b64('sha512', content)}:",
    "content-md5": lambda content: b64("md5", content),
    "x-amz-checksum-sha256": lambda content: b64("sha256", content),
}


@both
@pytest.mark.parametrize("header", DIGESTS)
def test_a_checksum_that_is_given_is_checked(tmp_path: Path, awaiting: bool, header: str) -> None:
    wrong = {header: DIGESTS[header](CONTENT[:-1])}
    message = refused(DownloadError, lambda _: answer(CONTENT, wrong), tmp_path, awaiting)
    assert "than the service announced" in message
    right = {header: DIGESTS[header](CONTENT)}
    assert save(lambda _: answer(CONTENT, right), tmp_path / "x", awaiting).read_bytes() == CONTENT


@pytest.mark.parametrize(
    "headers",
    [
        {"x-amz-checksum-sha256": b64("sha256", b"parts") + "-3"},
        {"content-md5": "no base64"},
        {"content-md5": base64.b64encode(b"short").decode()},
        {"repr-digest": "sha-256=nonsense"},
        {"content-length": "many"},
    ],
    ids=["S3, of several parts", "not base64", "too short", "not a byte sequence", "no number"],
)
def test_what_is_no_checksum_of_the_whole_is_not_taken_for_one(tmp_path: Path, headers: dict[str, str]) -> None:
    assert save(lambda _: answer(CONTENT, headers), tmp_path / "x", False).read_bytes() == CONTENT


@both
def test_a_service_that_packs_all_the_same_is_unpacked(tmp_path: Path, awaiting: bool) -> None:
    """Length and checksum are then those of what was packed, and say nothing of the file."""
    packed = gzip.compress(CONTENT)
    headers = {
        "content-encoding": "gzip",
        "content-length": str(len(packed)),
        "content-digest": f"sha-256=:{b64('sha256', packed)}:",
    }
    assert save(lambda _: answer(packed, headers), tmp_path / "x", awaiting).read_bytes() == CONTENT


@both
@pytest.mark.parametrize(
    ("respond", "error"),
    [
        (lambda _: httpx.Response(200, json={"success": False, "error": "No build yet"}), ApiError),
        (lambda _: httpx.Response(404, json={"success": False, "error": "No such project"}), NotFound),
        (lambda _: answer(CONTENT, {"content-length": str(len(CONTENT) * 2)}, breaks=True), ConnectionLost),
        (lambda _: answer(CONTENT, {"content-range": "bytes 5-9/10"}, 206), DownloadError),
    ],
    ids=["refused with 200", "404", "broken off", "a part that was not asked for"],
)
def test_a_failure_leaves_nothing(tmp_path: Path, awaiting: bool, respond: Any, error: type[Exception]) -> None:
    refused(error, respond, tmp_path, awaiting)


@both
def test_an_error_in_the_callers_own_progress_leaves_nothing(tmp_path: Path, awaiting: bool) -> None:
    def stop(received: int, total: int | None) -> None:
        raise KeyboardInterrupt

    refused(KeyboardInterrupt, lambda _: answer(CONTENT), tmp_path, awaiting, on_progress=stop)  # type: ignore[arg-type]  # pytest.raises takes it


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "No space left" in refused(OSError, lambda _: answer(CONTENT), tmp_path, False)


def test_a_cancelled_save_leaves_nothing(tmp_path: Path) -> None:
    """While a block is being written in the other thread, too."""

    class Slow(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield bytes(600_000)
            await asyncio.sleep(3600)

    async def main() -> None:
        started = asyncio.Event()
        respond = lambda _: httpx.Response(200, stream=Slow())  # noqa: E731 - a function of one line for one use
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http:
            api = AsyncStudioApi(http_client=http)
            saving = api.deployment.save_build(1, type_="zip", to=tmp_path / "x", on_progress=lambda *_: started.set())
            task = asyncio.create_task(saving)
            await started.wait()
            assert len(list(tmp_path.iterdir())) == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert list(tmp_path.iterdir()) == []


def test_the_event_loop_does_not_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks and the end are written in other threads; progress is told in the loop's own."""
    writing, telling = set(), set()
    write, finish = Saving.write, Saving.finish

    def spy(saving: Saving, block: bytes) -> None:
        writing.add(threading.get_ident())
        write(saving, block)

    def spy_finish(saving: Saving) -> Path:
        writing.add(threading.get_ident())
        return finish(saving)

    monkeypatch.setattr(Saving, "write", spy)
    monkeypatch.setattr(Saving, "finish", spy_finish)
    save(lambda _: answer(CONTENT), tmp_path / "x", True, on_progress=lambda *_: telling.add(threading.get_ident()))
    assert telling == {threading.get_ident()}
    assert writing
    assert threading.get_ident() not in writing


def never(request: httpx.Request) -> httpx.Response:
    raise AssertionError("something was sent")


def test_a_place_that_cannot_be_written_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileNotFoundError, match="The folder to save into does not exist"):
        save(never, tmp_path / "none" / "x.zip", False)
    with pytest.raises(FileNotFoundError, match="The folder to save into does not exist"):
        save(never, f"{tmp_path}/none/", False)
    with pytest.raises(OSError, match="file"):
        save(never, tmp_path / "file" / "x.zip", False)
    with pytest.raises(FileExistsError, match="Not a file"):
        save(never, tmp_path / "pipe", False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder", "pipe"]


@both
@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("", "downloadBuild"),
        ("attachment", "downloadBuild"),
        ("attachment; filename=build.zip", "build.zip"),
        ('attachment; filename="my build;1.zip"', "my build;1.zip"),
        ("attachment; filename=\"plain.zip\"; filename*=UTF-8''b%C3%BCild%20%F0%9F%98%80.zip", "büild 😀.zip"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="../../evil.sh"', "evil.sh"),
        ('attachment; filename="C:\\\\temp\\\\evil.exe"', "evil.exe"),
        ('attachment; filename="/etc/cron.d/x"', "x"),
        ('attachment; filename=".bashrc"', "bashrc"),
        ('attachment; filename=".."', "downloadBuild"),
        ('attachment; filename="a/"', "downloadBuild"),
        ("attachment; filename*=UTF-8''a%00b%0D%0A%E2%80%AEc.zip", "a_b___c.zip"),
        ('attachment; filename="a:b*c?.zip"', "a_b_c_.zip"),
        ('attachment; filename="NUL.zip"', "_NUL.zip"),
        (f'attachment; filename="{"x" * 300}.zip"', "x" * 196 + ".zip"),
        (f'attachment; filename="a.{"x" * 300}"', "." + "x" * 199),
    ],
)
def test_into_a_folder_the_service_names_the_file(tmp_path: Path, header: str, name: str, awaiting: bool) -> None:
    """But never one elsewhere, one that is hidden, or one that shows as another."""
    headers = {"content-disposition": header} if header else {}
    found = save(lambda _: answer(CONTENT, headers), tmp_path, awaiting)
    assert found == tmp_path / name
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert found.read_bytes() == CONTENT


def test_a_folder_where_the_file_should_be_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "build.zip").mkdir()
    headers = {"content-disposition": "attachment; filename=build.zip"}
    with pytest.raises(IsADirectoryError):
        save(lambda _: answer(CONTENT, headers), tmp_path, False)
    assert [path.name for path in tmp_path.iterdir()] == ["build.zip"]


def test_a_saving_that_asked_nothing_gives_no_file(tmp_path: Path) -> None:
    call = build(1, type_="zip")
    with Saving(tmp_path, call.operation) as saving, pytest.raises(DownloadError, match="nothing was asked"):
        saving.finish()
    assert list(tmp_path.iterdir()) == []
