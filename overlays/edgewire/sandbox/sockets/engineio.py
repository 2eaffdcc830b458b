"""Engine.IO 3 and 4 and the Socket.IO packets inside, as text frames on a websocket. Pure: text in, values out.

Only what one path with one namespace and no attachments needs; everything else is None to the reader, which ignores it,
as clients of this service are known to send all kinds of things.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["open", "close", "ping", "pong", "message"]

_KINDS: tuple[Kind, ...] = ("open", "close", "ping", "pong", "message")
_MESSAGE = re.compile(
    r"(?P<type>[0-6])(?:(?P<namespace>/[^,]*),)?(?P<id>\d{1,15})?(?P<payload>.*)", re.DOTALL | re.ASCII
)

CONNECT, DISCONNECT, EVENT, ACK, ERROR = range(5)
"""Types of Socket.IO packets."""

PING_SECONDS = 25.0
PONG_SECONDS: dict[int, float] = {3: 60.0, 4: 20.0}
"""By version of Engine.IO: how long after a ping was due the other side is given up."""

LARGEST = 100_000_000


@dataclass(frozen=True, slots=True)
class Packet:
    """One Engine.IO packet."""

    kind: Kind
    data: str


@dataclass(frozen=True, slots=True)
class Message:
    """One Socket.IO packet.

    Attributes:
        id: what an acknowledgement is to repeat; None where none is asked for.
        payload: the JSON value; None where there is none.
    """

    type: int
    namespace: str
    id: int | None
    payload: Any


def decode(frame: str) -> Packet | None:
    """The packet of a text frame; None where it is none."""
    if frame[:1] in "01234" and frame:
        return Packet(_KINDS[int(frame[0])], frame[1:])
    return None


def decode_message(data: str) -> Message | None:
    """The Socket.IO packet of a message; None where it is none."""
    match = _MESSAGE.fullmatch(data)
    if match is None:
        return None
    try:
        payload = json.loads(match["payload"]) if match["payload"] else None
    except (ValueError, RecursionError):
        return None
    return Message(int(match["type"]), match["namespace"] or "/", int(match["id"]) if match["id"] else None, payload)


def opening(version: int, sid: str) -> str:
    """The first frame of the server."""
    fields: dict[str, Any] = {
        "sid": sid,
        "upgrades": [],
        "pingInterval": int(PING_SECONDS * 1000),
        "pingTimeout": int(PONG_SECONDS[version] * 1000),
    }
    if version == 4:
        fields["maxPayload"] = LARGEST
    return "0" + _json(fields)


def connected(version: int, sid: str) -> str:
    """The namespace is open. Version 3 has nothing to say about it."""
    return "40" if version == 3 else "40" + _json({"sid": sid})


def refused(text: str) -> str:
    """The namespace is not open."""
    return "44" + _json({"message": text})


def event(name: str, payload: Any) -> str:
    """An event with one argument, which is what the official clients' handlers take.

    Raises:
        ValueError: the payload has a number that JSON has not.
    """
    return "42" + _json([name, payload])


def acknowledgement(id: int) -> str:
    """The answer to an event that asks for one."""
    return f"43{id}[]"


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)
