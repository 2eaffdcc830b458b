"""CSV, WAV, pictures and films: facts and numbers."""

from __future__ import annotations

import struct

import pytest
from edgewire.sandbox import content
from edgewire.sandbox.answers import Refusal

from . import made


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_with_timestamps_is_a_time_series(delimiter: str) -> None:
    about = content.read("a.csv", made.csv(3, delimiter))
    assert about.readings().rows() == [[0, 0], [1, -1], [2, -2]]
    assert (about.interval_ms, about.values_count, about.length_ms) == (16, 3, 48)
    assert about.sensors == ({"name": "accX", "units": "N/A"}, {"name": "accY", "units": "N/A"})


def test_one_row_needs_no_timestamp_and_lasts_a_second() -> None:
    about = content.read("a.txt", b"\xef\xbb\xbfx,y\r\n1,2.5\r\n\r\n")
    assert (about.readings().rows(), about.interval_ms) == ([[1, 2.5]], 1000)
    assert [sensor["name"] for sensor in about.sensors] == ["x", "y"]
    assert content.read("a.csv", b"Timestamp,x\n7,1\n").interval_ms == 1000


def test_decimal_commas_are_read_where_the_comma_separates_nothing() -> None:
    assert content.values("a.csv", b'timestamp;x;y\n0;1,5;"2"\n10;-0,25;3\n') == [[1.5, 2], [-0.25, 3]]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", "file is empty"),
        (b"1234567890", "need exactly one line with values .but found 0"),
        (b"x,y\n1,2\n3,4\n", "need exactly one line with values .but found 2"),
        (b"timestamp,x\n", "there are no values"),
        (b"timestamp\n1\n", "there are no values"),
        (b"timestamp,x\n0,1\n10,2,3\n", "row 3 has 3 columns, the header has 2"),
        (b"timestamp,x\n0,idle\n", "not a number: 'idle'"),
        (b"timestamp,x\n0,\n", "not a number"),
        (b"timestamp,x\n0,nan\n", "not a number"),
        (b"timestamp,x\n0,1e999\n", "not a number"),
        (b"timestamp,x\n0,1_000\n", "not a number"),
        (b"timestamp,x\n10,1\n10,2\n", "the timestamps do not rise"),
        (b"\xff\xfe\x00", "utf-8"),
        (b'a,b\n"1', ""),
        (b"x\n" + b"9" * 200_000, ""),
    ],
)
def test_a_csv_that_cannot_be_parsed_is_a_500_that_says_why(data: bytes, text: str) -> None:
    with pytest.raises(Refusal, match=f"^Could not parse this CSV file: .*{text}") as caught:
        content.read("a.csv", data)
    assert caught.value.status == 500


@pytest.mark.parametrize(
    ("data", "bits", "code"),
    [
        (made.pcm(256, -32768, 32512), 16, 1),
        (bytes((129, 0, 255)), 8, 1),
        (b"\0\0\1" + b"\0\0\x80" + b"\0\0\x7f", 24, 1),
        (struct.pack("<3i", 256 << 16, -(2**31), 32512 << 16), 32, 1),
        (struct.pack("<3f", 256 / 32767, -1.1, 32512 / 32767), 32, 3),
        (struct.pack("<3d", 256 / 32767, float("-inf"), 32512 / 32767), 64, 3),
    ],
)
def test_sound_of_every_width_has_the_scale_of_16_bits(data: bytes, bits: int, code: int) -> None:
    about = content.read("a.wav", made.wav(data, bits=bits, code=code))
    assert about.readings().rows() == [[256], [-32768], [32512]]
    assert (about.media, about.interval_ms, about.length_ms) == ("audio", 0.0625, 0.1875)
    assert about.sensors == ({"name": "audio", "units": "wav"},)


@pytest.mark.parametrize("bits", [8, 16, 24, 32])
def test_of_several_channels_the_first_counts(bits: int) -> None:
    frame = b"".join(number.to_bytes(bits // 8, "little") for number in (64 << bits - 8, 1))
    about = content.read("a.wav", made.wav(frame * 5, bits=bits, channels=2))
    assert (about.values_count, about.readings().rows()) == (5, [[(64 - 128 * (bits == 8)) << 8]] * 5)


@pytest.mark.parametrize("size", [0, 2**32 - 1, 6 + 8])
def test_the_sizes_in_a_recording_are_not_trusted(size: int) -> None:
    data = made.wav(made.pcm(1, 2, 3)).replace(b"data\6\0\0\0", b"data" + struct.pack("<I", size))
    assert content.values("a.wav", data) == [[1], [2], [3]]


def test_an_extensible_header_names_the_coding_further_back() -> None:
    form = struct.pack("<HHIIHHHHIH14s", 0xFFFE, 1, 8000, 16000, 2, 16, 22, 16, 4, 1, bytes(14))
    body = b"WAVE" + made.chunk(b"LIST", b"odd") + made.chunk(b"fmt ", form) + made.chunk(b"data", made.pcm(5))
    about = content.read("a.wav", made.chunk(b"RIFF", body))
    assert (about.readings().rows(), about.interval_ms) == ([[5]], 0.125)


@pytest.mark.parametrize(
    "data",
    [b"RIFF", made.wav(b""), made.wav(b"\0\0", code=2), made.wav(b"\0\0", rate=0), made.wav(b"\0\0", channels=0), b"x"],
)
def test_a_recording_without_sound_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="Could not parse this WAV file"):
        content.read("a.wav", data)


@pytest.mark.parametrize(("name", "data", "kind", "size"), [
    ("a.png", made.png(), "png", (5, 3)),
    ("a.jpg", made.jpeg(), "jpeg", (7, 4)),
    ("a.jpg", made.png(), "png", (5, 3)),
])  # fmt: skip
def test_a_picture_has_the_size_of_its_header(name: str, data: bytes, kind: str, size: tuple[int, int]) -> None:
    about = content.read(name, data)
    assert (about.kind, (about.width, about.height), about.media_type) == (kind, size, f"image/{kind}")
    assert (about.media, about.interval_ms, about.values_count, about.length_ms) == ("image", 0, 1, 0)
    assert about.sensors == ({"name": "image", "units": "rgba"},)


@pytest.mark.parametrize("data", [b"GIF89a", made.png()[:20], made.png(0, 3), made.jpeg()[:20], b"\xff\xd8\xff"])
def test_a_picture_without_a_size_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="Could not parse this image file"):
        content.read("a.png", data)


@pytest.mark.parametrize(("name", "data", "size"), [("a.mp4", made.mp4(), (64, 48)), ("a.avi", made.avi(), (32, 24))])
def test_a_film_has_the_length_and_size_of_its_header(name: str, data: bytes, size: tuple[int, int]) -> None:
    about = content.read(name, data)
    assert about.length_ms == 2000
    assert about.interval_ms * about.values_count == pytest.approx(2000)
    assert (about.width, about.height) == size
    assert (about.media, about.sensors[0]["name"]) == ("video", "video")


def test_a_film_without_an_index_is_a_film_of_unknown_length() -> None:
    about = content.read("a.mp4", made.box(b"ftyp", b"isom") + made.box(b"mdat", bytes(9)))
    assert (about.length_ms, about.values_count, about.width) == (0, 0, None)


def test_a_parquet_file_is_known_by_its_ends_and_its_values_are_not_given() -> None:
    about = content.read("a.parquet", made.PARQUET)
    with pytest.raises(Refusal, match="Parquet"):
        about.readings()
    with pytest.raises(Refusal, match="PAR1"):
        content.read("a.parquet", made.PARQUET[:-1])


@pytest.mark.parametrize("name", ["a.pdf", "a", "", ".csv", "info.labels", "csv"])
def test_another_extension_is_an_invalid_mimetype(name: str) -> None:
    with pytest.raises(Refusal, match=r"^Invalid mimetype$"):
        content.read(name, b"x,y\n1,2\n")


@pytest.mark.parametrize("name", sorted(made.FILES))
def test_a_format_is_seen_without_its_name(name: str) -> None:
    expected = {"a.csv": "", "a.txt": "", "a.jpeg": "jpg"}.get(name, name[2:])
    assert content.sniffed(made.FILES[name]) == expected
