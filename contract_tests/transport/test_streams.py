"""Binary answers: streamed, and saved to a file over as many connections as it takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from edgewire.errors import ApiError, ConnectionLost, DownloadError, ServerError

from .clients import Client, call
from .server import Behaviour, Service, answer, closed_after, head, reset

Serve = Callable[..., Service]
Make = Callable[..., Client]

CONTENT = bytes(range(256)) * 400
WHOLE = {"content-type": "application/zip", "content-length": str(len(CONTENT)), "etag": '"v1"'}
BYTES = call(answer="bytes")


def part(start: int, end: int | None = None) -> Behaviour:
    """The rest of the content, in full or broken off."""
    headers = WHOLE | {
        "content-length": str(len(CONTENT) - start),
        "content-range": f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}",
    }
    return closed_after(head(206, headers) + CONTENT[start:end])


@pytest.mark.parametrize("failure", [answer(503), reset(), closed_after(head(200, WHOLE))])
def test_a_stream_is_repeated_until_its_first_byte(serve: Serve, client: Make, failure: Any) -> None:
    service = serve(failure, answer(200, CONTENT))
    assert b"".join(client(service).stream(BYTES)) == CONTENT
    assert len(service.received) == 2


def test_a_stream_that_breaks_later_raises_and_does_not_begin_again(serve: Serve, client: Make) -> None:
    service = serve(closed_after(head(200, WHOLE) + CONTENT[:1000]), answer(200, CONTENT))
    with pytest.raises(ConnectionLost):
        client(service).stream(BYTES)
    assert len(service.received) == 1


def test_a_stream_of_nothing_is_nothing(serve: Serve, client: Make) -> None:
    assert b"".join(client(serve(answer(200, b""))).stream(BYTES)) == b""


def test_a_refusal_in_place_of_a_stream_raises(serve: Serve, client: Make) -> None:
    with pytest.raises(ApiError, match="no build"):
        client(serve(answer(200, {"success": False, "error": "no build"}))).stream(BYTES)


def test_what_the_caller_raises_while_reading_comes_out_as_it_is_and_the_connection_is_given_back(
    serve: Serve, client: Make
) -> None:
    made = client(serve(answer(200, CONTENT)), max_connections=1)
    if made.kind == "sync":
        with pytest.raises(KeyError), made.studio.stream(BYTES) as arriving:
            raise KeyError(arriving.status)
    else:

        async def read() -> None:
            async with made.studio.stream(BYTES) as arriving:
                raise KeyError(arriving.status)

        with pytest.raises(KeyError):
            made.run(read())
    assert b"".join(made.stream(BYTES)) == CONTENT


def test_a_download_goes_on_where_the_connection_was_lost(serve: Serve, client: Make, tmp_path: Path) -> None:
    service = serve(closed_after(head(200, WHOLE) + CONTENT[:40_000]), part(40_000, 70_000), part(70_000))
    told: list[tuple[int, int | None]] = []
    to = client(service).save(BYTES, tmp_path / "build.zip", lambda done, total: told.append((done, total)))
    assert to.read_bytes() == CONTENT
    assert [received.headers.get("range") for received in service.received] == [None, "bytes=40000-", "bytes=70000-"]
    assert service.received[1].headers["if-range"] == '"v1"'
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [path.name for path in tmp_path.iterdir()] == ["build.zip"]


def test_repeats_of_a_download_count_anew_whenever_something_arrived(
    serve: Serve, client: Make, tmp_path: Path
) -> None:
    ends = range(10_000, 100_000, 10_000)
    parts = [part(start, start + 10_000) for start in ends]
    service = serve(closed_after(head(200, WHOLE) + CONTENT[:10_000]), *parts, part(100_000))
    assert client(service).save(BYTES, tmp_path / "build.zip").read_bytes() == CONTENT
    assert len(service.received) == 11


def test_a_download_that_gets_nowhere_ends(serve: Serve, client: Make, tmp_path: Path) -> None:
    service = serve(closed_after(head(200, WHOLE) + CONTENT[:10_000]), answer(503))
    with pytest.raises(ServerError, match="gave up after 4 attempts"):
        client(service).save(BYTES, tmp_path / "build.zip")
    assert not list(tmp_path.iterdir())


def test_a_download_of_what_was_replaced_meanwhile_starts_anew(serve: Serve, client: Make, tmp_path: Path) -> None:
    other = CONTENT[::-1]
    for refusal in ([], [answer(416, b"")]):
        service = serve(closed_after(head(200, WHOLE) + CONTENT[:10_000]), *refusal, answer(200, other, etag='"v2"'))
        assert client(service).save(BYTES, tmp_path / "build.zip").read_bytes() == other


def test_a_download_with_another_checksum_is_no_download(serve: Serve, client: Make, tmp_path: Path) -> None:
    wrong = answer(200, CONTENT, content_md5="AAAAAAAAAAAAAAAAAAAAAA==")
    service = serve(wrong)
    with pytest.raises(DownloadError, match=r"content-md5.*gave up after 4 attempts"):
        client(service).save(BYTES, tmp_path / "build.zip")
    assert not list(tmp_path.iterdir())
    assert client(serve(wrong, answer(200, CONTENT))).save(BYTES, tmp_path / "build.zip").read_bytes() == CONTENT


def test_a_file_that_cannot_be_written_is_found_out_before_anything_is_sent(
    serve: Serve, client: Make, tmp_path: Path
) -> None:
    service = serve(answer(200, CONTENT))
    with pytest.raises(FileNotFoundError):
        client(service).save(BYTES, tmp_path / "missing" / "build.zip")
    assert not service.received
