"""Frames that no device should send: an answer that says so, and the connection goes on."""

from __future__ import annotations

import json
from typing import Any

import cbor2
import pytest
from edgewire.sandbox.remote import framing, greeting
from hypothesis import given, settings
from hypothesis import strategies as st

from .conftest import PATIENCE, Ports, hello

WHOLE = cbor2.dumps(hello())
DEEP_CBOR = b"\x81" * 100_000 + b"\x00"
DEEP_JSON = "[" * 100_000 + "]" * 100_000


def bomb(doublings: int = 25) -> bytes:
    """A small frame that shares its parts, so that written out it has 2 ** doublings values."""
    value: list[Any] = [0, 0]
    for _ in range(doublings):
        value = [value, value]
    return cbor2.dumps({"hello": value}, value_sharing=True)


UNREADABLE: dict[str, str | bytes] = {
    "no JSON": "hello?",
    "half a JSON": json.dumps(hello())[:-5],
    "a number": "42",
    "a list": "[]",
    "null": "null",
    "deep JSON": DEEP_JSON,
    "a surrogate": '{"hello": "\\ud800"}',
    "a number of many digits": '{"x": 1' + "0" * 5000 + "}",
    "an empty binary frame": b"",
    "half a CBOR": WHOLE[:-5],
    "a CBOR that announces more than memory": b"\x9b\x7f\xff\xff\xff\xff\xff\xff\xff",
    "a text that announces more than memory": b"\x7b\x7f\xff\xff\xff\xff\xff\xff\xff",
    "deep CBOR": DEEP_CBOR,
    "a cycle": b"\xd8\x1c\x81\xd8\x1d\x00",
    "a date": cbor2.dumps({"hello": cbor2.CBORTag(0, "2013-03-21T20:04:00Z")}),
    "a pattern": b"\xa1\x65hello\xd8\x23\x61(",
    "a fraction by zero": b"\xa1\x65hello\xd8\x1e\x82\x01\x00",
    "a big number": cbor2.dumps({"hello": 2**70}),
    "a key that is no text": cbor2.dumps({1: 2}),
    "a key that cannot be one": b"\xa1\x80\x00",
    "a break": b"\xff",
    "a bomb of references": bomb(),
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("introduced", [False, True])
def test_what_cannot_be_read_is_answered_and_the_connection_goes_on(ports: Ports, name: str, introduced: bool) -> None:
    frame = UNREADABLE[name]
    binary = isinstance(frame, bytes)
    device = ports.device(binary) if introduced else ports.open(binary)
    device.socket.send(frame)
    assert device.receive()["err"].startswith("Failed to parse")
    assert device.ask(hello())["hello"] is True


def test_the_answer_has_the_encoding_of_the_session(ports: Ports) -> None:
    device = ports.device(binary=True)
    device.socket.send("no JSON")
    assert "Failed to parse" in device.receive()["err"]


WRONG: list[Any] = [None, True, 0, -1, 2**63 - 1, 1.5, "", "x", [], [[]], {}, {"a": {}}]


@pytest.mark.parametrize(
    "field", ["version", "apiKey", "deviceId", "deviceType", "connection", "sensors", "mode", "inferenceInfo"]
)
def test_a_hello_with_values_of_any_type_is_answered(ports: Ports, field: str) -> None:
    device = ports.open()
    for value in WRONG:
        answer = device.ask(hello(**{field: value, **({"mode": "inference"} if field == "inferenceInfo" else {})}))
        assert answer["hello"] in (True, False)
        assert answer["hello"] or answer["err"]


@pytest.mark.parametrize("version", [True, 0, 5, "4", 1.5, None])
def test_a_version_that_is_none_is_refused(ports: Ports, version: Any) -> None:
    answer = ports.open().ask(hello(version=version))
    assert answer == {"hello": False, "err": "Invalid hello: version is none of 1, 2, 3, 4"}


@pytest.mark.parametrize("value", WRONG)
def test_a_hello_of_any_type_is_answered(ports: Ports, value: Any) -> None:
    assert ports.open().ask({"hello": value})["hello"] is False


@pytest.mark.parametrize(
    "sensors", [[1], [None], [{}], [{"name": 7}], [{"name": ""}], [{"name": "x", "frequencies": [None, "a", True, 5]}]]
)
def test_sensors_that_are_none_are_passed_over(ports: Ports, sensors: Any) -> None:
    ports.device(sensors=sensors)
    for sensor in ports.shown()["sensors"]:
        assert sensor == {"name": "x", "maxSampleLengthS": 60, "frequencies": [5]}


KEYS = [
    "sample", "sampleStarted", "sampleReading", "progressPercentage", "sampleFinished", "error", "err",
    "snapshotStarted", "snapshotFrame", "snapshotFailed", "fileName", "inferenceStreamStarted", "impulseRecord",
    "impulseRecordsResponse", "index", "record", "timestamp", "rawData", "inferenceSummary", "modelUpdateSuccess",
    "inferenceInfo", "sensors",
]  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_a_message_with_values_of_any_type_does_no_harm(ports: Ports, key: str) -> None:
    device = ports.device(mode="inference")
    path = f"/api/{1_000_001}/device/AA:BB:CC:00:11:22/start-sampling"
    ports.post(path, json={"label": "x", "lengthMs": 1, "category": "training", "intervalMs": 1})
    device.receive()
    for value in WRONG:
        device.send({key: value})
        device.send(
            {"sampleReading": True, "impulseRecord": {}, "modelUpdateSuccess": True, "snapshotFailed": True, key: value}
        )
    device.socket.send("ping")
    frames = []
    while (frame := device.socket.recv(timeout=PATIENCE)) != "pong":
        frames.append(json.loads(frame))
    assert [frame for frame in frames if "err" in frame] == []
    assert ports.shown()["remoteMgmtMode"] == "inference"


def test_an_empty_text_frame_and_unknown_messages_before_the_hello_do_no_harm(ports: Ports) -> None:
    device = ports.open()
    device.socket.send("")
    assert "Failed to parse" in device.receive()["err"]
    for message in ({}, {"sample": True}, {"unknown": 1}):
        device.send(message)
    assert device.is_silent()


@pytest.mark.parametrize(("depth", "readable"), [(20, True), (60, False)])
@pytest.mark.parametrize("binary", [False, True])
def test_nesting_has_an_end_long_before_the_interpreters(depth: int, readable: bool, binary: bool) -> None:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    frame = framing.encode({"hello": value}, binary=binary)
    if readable:
        assert framing.decode(frame) == {"hello": value}
    else:
        with pytest.raises(framing.Unreadable):
            framing.decode(frame)


def test_numbers_that_are_none_are_read_as_null() -> None:
    assert framing.decode('{"a": NaN, "b": -Infinity, "c": 1e999}') == {"a": None, "b": None, "c": None}
    assert framing.decode(cbor2.dumps({"a": float("nan"), "b": cbor2.undefined})) == {"a": None, "b": None}


@settings(max_examples=300)
@given(
    st.one_of(
        st.binary(max_size=200), st.text(max_size=200), st.binary(max_size=50).map(lambda tail: WHOLE[:40] + tail)
    )
)
def test_any_frame_is_an_object_or_unreadable(frame: str | bytes) -> None:
    try:
        message = framing.decode(frame)
    except framing.Unreadable:
        return
    assert json.loads(json.dumps(message)) == message
    assert framing.decode(framing.encode(message, binary=True)) == message


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)


@settings(max_examples=300)
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(hello()["hello"], VALUES)))
def test_any_hello_is_read_or_says_what_is_wrong(value: dict[str, Any]) -> None:
    try:
        read = greeting.read({**hello()["hello"], **value})
    except greeting.Invalid:
        return
    assert read.version in greeting.VERSIONS
