"""Uploaded models: what kind of file it is, and which tensors go in and out. Read from the file, never guessed."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass

from ..answers import Refusal
from ..store import Record
from . import protobuf, tflite

_DATA_TYPES = {1: "float32", 2: "uint8", 3: "int8"}
"""ONNX' ``TensorProto.DataType``, as far as the contract has names for it."""

_TENSORFLOW_TYPES = {1: "float32", 4: "uint8", 6: "int8"}
"""TensorFlow's ``DataType``."""

_LARGEST_GRAPH = 512 * 2**20


@dataclass(frozen=True, slots=True)
class ModelFile:
    """What a model file is.

    Attributes:
        inputs, outputs: as the contract's ``PretrainedModelTensor``.
    """

    kind: str
    inputs: list[Record]
    outputs: list[Record]

    @property
    def variants(self) -> list[str]:
        """The model variants that the file itself is, without a conversion."""
        return ["float32" if all(tensor["dataType"] == "float32" for tensor in self.inputs) else "int8"]


def inspect(kind: str, content: bytes) -> ModelFile:
    """Read a file of the contract's ``modelFileType`` ``kind``.

    Raises:
        Refusal: it is no such file.
    """
    reader = {"tflite": tflite.tensors, "onnx": _onnx, "saved_model": _saved_model}.get(kind)
    if reader is None:
        raise Refusal(f"The sandbox cannot read models of the type {kind}, only tflite, onnx and saved_model")
    try:
        inputs, outputs = reader(content)
    except ValueError as error:
        raise Refusal(f"Could not load the model, it is no {kind} file: {error}") from error
    if not inputs or not outputs:
        raise Refusal(f"Could not load the model: it has {len(inputs)} inputs and {len(outputs)} outputs")
    return ModelFile(kind, inputs, outputs)


def _onnx(content: bytes) -> tuple[list[Record], list[Record]]:
    """``ModelProto``: graph is 7; in it initializer 5, input 11, output 12; in those name 1, type 2."""
    graphs = protobuf.messages(content, 7)
    if not graphs:
        raise ValueError("it has no graph")
    constants = {protobuf.text(tensor, 8) for tensor in protobuf.messages(graphs[-1], 5)}
    inputs = [_onnx_tensor(value) for value in protobuf.messages(graphs[-1], 11)]
    outputs = [_onnx_tensor(value) for value in protobuf.messages(graphs[-1], 12)]
    return [tensor for tensor in inputs if tensor["name"] not in constants], outputs


def _onnx_tensor(value: bytes) -> Record:
    kinds = [kind for type_ in protobuf.messages(value, 2) for kind in protobuf.messages(type_, 1)]
    kind = kinds[-1] if kinds else b""
    data_type = _DATA_TYPES.get(protobuf.integer(kind, 1) or 0)
    if data_type is None:
        raise ValueError("a tensor has a type that is neither float32 nor int8 nor uint8")
    shapes = protobuf.messages(kind, 2)
    sizes = [protobuf.integer(size, 1) for size in protobuf.messages(shapes[-1], 1)] if shapes else []
    return {"name": protobuf.text(value, 1), "dataType": data_type, "shape": _shape(sizes)}


def _saved_model(content: bytes) -> tuple[list[Record], list[Record]]:
    """A ZIP with ``saved_model.pb``: meta graph 2, signature 5 (key 1, value 2), inputs 1 and outputs 2."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entry = next(info for info in archive.infolist() if info.filename.endswith("saved_model.pb"))
            if entry.file_size > _LARGEST_GRAPH:
                raise ValueError("saved_model.pb is too large")
            graph = archive.read(entry)
    except StopIteration:
        raise ValueError("the ZIP has no saved_model.pb") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error) as error:
        raise ValueError(f"it cannot be unpacked: {error}") from error
    signatures = {
        protobuf.text(entry_, 1): protobuf.messages(entry_, 2)[-1]
        for meta in protobuf.messages(graph, 2)
        for entry_ in protobuf.messages(meta, 5)
        if protobuf.messages(entry_, 2)
    }
    signature = signatures.get("serving_default", b"")
    return _tensorflow_tensors(signature, 1), _tensorflow_tensors(signature, 2)


def _tensorflow_tensors(signature: bytes, number: int) -> list[Record]:
    result = []
    for entry in protobuf.messages(signature, number):
        for info in protobuf.messages(entry, 2)[-1:]:
            data_type = _TENSORFLOW_TYPES.get(protobuf.integer(info, 2) or 0)
            if data_type is None:
                raise ValueError("a tensor has a type that is neither float32 nor int8 nor uint8")
            shapes = protobuf.messages(info, 3)
            sizes = [protobuf.integer(size, 1) for size in protobuf.messages(shapes[-1], 2)] if shapes else []
            result.append({"name": protobuf.text(entry, 1), "dataType": data_type, "shape": _shape(sizes)})
    return result


def _shape(sizes: list[int | None]) -> list[int]:
    """Dimensions that the file leaves open count as 1, as the service has it."""
    return [size if size is not None and size > 0 else 1 for size in sizes]
