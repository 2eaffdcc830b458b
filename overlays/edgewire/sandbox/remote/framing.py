"""Frames of remote management: an object each, as JSON in a text frame or as CBOR in a binary one.

What a device sends is reduced to plain JSON values before anybody looks at it: CBOR can hold dates, patterns, shared
and cyclic references, and numbers that no JSON reader takes, and some of it goes on to browsers.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Mapping
from typing import Any

import cbor2

from ..store import Record

_DEEPEST = 32
_MOST_VALUES = 200_000
_LARGEST = 2**63


class Unreadable(ValueError):
    """A frame that holds no object; the text says why."""


def decode(frame: str | bytes) -> Record:
    """The object in a frame.

    Raises:
        Unreadable: there is none.
    """
    try:
        value = json.loads(frame, parse_constant=_null) if isinstance(frame, str) else cbor2.loads(frame)
        plain = _Plain().value(value)
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError, MemoryError, ArithmeticError) as error:
        kind = "JSON" if isinstance(frame, str) else "CBOR"
        raise Unreadable(f"it is no {kind}: {type(error).__name__}") from error
    except cbor2.CBORError as error:
        raise Unreadable(f"it is no CBOR: {type(error).__name__}") from error
    if not isinstance(plain, dict):
        raise Unreadable("it is no object")
    return plain


def encode(message: Mapping[str, Any], *, binary: bool) -> str | bytes:
    """A message as the device reads it: CBOR where ``binary``, else JSON."""
    return cbor2.dumps(dict(message)) if binary else json.dumps(message)


class _Plain:
    """Copies a value, and gives up on one that is too large or too deep, which is also what a cycle looks like."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES

    def value(self, value: Any, depth: int = 0) -> Any:
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            raise Unreadable("it is nested too deeply, or has too many values")
        if value is None or isinstance(value, bool) or value is cbor2.undefined:
            return value if isinstance(value, bool) else None
        if isinstance(value, str):
            return _text(value)
        if isinstance(value, int) and abs(value) < _LARGEST:
            return value
        if isinstance(value, float):
            return value if math.isfinite(value) else None
        if isinstance(value, (bytes, bytearray)):
            return base64.b64encode(value).decode()
        if isinstance(value, (list, tuple)):
            return [self.value(item, depth + 1) for item in value]
        if isinstance(value, Mapping):
            return {self._key(key): self.value(item, depth + 1) for key, item in value.items()}
        raise Unreadable(f"it holds a value that JSON has not: {type(value).__name__}")

    def _key(self, key: Any) -> str:
        if not isinstance(key, str):
            raise Unreadable("it has a key that is no text")
        return _text(key)


def _text(text: str) -> str:
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        raise Unreadable("it holds text that is no Unicode")
    return text


def _null(name: str) -> None:
    """JSON has no such number, some devices send it all the same."""
