"""What is refused before anything is sent, and what is only noted."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from edgewire.ingestion import checks
from edgewire.ingestion.acquisition import Acquisition
from edgewire.ingestion.item import CATEGORIES, Item
from edgewire.ingestion.labels import StructuredLabel
from edgewire.ingestion.sample import Sample
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from ..conftest import Tally
from .given import ACQUISITION, CSV, JPEG, PNG, WAV, made, write

MP4 = b"\0\0\0\x18ftypisom"
AVI = b"RIFF\x2c\0\0\0AVI LIST"
CBOR = b"\xa3iprotected"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", ACQUISITION),
        ("a.json", b"\xef\xbb\xbf \n{}"),
        ("a.json", CBOR),
        ("a.cbor", CBOR),
        ("a.cbor", b"\xbf\xff"),
        ("a.cbor", b"\xd9\xd9\xf7\xa0"),
        ("a.CBOR", ACQUISITION),
        ("a.csv", CSV),
        ("a.TXT", CSV),
        ("a.wav", WAV),
        ("a.WAV", b"RIFX" + WAV[4:]),
        ("a.png", PNG),
        ("a.png", JPEG),
        ("a.Jpg", JPEG),
        ("a.jpeg", PNG),
        ("a.mp4", MP4),
        ("a.avi", AVI),
        ("a.parquet", b"PAR1...."),
    ],
)
def test_every_type_that_the_service_takes_passes_without_a_note(name: str, content: bytes, tmp_path: Path) -> None:
    for given in ((name, content), write(tmp_path / name, content)):
        found = made(given)
        assert found.names == [name]
        assert not found.notes


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.json", b"[1, 2]", "neither a JSON object nor a CBOR map"),
        ("a.cbor", b"\x83\x01\x02\x03", "neither a JSON object nor a CBOR map"),
        ("a.png", b"<svg/>", "it is no image"),
        ("a.jpg", b"%PDF", "it is no image"),
        ("a.wav", b"fLaC", "it is no WAV file"),
        ("a.wav", AVI, "it is no WAV file"),
        ("a.avi", WAV, "it is no AVI file"),
        ("a.parquet", CSV, "it is no Parquet file"),
        ("a.csv", b"", "it is empty"),
        ("a.bmp", b"BM", "the service takes no files of the type .bmp; it takes .json, .cbor"),
        ("a.labels", b"{}", "takes no files of the type .labels"),
        ("noextension", CSV, "has no extension, which says its type"),
        (".csv", CSV, "has no extension"),
    ],
)
def test_what_the_service_surely_refuses_is_refused(name: str, content: bytes, problem: str, tmp_path: Path) -> None:
    for given in ((name, content), write(tmp_path / name, content)):
        ((_, reason),) = made(given).refused.items()
        assert problem in reason


@pytest.mark.parametrize("head", [b"GIF89a", b"BM....", b"RIFF....WEBP", b"II*\0", b"MM\0*"])
def test_another_kind_of_image_is_sent_with_a_note(head: bytes) -> None:
    found = made(("a.png", head))
    assert found.names == ["a.png"]
    assert found.notes == ["a.png is neither PNG nor JPEG but another kind of image; the service may refuse it."]


def test_an_odd_mp4_is_sent_with_a_note() -> None:
    assert made(("a.mp4", b"anything at all")).notes == [
        "a.mp4 does not begin as an MP4 file does; the service may refuse it."
    ]


MIB = 2**20


@pytest.mark.parametrize(
    ("kind", "csv_wizard", "limit"),
    [
        (".wav", False, 100 * MIB),
        (".wav", True, 100 * MIB),
        (".csv", False, 100 * MIB),
        (".csv", True, 2048 * MIB),
        (".txt", True, 2048 * MIB),
        (".parquet", True, 2048 * MIB),
    ],
)
def test_the_largest_file_is_100_mib_and_with_a_csv_wizard_2_gib(kind: str, csv_wizard: bool, limit: int) -> None:
    checks.check_size(limit, kind, csv_wizard=csv_wizard)
    with pytest.raises(checks.Problem, match=f"has {limit + 1:,} bytes, and the service takes at most {limit:,}"):
        checks.check_size(limit + 1, kind, csv_wizard=csv_wizard)


def test_a_large_table_is_told_about_the_csv_wizard() -> None:
    with pytest.raises(checks.Problem, match="or, if the project has a CSV wizard, say so"):
        checks.check_size(101 * MIB, ".csv", csv_wizard=False)


def test_sizes_are_taken_from_the_file_and_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("wb") as sparse:
        sparse.truncate(101 * MIB)
    assert "has 105,906,176 bytes" in made(tmp_path / "a.csv").refused[str(tmp_path / "a.csv")]
    assert made(tmp_path / "a.csv", csv_wizard=True).items[0].size == 101 * MIB


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "it has no name"),
        ("a/b.csv", "has a path separator"),
        ("a\\b.csv", "has a path separator"),
        ("a\nb.csv", "its name has the control character '\\n'"),
        ("a\udcffb.csv", "its name is not valid Unicode"),
        ("é" * 126 + ".csv", "has 256 bytes, and at most 255 are allowed"),
    ],
)
def test_names_that_cannot_be_sent_are_refused(name: str, problem: str) -> None:
    assert problem in made((name, CSV)).refused[name or "<bytes>"]


@pytest.mark.parametrize(
    "name", ["été.csv", "日本 語.csv", "a'\"b.csv", "a%20b;c=d.csv", "🙂.csv", " .csv", "é" * 125 + ".csv"]
)
def test_names_in_any_script_are_sent_as_they_are(name: str) -> None:
    assert made((name, CSV)).names == [name]


@settings(max_examples=300)
@for_all(name=st.text(max_size=270))
def test_any_name_is_either_sent_as_it_is_or_refused_in_a_printable_sentence(name: str) -> None:
    found = made((f"{name}.csv", CSV))
    if found.items:
        (item,) = found.items
        assert item.name == f"{name}.csv"
        assert len(item.name.encode()) <= 255
        assert not any(unicodedata.category(character) in ("Cc", "Cs") or character in "/\\" for character in name)
    else:
        (reason,) = found.refused.values()
        assert reason
        assert not reason.endswith(".")
        assert reason.encode().decode("utf-8")
        assert "\n" not in reason


@settings(max_examples=100)
@for_all(
    names=st.sets(
        st.text("ab.é \"'[]*?%\n-", min_size=1, max_size=8).filter(lambda name: set(name) - {"."}), max_size=6
    )
)
def test_every_file_of_a_folder_is_an_item_or_refused_or_hidden_whatever_it_is_called(
    names: set[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("names")
    for name in names:
        write(root / f"{name}.csv", CSV)
    found = made(root)
    accounted = {item.source for item in found.items} | found.refused.keys()
    assert accounted == {str(root / f"{name}.csv") for name in names if not name.startswith(".")}
    assert all(made(item.source).items == [item] for item in found.items), "given by itself, it is another thing"


@settings(max_examples=100)
@for_all(label=st.text(max_size=30), key=st.text(max_size=10), value=st.text(max_size=30))
def test_any_label_and_metadata_are_kept_or_refused(label: str, key: str, value: str) -> None:
    found = made(Sample(CSV, "a.csv", label=label, metadata={key: value}))
    if found.items:
        annotation = found.items[0].annotation
        assert (annotation.label, annotation.metadata) == (label, {key: value})
        assert label.isprintable() or not any(unicodedata.category(one) == "Cc" for one in label)
    else:
        assert list(found.refused) == ["a.csv"]


def test_headers_have_room_for_so_much_and_no_more() -> None:
    room = checks.MAX_HEADERS - len('{"a": ""}')
    assert made(Sample(CSV, "a.csv", metadata={"a": "x" * room})).names == ["a.csv"]
    assert "take 15,001 bytes" in made(Sample(CSV, "a.csv", metadata={"a": "x" * (room + 1)})).refused["a.csv"]
    assert "take 15,003 bytes" in made(Sample(CSV, "a.csv", label="é" * 2500 + "abc")).refused["a.csv"]


def test_structured_labels_cover_the_values_of_an_acquisition() -> None:
    acquisition = Acquisition(["x"], [1, 2, 3], interval_ms=1, device_type="B")

    def reason(last: int) -> dict[str, str]:
        labels = [StructuredLabel(0, last, "a")]
        return made(Sample(acquisition, "a.json", structured_labels=labels)).refused

    assert reason(2) == {}
    assert reason(1) == {"a.json": "index 2 has no structured label; they must cover all 3 values"}
    assert reason(3) == {"a.json": "a structured label ends at index 3, and the last value has 2"}


def test_every_category_is_taken(tally: Tally) -> None:
    taken: list[Any] = [made(("a.csv", CSV), category=category).items[0].category for category in CATEGORIES]
    assert taken == list(CATEGORIES)
    tally("upload categories", len(taken), 6)


def test_a_file_is_opened_once_and_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.csv", CSV)
    opened: list[int] = []
    real = os.open

    def counted(*arguments: Any) -> int:
        opened.append(real(*arguments))
        return opened[-1]

    monkeypatch.setattr(os, "open", counted)
    assert isinstance(made(path).items[0], Item)
    assert len(opened) == 1
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(opened[0])
