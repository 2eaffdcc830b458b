"""Frames: what is sent can be read by everybody, and nothing that is received is too odd."""

from __future__ import annotations

import json
import math
from typing import Any

import cbor2
import numpy as np
import pytest
from edgewire.remote.protocol.framing import decode, encode, number, plain, text, whole
from hypothesis import given
from hypothesis import strategies as st

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_json_is_that_of_javascript() -> None:
    message = {"a": [62.5, 100.0, 1, True, None, 'é \u2028 \x7f "\\'], "b": {}}
    assert encode(message, "json") == '{"a":[62.5,100,1,true,null,"é \u2028 \x7f \\"\\\\"],"b":{}}'


def test_cbor_is_a_binary_frame_of_the_same() -> None:
    frame = encode({"a": [62.5, 100.0], "b": "é"}, "cbor")
    assert isinstance(frame, bytes)
    assert cbor2.loads(frame) == {"a": [62.5, 100], "b": "é"}


@given(st.dictionaries(st.text(), VALUES, max_size=4))
def test_whatever_is_sent_arrives_the_same_in_both_encodings(message: dict[str, Any]) -> None:
    written, packed = encode(message, "json"), encode(message, "cbor")
    assert isinstance(written, str)
    written.encode()  # a frame is Unicode
    assert decode(written) == decode(packed) == plain(message)


def test_what_json_has_not_is_sent_as_what_it_has() -> None:
    odd = {"nan": math.nan, "inf": -math.inf, "bytes": b"\xff\xd8", "half": "a\ud800", "numpy": np.float32(0.5)}
    assert json.loads(encode(odd, "json")) == {"nan": None, "inf": None, "bytes": "/9g=", "half": "a?", "numpy": 0.5}
    assert plain({"row": np.array([[1, 2]]), "pair": (1, 2.0)}) == {"row": [[1, 2]], "pair": [1, 2]}


def endless() -> list[Any]:
    inner: list[Any] = []
    inner.append(inner)
    return inner


@pytest.mark.parametrize("odd", [{"a": object()}, {1: "a"}, endless()], ids=["object", "key", "cycle"])
def test_what_cannot_be_sent_is_a_type_error(odd: Any) -> None:
    with pytest.raises(TypeError):
        plain(odd)


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "pong",
        "[]",
        "7",
        '"hello"',
        "null",
        '{"a":',
        "\ud800",
        "[" * 100_000,
        '{"a":' + "9" * 5000 + "}",
        b"",
        b"\xff",
    ]
    + [cbor2.dumps(value) for value in ([1], "hello", None)],
    ids=range(15),
)
def test_a_frame_that_is_no_object_is_none(frame: str | bytes) -> None:
    assert decode(frame) is None


@given(st.binary() | st.text())
def test_no_frame_raises(frame: str | bytes) -> None:
    assert isinstance(decode(frame), dict | None)


def test_odd_objects_are_read_as_far_as_they_can_be() -> None:
    assert decode('{"a": NaN, "b": 1e3, "c": 123456789012345678901234567890}') == {
        "a": None, "b": 1000.0, "c": 123456789012345678901234567890,
    }  # fmt: skip
    assert decode(cbor2.dumps({1: "one", "a": 2})) == {"a": 2}
    without_lengths = b"\xbf" + b"\x7f" + cbor2.dumps("hel") + cbor2.dumps("lo") + b"\xff" + b"\xf5" + b"\xff"
    assert decode(without_lengths) == {"hello": True}


@pytest.mark.parametrize(
    ("value", "as_number", "as_whole"),
    [
        (5, 5, 5),
        (5.0, 5, 5),
        (5.5, 5.5, None),
        (2**70, 2**70, 2**70),
        (True, None, None),
        (math.nan, None, None),
        (math.inf, None, None),
        ("5", None, None),
        (None, None, None),
    ],
)
def test_numbers_are_numbers_however_they_are_written(value: Any, as_number: Any, as_whole: Any) -> None:
    assert number(value) == as_number
    assert whole(value) == as_whole


def test_text_is_text_with_something_in_it() -> None:
    assert [text(value) for value in ("a", "", 7, None)] == ["a", None, None, None]
