"""What a name says: label, category and side of the split are those of the service and the official clients."""

from __future__ import annotations

import hashlib

import pytest
from edgewire.ingestion.naming import folder_category, infer_label, sdk_label, split_by_digest, split_category
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.conftest import Tally

# File name, label inferred by the service, label given by the official SDK.
LABELS = [
    ("idle.01.cbor", "idle", "idle"),
    ("my label-2_x.wav", "my label-2_x", "my label-2_x"),
    ("0.01.csv", "0", "0"),
    (".hidden", "", ""),
    ("noise", "noise", "noise"),
    ("wave(1).json", "wave", "wave(1)"),
    ("a+b.wav", "a", "a+b"),
    ("été.wav", "", "été"),
    ("caf\u00e9.wav", "caf", "caf\u00e9"),
    ("a\u00a0b\u2003c\ufeffd.wav", "a\u00a0b\u2003c\ufeffd", "a\u00a0b\u2003c\ufeffd"),
    ("a\x1cb.wav", "a", "a\x1cb"),  # White space to Python, not to JavaScript.
    ("a\x85b.wav", "a", "a\x85b"),
    ("", "", ""),
]


@pytest.mark.parametrize(("name", "inferred", "sdk"), LABELS)
def test_a_label_is_inferred_from_the_start_of_the_name(name: str, inferred: str, sdk: str) -> None:
    assert infer_label(name) == inferred
    assert sdk_label(name) == sdk
    assert sdk_label(f"folder.d/{name}") == sdk


def test_the_label_table_was_checked(tally: Tally) -> None:
    tally("label inference", len(LABELS), 13)


@pytest.mark.parametrize(
    ("path", "category"),
    [
        ("training", "training"),
        ("a/Train/b", "training"),
        ("testing/x", "testing"),
        ("VALIDATION", "testing"),
        ("train/val", "testing"),
        ("valve/train", "testing"),
        ("interval", "testing"),
        ("contest", "testing"),
        ("post-processing", "post-processing"),
        ("postProcessing", None),
        ("instances_val2017.json", "testing"),
        ("images", None),
        (".", None),
    ],
)
def test_words_in_a_path_say_the_category(path: str, category: str | None) -> None:
    assert folder_category(path) == category


@pytest.mark.parametrize(
    ("digest", "category"),
    [
        *((f"{first}fff", "training") for first in "0123456789ab"),
        *((f"{first}000", "testing") for first in "cde"),
        ("ff0c", "training"),
        ("fffd0", "testing"),
    ],
)
def test_the_first_digit_that_is_not_f_decides_the_split(digest: str, category: str) -> None:
    assert split_by_digest(digest) == category


# MD5 of these contents, from the standard: d41d…, 0cc1…, 9001….
@pytest.mark.parametrize(("content", "category"), [(b"", "testing"), (b"a", "training"), (b"abc", "training")])
def test_the_split_goes_by_the_md5_of_the_content(content: bytes, category: str) -> None:
    assert split_category(content) == category


@given(st.lists(st.binary()))
def test_content_in_chunks_has_the_same_side(chunks: list[bytes]) -> None:
    whole = b"".join(chunks)
    assert split_category(chunks) == split_category(whole) == split_by_digest(hashlib.md5(whole).hexdigest())


def test_about_four_of_five_files_are_for_training() -> None:
    training = sum(split_category(str(index).encode()) == "training" for index in range(5000))
    assert 0.78 < training / 5000 < 0.82


@pytest.mark.parametrize("digest", ["", "ffff", "xyz", "ABC", "0 "])
def test_what_is_no_digest_is_refused(digest: str) -> None:
    with pytest.raises(ValueError, match="digest"):
        split_by_digest(digest)
