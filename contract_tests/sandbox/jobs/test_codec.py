"""Frames of Engine.IO and Socket.IO, read and written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.sandbox.sockets import engineio
from edgewire.sandbox.sockets.engineio import Message, Packet
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("frame", "packet"),
    [
        ("2", Packet("ping", "")),
        ("2probe", Packet("ping", "probe")),
        ("3", Packet("pong", "")),
        ("1", Packet("close", "")),
        ("42[]", Packet("message", "2[]")),
        ("", None),
        ("5", None),
        ("ping", None),
        ('{"a":1}', None),
        ("²", None),
    ],
)
def test_packets(frame: str, packet: Packet | None) -> None:
    assert engineio.decode(frame) == packet


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("0", Message(0, "/", None, None)),
        ("0{}", Message(0, "/", None, {})),
        ('0/other,{"a":1}', Message(0, "/other", None, {"a": 1})),
        ("1", Message(1, "/", None, None)),
        ('2["job-cancel",12]', Message(2, "/", None, ["job-cancel", 12])),
        ('212["x"]', Message(2, "/", 12, ["x"])),
        ('2/a,3["x"]', Message(2, "/a", 3, ["x"])),
        ("2[", None),
        ("", None),
        ("9[]", None),
        ("2" + "[" * 100_000, None),
        ("2[" + "9" * 5000 + "]", None),
        ('51-["x",{"_placeholder":true,"num":0}]', None),
    ],
)
def test_messages(data: str, message: Message | None) -> None:
    assert engineio.decode_message(data) == message


@given(st.text() | st.from_regex(r"4[0-6](/[a-z]*,)?\d*[\[{\"].*", fullmatch=True))
def test_whatever_comes_is_a_packet_or_nothing(frame: str) -> None:
    packet = engineio.decode(frame)
    if packet is not None and packet.kind == "message":
        engineio.decode_message(packet.data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.text(), JSON)
def test_an_event_comes_back_with_exactly_one_argument(name: str, payload: Any) -> None:
    packet = engineio.decode(engineio.event(name, payload))
    assert packet is not None
    assert engineio.decode_message(packet.data) == Message(engineio.EVENT, "/", None, [name, payload])


@given(st.text(), JSON)
def test_a_client_that_strips_digits_and_reads_json_reads_an_event(name: str, payload: Any) -> None:
    """What the official clients for version 3 do instead of reading packets."""
    assert json.loads(engineio.event(name, payload).lstrip("0123456789")) == [name, payload]


def test_what_is_no_json_is_not_sent() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        engineio.event("x", float("nan"))


def test_the_greetings_are_as_documented() -> None:
    assert json.loads(engineio.opening(3, "s")[1:]) == {
        "sid": "s", "upgrades": [], "pingInterval": 25000, "pingTimeout": 60000,
    }  # fmt: skip
    assert json.loads(engineio.opening(4, "s")[1:]) == {
        "sid": "s", "upgrades": [], "pingInterval": 25000, "pingTimeout": 20000, "maxPayload": 100000000,
    }  # fmt: skip
    assert (engineio.opening(3, "s")[0], engineio.opening(4, "s")[0]) == ("0", "0")
    assert engineio.connected(3, "s") == "40"
    assert engineio.connected(4, "s") == '40{"sid":"s"}'
    assert engineio.refused("Invalid token") == '44{"message":"Invalid token"}'
