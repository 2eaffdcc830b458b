"""The smallest model files there are: a graph with its inputs and outputs, and nothing in it."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence

Offset = tuple[str, object]

_TFLITE_TYPES = {"float32": 0, "uint8": 3, "int8": 9}


def tflite(inputs: Sequence[Sequence[int]], outputs: Sequence[Sequence[int]], kind: str = "float32") -> bytes:
    """A TensorFlow Lite flatbuffer with tensors of these shapes."""
    buffer = bytearray(struct.pack("<I", 0) + b"TFL3")
    tensors = [_tensor(f"tensor {at}", shape, kind) for at, shape in enumerate([*inputs, *outputs])]
    graph = {
        0: ("tables", tensors),
        1: ("ints", list(range(len(inputs)))),
        2: ("ints", list(range(len(inputs), len(tensors)))),
    }
    struct.pack_into("<I", buffer, 0, _table(buffer, {2: ("tables", [graph])}))
    return bytes(buffer)


def _tensor(name: str, shape: Sequence[int], kind: str) -> dict[int, Offset]:
    fields: dict[int, Offset] = {0: ("ints", list(shape)), 3: ("text", name)}
    if kind != "float32":  # the default, which writers of flatbuffers leave out
        fields[1] = ("byte", _TFLITE_TYPES[kind])
        fields[4] = ("table", {2: ("floats", [0.5]), 3: ("longs", [-3])})
    return fields


def _table(buffer: bytearray, fields: dict[int, Offset]) -> int:
    """Append a table after its vtable; everything it points to follows. Returns where it is."""
    count = max(fields) + 1
    vtable = len(buffer)
    buffer += bytes(4 + 2 * count)
    table = len(buffer)
    buffer += struct.pack("<i", table - vtable)
    places = {}
    for number in sorted(fields):
        places[number] = len(buffer)
        struct.pack_into("<H", buffer, vtable + 4 + 2 * number, len(buffer) - table)
        buffer += bytes(4)
    struct.pack_into("<HH", buffer, vtable, 4 + 2 * count, len(buffer) - table)
    for number, (what, value) in fields.items():
        place = places[number]
        if what == "byte":
            struct.pack_into("<b", buffer, place, value)
            continue
        struct.pack_into("<I", buffer, place, 0)
        target = _value(buffer, what, value)
        struct.pack_into("<I", buffer, place, target - place)
    return table


def _value(buffer: bytearray, what: str, value: object) -> int:
    if what == "table":
        assert isinstance(value, dict)
        return _table(buffer, value)
    assert isinstance(value, (list, str))
    at = len(buffer)
    if isinstance(value, str):
        buffer += struct.pack("<I", len(value)) + value.encode() + b"\0"
    elif what == "tables":
        buffer += struct.pack("<I", len(value)) + bytes(4 * len(value))
        for index, fields in enumerate(value):
            place = at + 4 + 4 * index
            struct.pack_into("<I", buffer, place, _table(buffer, fields) - place)
    else:
        form = {"ints": "i", "floats": "f", "longs": "q"}[what]
        buffer += struct.pack(f"<I{len(value)}{form}", len(value), *value)
    return at


def onnx(inputs: Sequence[Sequence[int | str]], outputs: Sequence[Sequence[int | str]]) -> bytes:
    """An ONNX graph; a dimension that is a text is open. One more input is a constant, as older exporters list them."""
    graph = b"".join(_message(11, _onnx_tensor(f"in {at}", shape)) for at, shape in enumerate(inputs))
    graph += _message(11, _onnx_tensor("weights", [3, 3])) + _message(5, _message(8, b"weights"))
    graph += b"".join(_message(12, _onnx_tensor(f"out {at}", shape)) for at, shape in enumerate(outputs))
    return _number(1, 8) + _message(7, graph)


def _onnx_tensor(name: str, shape: Sequence[int | str]) -> bytes:
    sizes = b"".join(
        _message(1, _number(1, size) if isinstance(size, int) else _message(2, size.encode())) for size in shape
    )
    return _message(1, name.encode()) + _message(2, _message(1, _number(1, 1) + _message(2, sizes)))


def saved_model(inputs: Sequence[Sequence[int]], outputs: Sequence[Sequence[int]]) -> bytes:
    """A ZIP with a TensorFlow ``saved_model.pb``; -1 is an open dimension."""
    signature = b"".join(_message(1, _tensorflow_tensor(f"in {at}", shape)) for at, shape in enumerate(inputs))
    signature += b"".join(_message(2, _tensorflow_tensor(f"out {at}", shape)) for at, shape in enumerate(outputs))
    entry = _message(1, b"serving_default") + _message(2, signature)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("saved_model/saved_model.pb", _number(1, 1) + _message(2, _message(5, entry)))
    return buffer.getvalue()


def _tensorflow_tensor(name: str, shape: Sequence[int]) -> bytes:
    sizes = b"".join(_message(2, _number(1, size)) for size in shape)
    return _message(1, name.encode()) + _message(2, _number(2, 1) + _message(3, sizes))


def _message(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value % 2**64)


def _varint(value: int) -> bytes:
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*result, value])
