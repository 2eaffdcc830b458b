"""Engine.IO 4 and the Socket.IO packets inside, as the Studio socket speaks them. Pure: frames in, meanings out.

One namespace, no attachments, no acknowledgements: the service's clients use no more. What is none of this is None,
and the reader goes on: the service may add to what it sends.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, TypeAlias

CONNECT = "40"
"""What the client sends when the other side has opened."""

PONG = "3"

_EVENT = re.compile(r"(?:/,)?\d*(?=\[)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Opened:
    """The other side has opened; what is below Socket.IO stands.

    Attributes:
        silence: seconds without a frame after which it is gone: it pings more often.
    """

    silence: float


@dataclass(frozen=True, slots=True)
class Connected:
    """Events can be sent, and come."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The token is not taken.

    Attributes:
        reason: the service's words.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Ping:
    """To be answered with ``PONG``."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The other side ends the connection."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened.

    Attributes:
        payload: its first argument; None where it has none.
    """

    name: str
    payload: Any


Frame: TypeAlias = "Opened | Connected | Refused | Ping | Closed | Event"

_USUAL_SILENCE, _LONGEST_SILENCE = 45.0, 3600.0
"""Ping interval and patience of the service's servers, 25 s and 20 s. However much more it says, it is not waited for
for ever."""

_LONGEST_REASON = 500


def decode(frame: str | bytes) -> Frame | None:
    """What a frame says; None where it is nothing that matters here."""
    if isinstance(frame, bytes):
        return None
    kind, data = frame[:2], frame[2:]
    if kind == "42":
        return _event(data)
    if frame[:1] == "2":
        return Ping()
    if kind == "40":
        return Connected()
    if frame[:1] == "0":
        return Opened(_silence(frame[1:]))
    if kind == "44":
        return Refused(_reason(data))
    if kind == "41" or frame[:1] == "1":
        return Closed()
    return None


def encode(name: str, payload: object) -> str:
    """An event with one argument.

    Raises:
        ValueError, TypeError: the payload is no JSON.
    """
    return "42" + json.dumps([name, payload], separators=(",", ":"), allow_nan=False)


def _event(data: str) -> Event | None:
    match = _EVENT.match(data)
    value = _json(data[match.end() :]) if match else None
    if not isinstance(value, list) or not value or not isinstance(value[0], str):
        return None
    return Event(value[0], value[1] if len(value) > 1 else None)


def _silence(data: str) -> float:
    value = _json(data)
    fields = value if isinstance(value, dict) else {}
    milliseconds = [fields.get(name) for name in ("pingInterval", "pingTimeout")]
    # The smaller one first: an integer of a thousand digits is no float.
    known = [min(time, _LONGEST_SILENCE * 1000) for time in milliseconds if isinstance(time, int | float) and time >= 1]
    return min(sum(known) / 1000, _LONGEST_SILENCE) if len(known) == 2 else _USUAL_SILENCE


def _reason(data: str) -> str:
    value = _json(data)
    words = value.get("message") if isinstance(value, dict) else value
    return words[:_LONGEST_REASON] if isinstance(words, str) else "no reason was given"


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
