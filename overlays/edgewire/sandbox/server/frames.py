"""The events in the frames of both WebSockets: names, which every frame is asked for, and what else they say."""

from __future__ import annotations

import json
import re
from typing import Any

from .log import Port
from .passage import Frame

_EVENT = re.compile(r'42(?:/[^,]*,)?\d*\["((?:[^"\\]|\\.)*)"', re.DOTALL)


def event(port: Port, frame: Frame) -> str | None:
    """The name of the event that a frame is; None where it is none, such as a ping of the Studio socket.

    What devices are sent, and send, has no names: its first key stands for one.
    """
    if port != "remote":
        match = _EVENT.match(frame) if isinstance(frame, str) else None
        if match is None or "\\" not in match[1]:
            return match and match[1]
        try:
            return str(json.loads(f'"{match[1]}"', strict=False))
        except ValueError:  # clients send all kinds of things
            return None
    if isinstance(frame, str) and frame in ("ping", "pong"):
        return frame
    message = _message(frame)
    return next(iter(message), None) if message else None


def payload(port: Port, frame: Frame) -> Any:
    """What an event says: its arguments where there is not just one, and the whole message of a device."""
    if port == "remote":
        return _message(frame)
    if not isinstance(frame, str):
        return None
    try:
        arguments = json.loads(frame[frame.index("[") :])[1:]
    except (ValueError, RecursionError):
        return None
    return arguments[0] if len(arguments) == 1 else arguments


def is_message(frame: Frame) -> bool:
    """Whether a frame of the Studio socket is more than the transport's own."""
    return isinstance(frame, str) and frame.startswith("4")


def _message(frame: Frame) -> dict[str, Any] | None:
    from ..remote import framing  # what it needs is not there where only RemoteSandbox is used

    try:
        return framing.decode(frame)
    except framing.Unreadable:
        return None
