"""The streaming encoder, read back by a parser that is not ours (the package ``multipart``)."""

from __future__ import annotations

import asyncio
import io
import random
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import multipart as independent  # type: ignore[import-untyped]  # ships no types
import pytest
from edgewire.errors import ConfigurationError
from edgewire.transport import multipart, outgoing
from edgewire.transport.multipart import BLOCK, Body, FileChanged, Multipart, Part, RawBody
from hypothesis import given, settings
from hypothesis import strategies as st

from .bodies import READERS, awaited, disk, whole

__all__ = ["disk"]

steady = settings(max_examples=150)


class Got(NamedTuple):
    name: str
    file_name: str | None
    content_type: str | None
    content: bytes


def parsed(body: Body, sent: bytes) -> list[Got]:
    _, options = independent.parse_options_header(body.content_type)
    parser = independent.MultipartParser(
        io.BytesIO(sent), options["boundary"], len(sent), strict=True, part_limit=5000, memory_limit=2**30
    )
    result = []
    for part in parser:
        result.append(Got(part.name, part.filename, part.headers.get("content-type"), part.raw))
        part.close()
    return result


# A parser of the field undoes %22, %0D and %0A, so a name that holds these as text cannot come back: the HTML
# standard's encoding loses that. Nor can a name in which a backslash stands before a quote: parsers guess there.
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\\"), min_size=1, max_size=40).filter(
    lambda name: "%" not in name and "\0" not in name
)
CONTENTS = st.one_of(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\r\n", b"\r\n--", b"--", b"\r\n--edgewire", b"--edgewire-", b"\r\n--edgewir\r\n--"]),
    st.integers(BLOCK - 3, BLOCK + 3).map(bytes),
)


@st.composite
def parts(draw: st.DrawFn) -> list[tuple[str, bytes, str | None, str | None, str]]:
    return draw(
        st.lists(
            st.tuples(
                st.sampled_from(["data", "files[]", "metadata"]),
                CONTENTS,
                st.none() | NAMES,
                st.sampled_from([None, "image/png", "text/csv; charset=utf-8"]),
                st.sampled_from(["bytes", "path", "file"]),
            ),
            max_size=8,
        )
    )


@steady
@given(given_parts=parts())
def test_what_is_sent_is_read_back_by_another_parser_with_the_announced_length_and_the_same_again(
    given_parts: list[tuple[str, bytes, str | None, str | None, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for number, (name, content, file_name, content_type, how) in enumerate(given_parts):
            payload: bytes | Path | io.BytesIO = content
            if how == "path":
                payload = Path(folder) / str(number)
                payload.write_bytes(content)
            elif how == "file":
                payload = io.BytesIO(content)
            made.append(Part(name, payload, file_name, content_type))
        body = Multipart(made)
        sent = whole(body)
        assert len(sent) == body.content_length
        assert whole(body) == sent
        assert awaited(body) == sent
        expected = [
            Got(name, file_name, kind or (None if file_name is None else "application/octet-stream"), content)
            for name, content, file_name, kind, _ in given_parts
        ]
        assert parsed(body, sent) == expected


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("plain.csv", b'filename="plain.csv"'),
        ('quo"te.csv', b'filename="quo%22te.csv"'),
        ("line\r\nend.csv", b'filename="line%0D%0Aend.csv"'),
        ("a\rb\nc", b'filename="a%0Db%0Ac"'),
        ("100%.csv", b'filename="100%.csv"'),
        ("back\\slash.csv", b'filename="back\\slash.csv"'),
        ("żółw 音.wav", 'filename="żółw 音.wav"'.encode()),
        ("half\ud800.csv", 'filename="half\ufffd.csv"'.encode()),
        ("undecodable\udcff.csv", 'filename="undecodable\ufffd.csv"'.encode()),
    ],
)
def test_file_names_are_written_as_the_html_standard_says(name: str, written: bytes) -> None:
    assert written in whole(Multipart([Part("data", b"x", name)]))


def test_line_ends_in_field_names_are_made_one_kind_first_as_the_html_standard_says() -> None:
    assert b'name="a%0D%0Ab%0D%0Ac%0D%0Ad"' in whole(Multipart([Part("a\nb\rc\r\nd", b"")]))


def test_no_parts_are_a_body_that_is_empty() -> None:
    body = Multipart([])
    assert parsed(body, whole(body)) == []
    assert len(whole(body)) == body.content_length


def test_a_thousand_small_parts_are_few_blocks() -> None:
    body = Multipart([Part("data", bytes(4096), f"{number}.json") for number in range(1000)])
    sizes = [len(block) for block in body.blocks()]
    assert len(parsed(body, whole(body))) == 1000
    assert all(BLOCK <= size < 2 * BLOCK for size in sizes[:-1])


@READERS
def test_large_content_comes_in_blocks_never_whole(disk: Path, read: Callable[[Body], bytes]) -> None:
    content = bytes(range(256)) * 4096 * 5
    (disk / "large").write_bytes(content)
    for payload in (content, disk / "large", io.BytesIO(content)):
        body = Multipart([Part("data", payload, "large.bin")])
        assert max(len(block) for block in body.blocks()) < 2 * BLOCK
        assert parsed(body, read(body))[0].content == content


@READERS
def test_the_legacy_body_is_the_file_as_it_is(disk: Path, read: Callable[[Body], bytes]) -> None:
    (disk / "f").write_bytes(b"abc" * 200_000)
    body = RawBody(disk / "f", "application/cbor")
    assert (body.content_type, body.content_length) == ("application/cbor", 600_000)
    assert read(body) == b"abc" * 200_000


def test_a_boundary_that_is_given_is_used_and_one_that_cannot_stand_in_a_header_is_refused() -> None:
    assert Multipart([], "edgewire").content_type.endswith("=edgewire")
    for wrong in ("", "a b", "a\r\nb", "x" * 71, '"'):
        with pytest.raises(ConfigurationError, match="boundary"):
            Multipart([], wrong)


def test_a_content_type_that_would_begin_another_header_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="content_type"):
        Multipart([Part("data", b"", "a", "text/plain\r\nx-more: 1")])


@READERS
def test_an_open_file_is_sent_from_where_it_stands_each_time(disk: Path, read: Callable[[Body], bytes]) -> None:
    (disk / "f").write_bytes(b"head" + b"rest" * 100_000)
    with (disk / "f").open("rb") as file:
        file.seek(4)
        body = Multipart([Part("data", file, "f")])
        for _ in range(2):
            assert parsed(body, read(body))[0].content == b"rest" * 100_000
        assert body.repeatable


class Pipe(io.RawIOBase):
    """A stream that cannot be rewound and gives little at a time."""

    def __init__(self, content: bytes) -> None:
        self._rest = content

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        given, self._rest = self._rest[: min(size, 7)], self._rest[min(size, 7) :]
        return given


@READERS
def test_a_stream_of_known_length_is_sent_once_and_refused_the_second_time(read: Callable[[Body], bytes]) -> None:
    body = Multipart([Part("data", Pipe(b"0123456789"), "f", size=10)])  # type: ignore[arg-type]  # RawIOBase is one
    assert not body.repeatable
    assert parsed(body, read(body))[0].content == b"0123456789"
    with pytest.raises(ConfigurationError, match="cannot be sent again"):
        read(body)


@READERS
def test_a_stream_that_ends_early_never_makes_a_whole_body(read: Callable[[Body], bytes]) -> None:
    body = RawBody(Pipe(b"012"), size=10)  # type: ignore[arg-type]  # RawIOBase is one
    with pytest.raises(FileChanged, match="shrank"):
        read(body)


def test_what_cannot_be_sent_is_refused_before_anything_is(disk: Path) -> None:
    for payload, said in (
        (Pipe(b"x"), "how long it is"),
        (io.StringIO("x"), "StringIO cannot be sent"),
        (disk, "no file that can be sent"),
        (7, "int cannot be sent"),
    ):
        with pytest.raises(ConfigurationError, match=said):
            Multipart([Part("data", payload, "f")])  # type: ignore[arg-type]  # what a caller without types might give


@READERS
def test_a_stream_in_non_blocking_mode_is_refused(read: Callable[[Body], bytes]) -> None:
    class Waiting(Pipe):
        def read(self, size: int = -1) -> bytes:
            return None  # type: ignore[return-value]  # what io does when nothing is there yet

    with pytest.raises(ConfigurationError, match="blocking mode"):
        read(RawBody(Waiting(b""), size=10))  # type: ignore[arg-type]  # RawIOBase is one


def test_an_attempt_that_is_given_up_half_way_closes_its_file_and_the_next_begins_anew(disk: Path) -> None:
    (disk / "f").write_bytes(bytes(range(256)) * 8192)

    async def twice() -> None:
        with (disk / "f").open("rb") as file:
            for payload in (disk / "f", file):
                body = RawBody(payload)
                async for _ in body.ablocks():
                    break
                assert b"".join([block async for block in body.ablocks()]) == bytes(range(256)) * 8192

    asyncio.run(twice())


def test_reading_for_an_event_loop_does_not_happen_in_its_thread(disk: Path) -> None:
    readers = set()

    class Watched(io.BytesIO):  # not BytesIO itself, which is known not to wait
        def read(self, size: int | None = -1) -> bytes:
            readers.add(threading.current_thread())
            return super().read(size)

    class File(io.RawIOBase):
        def __init__(self) -> None:
            self._inner = Watched(bytes(BLOCK * 3))

        def seekable(self) -> bool:
            return True

        def readable(self) -> bool:
            return True

        def seek(self, offset: int, whence: int = 0) -> int:
            return self._inner.seek(offset, whence)

        def tell(self) -> int:
            return self._inner.tell()

        def read(self, size: int = -1) -> bytes:
            return self._inner.read(size)

    assert len(awaited(RawBody(File()))) == BLOCK * 3  # type: ignore[arg-type]  # RawIOBase is one
    assert readers
    assert threading.main_thread() not in readers


@pytest.mark.parametrize("tells", [True, False])
def test_where_the_system_cannot_tell_what_is_in_memory_the_body_is_the_same(
    disk: Path, monkeypatch: pytest.MonkeyPatch, tells: bool
) -> None:
    monkeypatch.setattr(multipart, "TELLS", tells)
    monkeypatch.setattr(outgoing, "_in_memory", lambda descriptor: outgoing._never)
    (disk / "f").write_bytes(bytes(range(256)) * 8192)
    (disk / "g").write_bytes(b"small")
    body = Multipart([Part("data", disk / "f", "f"), Part("data", disk / "g", "g")])
    assert awaited(body) == whole(body)


def test_a_file_of_which_only_some_is_in_memory_is_sent_whole(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = outgoing._in_memory

    def some(descriptor: int) -> Callable[[int, int], bytes | None]:
        take, turns = real(descriptor), iter(range(1000))
        return lambda position, most: take(position, most // 2 + 1) if next(turns) % 2 else None

    monkeypatch.setattr(outgoing, "_in_memory", some)
    (disk / "f").write_bytes(random.Random(1).randbytes(BLOCK * 7 + 5))
    body = RawBody(disk / "f")
    assert awaited(body) == whole(body) == (disk / "f").read_bytes()
