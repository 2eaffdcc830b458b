"""Bytes become a document of plain JSON values, each repair is reported, and what has two meanings is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.spec.errors import SpecError
from scripts.spec.parse import MAX_DEPTH, MAX_SIZE, read_document

BADCHARS = Path(__file__).parent / "data" / "badchars.yml"


def read(text: str) -> Any:
    """The document in ``text``, which needs no repair."""
    document, repairs = read_document(text.encode())
    assert repairs == []
    return document


def refusal(raw: str | bytes) -> str:
    with pytest.raises(SpecError) as caught:
        read_document(raw.encode() if isinstance(raw, str) else raw)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    assert len(message) < 400
    return message


# -- values

_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"),
    max_size=12,
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(_TEXT, _VALUES, max_size=5))
@settings(max_examples=150)
def test_a_document_says_the_same_as_json_and_as_yaml(document: dict[str, Any]) -> None:
    # JSON is YAML too; a comment before it sends it through the YAML reader.
    text = json.dumps(document, ensure_ascii=False)
    assert read(text) == document
    assert read("# YAML\n" + text) == document


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("NO", "NO"),
        ("y", "y"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("-7", -7),
        ("+7", 7),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        ("true", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'1'", "1"),
        ('"true"', "true"),
        ("!!str 1", "1"),
        ("! 1", "1"),
        ("!!int '1'", 1),
        ("=", "="),
        ("1.0.0", "1.0.0"),
        ("|\n  null\n", "null\n"),
    ],
)
def test_scalars_are_read_by_the_core_schema_of_yaml_1_2(scalar: str, value: object) -> None:
    got = read(f"a: {scalar}")["a"]
    assert (type(got), got) == (type(value), value)


def test_every_key_is_text() -> None:
    assert read("200: a\ntrue: b\n~: c\non: d\n1.0: e\n'': f\n'<<': g") == {
        "200": "a",
        "true": "b",
        "~": "c",
        "on": "d",
        "1.0": "e",
        "": "f",
        "<<": "g",
    }


def test_an_alias_is_a_copy() -> None:
    document = read("a: &x {list: [1]}\nb: *x\nc: &k key\n*k : d")
    assert document == {"a": {"list": [1]}, "b": {"list": [1]}, "c": "key", "key": "d"}
    document["a"]["list"].append(2)
    assert document["b"] == {"list": [1]}


# -- repairs


def test_characters_that_yaml_forbids_are_removed_and_reported() -> None:
    raw = BADCHARS.read_bytes()
    assert raw.count(b"\x1c") == raw.count(b"\x1d") == 1
    document, repairs = read_document(raw)
    assert repairs == ["2 characters that YAML forbids (U+001C, U+001D) were removed on line 14."]
    operation = document["paths"]["/stations/{stationId}/readings"]["get"]
    assert operation["parameters"][0]["description"] == "The unit, for example ^metric^."
    assert operation["parameters"][0]["schema"]["enum"] == ["metric", "imperial", "on", "off"]
    assert list(operation["responses"]) == ["200"]
    taken = document["components"]["schemas"]["Readings"]["properties"]["readings"]["items"]["properties"]["taken"]
    assert taken["example"] == "2020-01-01"


@pytest.mark.parametrize("text", ["a: caf\u00e9 \U0001f41d\nb: [1]\n", '{"a": "caf\u00e9 \U0001f41d", "b": [1]}\n'])
@pytest.mark.parametrize(
    ("encoding", "repair"), [("utf-8-sig", "(UTF-8)"), ("utf-16", "(UTF-16-"), ("utf-16-be", "(UTF-16-BE)")]
)
def test_a_byte_order_mark_is_read_and_reported(text: str, encoding: str, repair: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    document, repairs = read_document(mark + text.encode(encoding))
    assert document == {"a": "caf\u00e9 \U0001f41d", "b": [1]}
    assert len(repairs) == 1
    assert repair in repairs[0]


@pytest.mark.parametrize("text", ["a: |\n  one\n  two\nb: 1\n", '{"a": "one\\ntwo\\n",\n "b": 1}'])
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_are_read_and_reported(text: str, end: str) -> None:
    document, repairs = read_document(text.replace("\n", end).encode())
    assert document == {"a": "one\ntwo\n", "b": 1}
    assert repairs == [f"{text.count(chr(10))} line ends (CRLF or CR) were read as LF."]


def test_json_with_a_slip_is_read_as_yaml_and_reported() -> None:
    document, repairs = read_document(b'{"a": [1, 2,],\n}')
    assert document == {"a": [1, 2]}
    assert len(repairs) == 1
    assert "line 1, column" in repairs[0]


# -- refusals


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: 1\nb: 2\na: 3", "'a' stands a second time in its mapping at line 3, column 1"),
        ("p:\n  200: x\n  '200': y", "'200' stands a second time in its mapping at line 3, column 3"),
        ('{"x": {"b": 1, "a": 2, "b": 3}}', "'b' stands twice in one object (the one with the keys 'b', 'a')"),
    ],
)
def test_a_repeated_key_is_refused(text: str, where: str) -> None:
    assert where in refusal(text)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"openapi": "3.0.0", "paths": {"/a": {"get": {"respo', "line 1, column"),
        ('{"a": 1}\n{"b": 2}', "line 2, column 1"),
        ("a: 'begun\nb: 2\n", "line 3, column 1"),
        ("a: [1, 2\nb: 3\n", "line 2, column 2"),
        ("a:\n\t- b\n", "line 2, column 1"),
        ("a: b: c\n", "line 1, column 5"),
        ("a: 1\n---\nb: 2\n", "line 2, column 1"),
        ("? [x, y]\n: 1\n", "line 1"),
        ("a: 1\n<<: {b: 1}\n", "line 2, column 1"),
        ("a: !!python/object/apply:os.getcwd []\n", "line 1, column 4"),
        ("a: !!timestamp 2020-01-01\n", "line 1, column 4"),
        ("a: !!binary aGk=\n", "line 1, column 4"),
        ("a: *nowhere\n", "line 1, column 4"),
        ("a: &x [*x]\n", "line 1, column 8"),
    ],
)
def test_what_is_broken_is_named_with_its_place(text: str, where: str) -> None:
    assert where in refusal(text)


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", "9" * 5000])
def test_a_number_that_json_cannot_hold_is_refused_in_json(number: str) -> None:
    assert "number" in refusal(f'{{"a": {number}}}')


@pytest.mark.parametrize("number", [".nan", "-.inf", "1e999", "9" * 5000, "0x" + "f" * 5000])
def test_a_number_that_json_cannot_hold_is_refused_in_yaml(number: str) -> None:
    assert "number" in refusal(f"a: {number}")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"a: caf\xe9\n", "not UTF-8: byte 0xe9 on line 1"),
        (b"a: 1\nb: 2\nc: \xff\n", "on line 3"),
        (b"\xff\xfea", "not UTF-16-LE"),
        ("a: 1".encode("utf-16-le"), "NUL"),
        (b"PK\x03\x04\x00\x00", "NUL"),
        (b'{"a": "\\ud800"}', "half a surrogate pair"),
        (b'{"\\udfff": 1}', "half a surrogate pair"),
    ],
)
def test_what_is_not_text_is_refused(raw: bytes, reason: str) -> None:
    assert reason in refusal(raw)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("[1]", "a list"),
        ("- a", "a list"),
        ("hello", "text"),
        ("12", "a number"),
        ("true", "a truth value"),
        ("", "empty"),
    ],
)
def test_a_document_is_a_mapping(text: str, shape: str) -> None:
    assert f"The document is {shape} at its top level" in refusal(text)


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    message = refusal("\n".join(lines))
    assert f"more than {MAX_SIZE:,} values" in message
    assert "at line 7, column" in message


def test_an_alias_bomb_of_one_long_text_is_refused() -> None:
    assert "values" in refusal(f"a: &a {'x' * 100_000}\nb: [{', '.join(['*a'] * 10_000)}]")


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 50_000])
@pytest.mark.parametrize(
    ("before", "open_", "close", "after"),
    [("# YAML\na: ", "[", "]", ""), ('{"a": ', "[", "]", "}"), ("a: ", "{b: ", "}", ""), ("", '{"b": ', "}", "")],
)
def test_too_deep_nesting_is_refused(depth: int, before: str, open_: str, close: str, after: str) -> None:
    assert f"more than {MAX_DEPTH} levels" in refusal(before + open_ * depth + "1" + close * depth + after)


def test_nesting_by_aliases_counts_too() -> None:
    lines = ["a0: &a0 [1]"] + [f"a{i}: &a{i} [*a{i - 1}]" for i in range(1, MAX_DEPTH + 1)]
    assert f"more than {MAX_DEPTH} levels" in refusal("\n".join(lines))


def test_the_deepest_document_that_passes() -> None:
    depth = MAX_DEPTH - 1
    assert read("a: " + "[" * depth + "]" * depth) == read('{"a": ' + "[" * depth + "]" * depth + "}")
