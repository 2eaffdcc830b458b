"""Everything a user can give, and what becomes of it before anything is sent."""

from __future__ import annotations

import gzip
import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from edgewire.errors import ConfigurationError
from edgewire.ingestion.acquisition import Acquisition, read, verify
from edgewire.ingestion.checks import WHOLE
from edgewire.ingestion.item import Item, Stat
from edgewire.ingestion.labels import Annotation
from edgewire.ingestion.sample import Defaults, Sample
from edgewire.ingestion.sources import items

from .given import CSV, PNG, WAV, Made, made, make, write


def test_a_path_is_one_item_with_what_tells_whether_it_changed(tmp_path: Path) -> None:
    path = make(tmp_path, "idle.01.csv") / "idle.01.csv"
    status = path.stat()
    stat = Stat(status.st_size, status.st_mtime_ns, status.st_ino)
    expected = Item(str(path), "idle.01.csv", path, len(CSV), stat, "training", Annotation(), held=CSV)
    assert made(path) == made(str(path)) == Made([expected], {}, [])


def test_only_a_small_file_is_held_in_memory(tmp_path: Path) -> None:
    for size in (WHOLE - 1, WHOLE, WHOLE + 1):
        (tmp_path / f"{size}.csv").write_bytes(b"x" * size)
    held = {item.size: item.held for item in made(tmp_path).items}
    assert held == {WHOLE - 1: b"x" * (WHOLE - 1), WHOLE: b"x" * WHOLE, WHOLE + 1: None}


def test_a_folder_gives_its_files_and_those_of_the_folders_in_it(tmp_path: Path) -> None:
    make(tmp_path, "b/2.csv", "1.wav", "b/c/3.json")
    found = made(tmp_path)
    assert [item.source for item in found.items] == [
        str(tmp_path / name) for name in ("1.wav", "b/2.csv", "b/c/3.json")
    ]
    assert found.names == ["1.wav", "2.csv", "3.json"]


def test_a_glob_gives_what_it_fits_and_folders_whole_and_nothing_twice(tmp_path: Path) -> None:
    make(tmp_path, "1.csv", "2.wav", "b/2.csv", "b/c/3.csv")
    assert made(f"{tmp_path}/*.csv").names == ["1.csv"]
    assert made(f"{tmp_path}/**/*.csv").names == ["1.csv", "2.csv", "3.csv"]
    assert made(f"{tmp_path}/**/*").names == ["1.csv", "2.wav", "2.csv", "3.csv"]
    assert made(f"{tmp_path}/**").names == ["1.csv", "2.wav", "2.csv", "3.csv"]
    assert made(f"{tmp_path}/*.json").refused == {f"{tmp_path}/*.json": "no file fits this pattern"}


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path) -> None:
    make(tmp_path, "[1].csv", "1.csv")
    assert made(f"{tmp_path}/[1].csv").names == ["[1].csv"]


def test_bytes_come_with_a_name(tmp_path: Path) -> None:
    for given in (CSV, bytearray(CSV), memoryview(CSV)):
        (item,) = made(given, name="a.csv").items
        assert (item.source, item.name, item.content, item.size, item.stat) == ("a.csv", "a.csv", CSV, len(CSV), None)
        assert made(("b.csv", given)).items[0].content == CSV
        assert made(Sample(given, "c.csv")).items[0].content == CSV
    assert made({"d.csv": CSV, "e.csv": CSV}).names == ["d.csv", "e.csv"]
    assert made((Path("f.csv"), CSV)).names == ["f.csv"]
    assert "has no name" in made(CSV).refused["<bytes>"]


def test_one_name_is_not_given_to_two(tmp_path: Path) -> None:
    found = made([CSV, CSV], name="a.csv")
    assert found.names == ["a.csv"]
    assert list(found.refused) == ["<bytes>"]


def test_lists_and_generators_of_anything_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b/c.csv")
    asked: list[int] = []

    def given() -> Iterator[object]:
        for number, one in enumerate([tmp_path / "a.csv", [("n.csv", CSV), Sample(CSV, "s.csv")], tmp_path / "b"]):
            asked.append(number)
            yield one

    found = items(given(), defaults=Defaults())
    assert asked == []
    assert next(found).name == "a.csv"  # type: ignore[union-attr]  # a refusal has no name, and fails here
    assert asked == [0]
    assert [one.name for one in found if isinstance(one, Item)] == ["n.csv", "s.csv", "c.csv"]


def test_an_error_of_the_callers_own_generator_reaches_the_caller() -> None:
    def given() -> Iterator[object]:
        yield ("a.csv", CSV)
        raise LookupError("mine")

    found = items(given(), defaults=Defaults())
    next(found)
    with pytest.raises(LookupError, match="mine"):
        next(found)


@pytest.mark.parametrize("nothing", [None, 3, 1.5, object()])
def test_what_is_no_source_is_refused_by_its_type(nothing: Any) -> None:
    ((source, reason),) = made([nothing]).refused.items()
    assert source == type(nothing).__name__
    assert "give a path, bytes, a binary file object" in reason


class Unseekable(io.RawIOBase):
    """What a socket or a pipe gives: a few bytes at a time, once."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._rest.read(min(size, 70_000))


def temporary_files() -> list[str]:
    return [name for name in os.listdir(tempfile.gettempdir()) if name.startswith("edgewire-")]


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    return scratch


@pytest.mark.parametrize("kind", [io.BytesIO, Unseekable])
def test_a_small_file_object_is_read_from_where_it_stands(kind: Any, scratch: Path) -> None:
    file = kind(b"before" + CSV)
    file.read(6)
    (item,) = made(Sample(file, "a.csv")).items
    assert item.content == CSV
    assert made(("b.csv", kind(CSV))).items[0].content == CSV
    assert made(kind(CSV), name="c.csv").names == ["c.csv"]
    assert temporary_files() == []


@pytest.mark.parametrize("kind", [io.BytesIO, Unseekable])
def test_a_large_file_object_is_a_temporary_file_until_nobody_needs_it(kind: Any, scratch: Path) -> None:
    content = CSV + bytes(5 * 2**20)
    found = items(Sample(kind(content), "a.csv"), defaults=Defaults())
    item = next(found)
    assert isinstance(item, Item)
    assert isinstance(item.content, Path)
    assert item.stat is not None
    assert list(found) == []
    assert item.content.read_bytes() == content
    assert (item.size, len(temporary_files())) == (len(content), 1)
    del item
    assert temporary_files() == []


def test_an_endless_file_object_is_refused_and_leaves_nothing(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edgewire.ingestion.checks.MAX_FILE", 5 * 2**20)

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return bytes(size)

    found = made(Sample(Endless(), "a.wav"))
    assert found.refused == {"a.wav": "it has more than 5,242,880 bytes, the most that the service takes"}
    assert temporary_files() == []


def test_a_file_that_is_open_for_reading_is_sent_from_the_disk(tmp_path: Path, scratch: Path) -> None:
    path = write(tmp_path / "a.csv", CSV)
    with path.open("rb") as file, path.open("rb", buffering=0) as raw:
        assert made(file).items[0].content == path
        assert made(raw).items[0].content == path
        file.read(5)
        assert made(file).items[0].content == CSV[5:]
    (tmp_path / "z.csv").write_bytes(gzip.compress(CSV))
    with gzip.open(tmp_path / "z.csv") as unpacked:
        assert made(Sample(unpacked, "u.csv")).items[0].content == CSV
    with path.open("rb") as file:
        path.rename(tmp_path / "moved.csv")
        write(path, b"another file by now")
        assert made(file).items[0].content == CSV


def test_file_objects_that_cannot_be_used_say_why(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", CSV)
    closed = path.open("rb")
    closed.close()
    with path.open() as text:
        assert made(text).refused == {"a.csv": "it was opened as text; open it in binary mode ('rb')"}
    assert made(closed).refused == {"a.csv": "it cannot be read: read of closed file"}
    assert "has no name" in made(io.BytesIO(CSV)).refused["<BytesIO>"]


def test_an_acquisition_is_encoded_as_its_name_says() -> None:
    acquisition = Acquisition(["x"], [1, 2, 3], interval_ms=10, device_type="BOARD")
    binary, text, bare = made(
        [Sample(acquisition, "a.01.cbor"), ("b.json", acquisition), Sample(acquisition, "idle.01")]
    ).items
    assert (binary.name, text.name, bare.name) == ("a.01.cbor", "b.json", "idle.01.cbor")
    assert [one.content for one in (binary, text)] == [acquisition.to_cbor(), acquisition.to_json()]
    assert made(acquisition, name="c", encoding="json").items[0].content == acquisition.to_json()
    assert "has no name" in made(acquisition).refused["<Acquisition>"]


def test_an_acquisition_is_signed_where_there_is_a_key() -> None:
    acquisition = Acquisition(["x"], [1, 2, 3], interval_ms=10, device_type="BOARD")
    for name in ("a.cbor", "a.json"):
        content = made(Sample(acquisition, name), hmac_key="secret").items[0].content
        assert isinstance(content, bytes)
        assert verify(content, "secret")
        assert read(content) == acquisition
    assert "secret" not in repr(Defaults(hmac_key="secret"))


def _frames() -> list[Any]:
    import pandas  # type: ignore[import-untyped]  # it ships no types
    import polars

    columns = {"accX": [1.5, 2.5], "gyr": [3, 4]}
    return [pandas.DataFrame(columns), polars.DataFrame(columns)]


@pytest.mark.parametrize("frame", _frames(), ids=["pandas", "polars"])
def test_a_frame_becomes_an_acquisition_with_its_columns_as_sensors(frame: Any) -> None:
    (item,) = made(Sample(frame, "run.json", interval_ms=20), device_name="AA:BB").items
    assert isinstance(item.content, bytes)
    acquisition = read(item.content)
    assert [(sensor.name, sensor.units) for sensor in acquisition.sensors] == [("accX", "m/s2"), ("gyr", "N/A")]
    assert acquisition.values == [[1.5, 3], [2.5, 4]]
    assert (acquisition.interval_ms, acquisition.device_type, acquisition.device_name) == (20, "EDGEWIRE", "AA:BB")
    assert made(frame, name="run", interval_ms=20).names == ["run.cbor"]
    assert "give interval_ms, or a column 'timestamp'" in made(Sample(frame, "run")).refused["run"]


@pytest.mark.parametrize("kind", ["pandas", "polars"])
def test_the_timestamps_of_a_frame_say_its_interval(kind: str) -> None:
    module = pytest.importorskip(kind)
    frame = module.DataFrame({"timestamp": [0, 16, 32], "x": [1, 2, 3]})
    (item,) = made(Sample(frame, "run.json")).items
    assert isinstance(item.content, bytes)
    acquisition = read(item.content)
    assert acquisition.interval_ms == 16
    assert [sensor.name for sensor in acquisition.sensors] == ["x"]
    uneven = module.DataFrame({"timestamp": [0, 16, 50], "x": [1, 2, 3]})
    assert "goes from 16 to 50 at row 2, and by 16 before" in made(Sample(uneven, "run")).refused["run"]
    backwards = module.DataFrame({"timestamp": [0, 0, 0], "x": [1, 2, 3]})
    assert "must be equally far apart" in made(Sample(backwards, "run")).refused["run"]


def test_an_array_needs_the_names_of_its_sensors() -> None:
    import numpy

    array = numpy.array([[1.0, 2.0], [3.0, 4.0]])
    (item,) = made(Sample(array, "run.json", sensors=["x", ("y", "Cel")], interval_ms=5)).items
    assert isinstance(item.content, bytes)
    assert read(item.content).values == [[1, 2], [3, 4]]
    assert made(array, name="run", sensors=["x", "y"], interval_ms=5).names == ["run.cbor"]
    assert "give sensors" in made(Sample(array, "run", interval_ms=5)).refused["run"]
    assert "has 2" in made(Sample(array, "run", sensors=["x"], interval_ms=5)).refused["run"]


def test_plain_lists_are_numbers_where_their_sensors_are_named() -> None:
    (item,) = made(Sample([1, 2, 3], "run.json", sensors=["x"], interval_ms=5)).items
    assert isinstance(item.content, bytes)
    assert read(item.content).values == [1, 2, 3]
    assert "a list is no content of a sample" in made(Sample([1, 2, 3], "run")).refused["run"]


def test_a_sample_of_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    assert made(Sample(tmp_path / "a.csv")).refused == {str(tmp_path / "a.csv"): "it is a folder"}


def test_a_sample_of_a_path_may_have_another_name(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", CSV)
    (item,) = made(Sample(path, "idle.01.csv", label="idle", category="testing")).items
    assert (item.source, item.name, item.content) == (str(path), "idle.01.csv", path)
    assert (item.annotation, item.category) == (Annotation(label="idle"), "testing")


def test_attachments_come_with_their_sample(tmp_path: Path) -> None:
    path = write(tmp_path / "photo.jpg", b"12345")
    sample = Sample(CSV, "a.csv", attachments=[path, ("b.jpg", b"67")])
    photo, other = made(sample).items[0].attachments
    assert (photo.name, photo.content, photo.size) == ("photo.jpg", path, 5)
    assert (other.name, other.content, other.size) == ("b.jpg", b"67", 2)
    unusable: list[tuple[Any, str]] = [
        (tmp_path / "gone.jpg", "gone.jpg cannot be sent: it is not there"),
        (("a.csv", b"x"), "another file of the sample has the same name"),
        (("e.jpg", b""), "it is empty"),
        (("x/e.jpg", b"1"), "path separator"),
    ]
    for wrong, problem in unusable:
        assert problem in made(Sample(CSV, "a.csv", attachments=[wrong])).refused["a.csv"]


def test_files_that_vanish_between_listing_and_check_are_refused(tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.csv", "c.csv")
    found = items(tmp_path, defaults=Defaults())
    next(found)
    (tmp_path / "b.csv").unlink()
    refused, kept = found
    assert refused == (str(tmp_path / "b.csv"), "it is not there; it was moved or removed, or its name is misspelt")
    assert isinstance(kept, Item)


def test_a_pipe_that_is_given_by_path_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.csv")
    assert "a socket, a pipe or a device" in made(tmp_path / "a.csv").refused[str(tmp_path / "a.csv")]


def test_a_path_that_is_not_there_is_refused() -> None:
    assert made("nowhere/a.csv").refused == {
        "nowhere/a.csv": "it is not there; it was moved or removed, or its name is misspelt"
    }
    assert "control character" in made("a\0.csv").refused["a\0.csv"]
    assert made("a\0b/c.csv").refused["a\0b/c.csv"].startswith("it cannot be read: embedded null")


def test_a_misspelt_folder_is_said_not_to_be_there(tmp_path: Path) -> None:
    path = str(tmp_path / "recordigns")
    assert made(path).refused == {path: "it is not there; it was moved or removed, or its name is misspelt"}


def test_the_category_is_the_samples_then_the_callers_then_training(tmp_path: Path) -> None:
    path = write(tmp_path / "recordings/a.wav", WAV)
    assert made(path).items[0].category == "training"
    assert made(path, category="anomaly").items[0].category == "anomaly"
    assert made(Sample(path, category="split"), category="anomaly").items[0].category == "split"
    wrong: Any = "nowhere"
    assert "there is no category 'nowhere'" in made(Sample(path, category=wrong)).refused[str(path)]


def test_the_split_is_the_services_unless_asked_for_here(tmp_path: Path) -> None:
    contents = [f"timestamp,x\n0,{number}\n".encode() for number in range(40)]
    given = [(f"{number}.csv", content) for number, content in enumerate(contents)]
    assert {item.category for item in made(given, category="split").items} == {"split"}
    sides = [item.category for item in made(given, category="split", split="hash").items]
    assert set(sides) == {"training", "testing"}
    for number, content in enumerate(contents):
        write(tmp_path / f"{number:02}.csv", content)
    assert [item.category for item in made(tmp_path, category="split", split="hash").items] == sides
    assert {item.category for item in made(given, split="hash").items} == {"training"}


def test_files_without_a_word_of_their_own_share_one_annotation(tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.csv", "c/d.csv")
    found = made(tmp_path, label="x", metadata={"site": "lab"}).items
    assert found[0].annotation is found[1].annotation
    assert found[2].annotation == found[0].annotation == Annotation(label="x", metadata={"site": "lab"})


@pytest.mark.parametrize(
    ("defaults", "problem"),
    [
        ({"label": "a\nb"}, "the label has the control character"),
        ({"label": ""}, "the label is empty"),
        ({"metadata": {"a": 1}}, "is not text by text"),
        ({"metadata": {"a": "x" * 20_000}}, "label and metadata take 20,0"),
    ],
)
def test_what_holds_for_all_is_checked_at_once(defaults: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        items([], defaults=Defaults(**defaults))


def test_notes_are_logged_where_nobody_listens(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", logger="edgewire.ingestion"):
        list(items(("a.png", b"GIF89a" + PNG), defaults=Defaults()))
    assert "a.png is neither PNG nor JPEG" in caplog.text
