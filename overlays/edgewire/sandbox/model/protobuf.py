"""Just enough of the protocol buffer encoding to read the head of an ONNX or TensorFlow model."""

from __future__ import annotations

from collections.abc import Iterator

Value = int | bytes


class NotProtobuf(ValueError):
    """The bytes are no message."""


def fields(message: bytes) -> Iterator[tuple[int, Value]]:
    """Number and value of each field: numbers as int, everything else as bytes.

    Raises:
        NotProtobuf: it breaks off, or is none.
    """
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        number, kind = tag >> 3, tag & 7
        if number == 0:
            raise NotProtobuf("a field has the number 0")
        if kind == 0:
            value, at = _varint(message, at)
            yield number, value
            continue
        if kind == 2:
            length, at = _varint(message, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise NotProtobuf(f"a field has the wire type {kind}")
        if at + length > len(message):
            raise NotProtobuf("it breaks off")
        yield number, message[at : at + length]
        at += length


def messages(message: bytes, number: int) -> list[bytes]:
    """All fields of that number that are messages or texts."""
    return [value for found, value in fields(message) if found == number and isinstance(value, bytes)]


def text(message: bytes, number: int) -> str:
    """The last field of that number as text; empty where there is none."""
    found = messages(message, number)
    return found[-1].decode("utf-8", "replace") if found else ""


def integer(message: bytes, number: int) -> int | None:
    """The last field of that number as a signed number of 64 bits; None where there is none."""
    found = [value for at, value in fields(message) if at == number and isinstance(value, int)]
    if not found:
        return None
    return found[-1] - 2**64 if found[-1] >= 2**63 else found[-1]


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(message):
            raise NotProtobuf("it breaks off")
        value |= (message[at] & 0x7F) << shift
        at += 1
        if message[at - 1] < 0x80:
            return value & (2**64 - 1), at
    raise NotProtobuf("a number is longer than 64 bits")
