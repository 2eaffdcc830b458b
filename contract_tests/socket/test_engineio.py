"""The codec: what python-socketio writes is read, what is written python-socketio reads, and nothing makes it raise."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.socket import engineio
from edgewire.socket.engineio import Closed, Connected, Event, Opened, Ping, Refused, decode, encode
from hypothesis import given
from hypothesis import strategies as st
from socketio import packet  # type: ignore[import-untyped]  # it has no types

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.text(), VALUES)
def test_an_event_that_python_socketio_writes_is_read(name: str, payload: Any) -> None:
    frame = "4" + packet.Packet(packet.EVENT, data=[name, payload]).encode()
    assert decode(frame) == Event(name, payload)


@given(st.text(), VALUES)
def test_python_socketio_reads_the_event_that_is_written(name: str, payload: Any) -> None:
    read = packet.Packet(encoded_packet=encode(name, payload)[1:])
    assert (read.packet_type, read.data, read.namespace) == (packet.EVENT, [name, payload], None)


@pytest.mark.parametrize(
    ("frame", "meaning"),
    [
        ('0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":60000}', Opened(85.0)),
        ('0{"sid":"a","pingInterval":300,"pingTimeout":20000,"maxPayload":1000000}', Opened(20.3)),
        ('0{"sid":"a"}', Opened(45.0)),
        ('0{"pingInterval":null,"pingTimeout":20000}', Opened(45.0)),
        ("0", Opened(45.0)),
        ("40", Connected()),
        ('40{"sid":"xyz"}', Connected()),
        ("2", Ping()),
        ("2probe", Ping()),
        ("1", Closed()),
        ("41", Closed()),
        ('44{"message":"Invalid token"}', Refused("Invalid token")),
        ('44"Invalid token"', Refused("Invalid token")),
        ("44", Refused("no reason was given")),
        ('42["hello",{"hello":{"version":1},"devices":[]}]', Event("hello", {"hello": {"version": 1}, "devices": []})),
        ('421["job-data-12",{"data":"to be acknowledged"}]', Event("job-data-12", {"data": "to be acknowledged"})),
        ('42/,["named root",1]', Event("named root", 1)),
        ('42["no argument"]', Event("no argument", None)),
        ('42["two",1,2]', Event("two", 1)),
    ],
    ids=str,
)  # fmt: skip
def test_each_frame_of_the_service_has_its_meaning(frame: str, meaning: object) -> None:
    assert decode(frame) == meaning


@pytest.mark.parametrize(
    "frame",
    ["", "3", "4", "43[1]", "5", "6", "42", "42[]", "42[1]", "42{}", "42[", '42["a"', "451-[]", "ping", "{}", b"42[]"],
    ids=repr,
)
def test_what_means_nothing_is_nothing(frame: str | bytes) -> None:
    assert decode(frame) is None


@given(st.text() | st.from_regex(r"[0-6][0-6]?.*") | st.binary())
def test_no_frame_makes_the_reader_raise(frame: str | bytes) -> None:
    decode(frame)


def test_an_event_too_deep_to_read_is_nothing() -> None:
    assert decode("42" + "[" * 100_000) is None


def test_what_json_has_not_is_refused_before_it_is_sent() -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode("a", float("nan"))
    assert json.loads(encode("job", {"jobId": 12})[2:]) == ["job", {"jobId": 12}]
    assert engineio.CONNECT == "40"
