"""Frames of remote management: an object each, as JSON in a text frame or as CBOR in a binary one.

What is sent is reduced to plain values first, since what comes from a device's own functions may hold numbers that JSON
has not, numpy's, or text that is no Unicode. What is received is read as far as it can be: the service has more
messages than its documentation, and a device must not fall over one of them.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

import cbor2

from ..model import Encoding

_DEEPEST = 32
_WHOLE = 1e21  # from here on JavaScript writes numbers with an exponent
_LARGEST = 10**300  # an integer beyond is none to reckon with: it is too large for a float, or will soon be


def encode(message: Mapping[str, Any], encoding: Encoding) -> str | bytes:
    """A message as a frame. JSON is that of JavaScript's ``JSON.stringify``: no blanks, ``100`` and not ``100.0``.

    Raises:
        TypeError: it holds what is no plain value (see `plain`).
    """
    values = plain(message)
    if encoding == "cbor":
        return cbor2.dumps(values)
    return json.dumps(values, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def decode(frame: str | bytes) -> dict[str, Any] | None:
    """The object in a frame, by the kind of the frame; None where there is none that can be read."""
    try:
        value = json.loads(frame, parse_constant=_null) if isinstance(frame, str) else cbor2.loads(frame)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError, MemoryError, ArithmeticError):
        return None
    except cbor2.CBORError:
        return None
    if not isinstance(value, dict):
        return None
    return {key: item for key, item in value.items() if isinstance(key, str)}


def plain(value: Any, depth: int = 0) -> Any:
    """A copy of plain values only: objects, lists, text, numbers, truth values and null. Bytes become Base64.

    Raises:
        TypeError: it holds something else, or itself.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            return None  # as JSON.stringify does
        return int(value) if value.is_integer() and abs(value) < _WHOLE else float(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return base64.b64encode(value).decode()
    if depth >= _DEEPEST:
        raise TypeError("it is nested too deeply for a message")
    if isinstance(value, Mapping):
        return {_key(key): plain(item, depth + 1) for key, item in value.items()}
    if hasattr(value, "tolist"):  # numpy's numbers and arrays
        return plain(value.tolist(), depth + 1)
    if isinstance(value, Iterable):
        return [plain(item, depth + 1) for item in value]
    raise TypeError(f"a {type(value).__name__} cannot be part of a message")


def number(value: Any) -> float | None:
    """A finite number, whole where it is whole; None for anything else. CBOR devices and servers send 100 as 100.0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if isinstance(value, int):
        return value if abs(value) < _LARGEST else None
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def whole(value: Any) -> int | None:
    """A whole number, also where it is written with a decimal point; None for anything else."""
    found = number(value)
    return found if isinstance(found, int) else None


def text(value: Any) -> str | None:
    """Text that is not empty; None for anything else."""
    return value if isinstance(value, str) and value else None


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a message has keys that are text, and here is a {type(key).__name__}")
    return str(plain(key))


def _null(name: str) -> None:
    """JSON has no such number; some programs send it all the same."""
