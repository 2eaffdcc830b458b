"""The head of a TensorFlow Lite model: its input and output tensors, read from the flatbuffer."""

from __future__ import annotations

import struct

from ..store import Record

IDENTIFIER = b"TFL3"
_TYPES = {0: "float32", 3: "uint8", 9: "int8"}
"""``TensorType`` of the schema, as far as the contract has names for it."""

# Field numbers in the schema's tables.
_MODEL_SUBGRAPHS = 2
_GRAPH_TENSORS, _GRAPH_INPUTS, _GRAPH_OUTPUTS = 0, 1, 2
_TENSOR_SHAPE, _TENSOR_TYPE, _TENSOR_NAME, _TENSOR_QUANTIZATION = 0, 1, 3, 4
_QUANTIZATION_SCALE, _QUANTIZATION_ZERO = 2, 3
_MOST = 4096
"""Longest vector that is believed: tensors of a graph, or dimensions of a shape."""


class _Buffer:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def number(self, form: str, at: int) -> int:
        if at < 0:
            raise ValueError("an offset leaves the file")
        (value,) = struct.unpack_from(form, self._content, at)
        return int(value)

    def real(self, at: int) -> float:
        (value,) = struct.unpack_from("<f", self._content, at)
        return float(value)

    def field(self, table: int, number: int) -> int | None:
        """Where a field of a table is; None where it has its default."""
        vtable = table - self.number("<i", table)
        slot = 4 + 2 * number
        if slot >= self.number("<H", vtable):
            return None
        offset = self.number("<H", vtable + slot)
        return table + offset if offset else None

    def follow(self, at: int) -> int:
        return at + self.number("<I", at)

    def vector(self, table: int, number: int) -> tuple[int, int]:
        """Where the elements of a vector begin, and how many there are."""
        at = self.field(table, number)
        if at is None:
            return 0, 0
        start = self.follow(at)
        length = self.number("<I", start)
        if length > _MOST:
            raise ValueError("a vector is too long")
        return start + 4, length

    def text(self, table: int, number: int) -> str:
        start, length = self.vector(table, number)
        return self._content[start : start + length].decode("utf-8", "replace")


def tensors(content: bytes) -> tuple[list[Record], list[Record]]:
    """Inputs and outputs, as the contract's ``PretrainedModelTensor``.

    Raises:
        ValueError: it is no such file, or it is damaged.
    """
    if content[4:8] != IDENTIFIER:
        raise ValueError("it does not have the identifier of a TensorFlow Lite file")
    try:
        buffer = _Buffer(content)
        graphs, count = buffer.vector(buffer.follow(0), _MODEL_SUBGRAPHS)
        if count == 0:
            raise ValueError("it has no graph")
        graph = buffer.follow(graphs)
        return _listed(buffer, graph, _GRAPH_INPUTS), _listed(buffer, graph, _GRAPH_OUTPUTS)
    except struct.error as error:
        raise ValueError("it breaks off") from error


def _listed(buffer: _Buffer, graph: int, number: int) -> list[Record]:
    indices, count = buffer.vector(graph, number)
    start, known = buffer.vector(graph, _GRAPH_TENSORS)
    result = []
    for index in (buffer.number("<i", indices + 4 * position) for position in range(count)):
        if not 0 <= index < known:
            raise ValueError("an input or output names a tensor that is not there")
        result.append(_tensor(buffer, buffer.follow(start + 4 * index)))
    return result


def _tensor(buffer: _Buffer, table: int) -> Record:
    at = buffer.field(table, _TENSOR_TYPE)
    kind = _TYPES.get(buffer.number("<b", at) if at is not None else 0)
    if kind is None:
        raise ValueError("a tensor has a type that is neither float32 nor int8 nor uint8")
    start, count = buffer.vector(table, _TENSOR_SHAPE)
    tensor: Record = {
        "name": buffer.text(table, _TENSOR_NAME),
        "dataType": kind,
        "shape": [max(1, buffer.number("<i", start + 4 * axis)) for axis in range(count)],
    }
    at = buffer.field(table, _TENSOR_QUANTIZATION)
    if at is not None and kind != "float32":
        quantization = buffer.follow(at)
        scales, how_many = buffer.vector(quantization, _QUANTIZATION_SCALE)
        zeros, zero_count = buffer.vector(quantization, _QUANTIZATION_ZERO)
        if how_many and zero_count:
            tensor["quantizationScale"] = buffer.real(scales)
            tensor["quantizationZeroPoint"] = buffer.number("<q", zeros)
    return tensor
