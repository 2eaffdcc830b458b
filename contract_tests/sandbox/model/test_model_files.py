"""What is said of an uploaded model is read from its file."""

from __future__ import annotations

import random

import pytest
from edgewire.sandbox.answers import Refusal
from edgewire.sandbox.model import files

from . import tiny_models


def test_tensors_of_a_tensorflow_lite_file_are_those_in_its_graph() -> None:
    found = files.inspect("tflite", tiny_models.tflite([[1, 33]], [[1, 3], [1, 4, 5]]))
    assert found.inputs == [{"name": "tensor 0", "dataType": "float32", "shape": [1, 33]}]
    assert [tensor["shape"] for tensor in found.outputs] == [[1, 3], [1, 4, 5]]
    assert found.variants == ["float32"]


def test_a_quantised_file_is_an_int8_model_with_its_scale_and_zero_point() -> None:
    found = files.inspect("tflite", tiny_models.tflite([[1, 8]], [[1, 2]], "int8"))
    assert found.variants == ["int8"]
    assert (found.inputs[0]["quantizationScale"], found.inputs[0]["quantizationZeroPoint"]) == (0.5, -3)


def test_constants_of_an_onnx_graph_are_no_inputs_and_open_dimensions_count_as_one() -> None:
    found = files.inspect("onnx", tiny_models.onnx([["batch", 3, 96, 96]], [["batch", 10]]))
    assert found.inputs == [{"name": "in 0", "dataType": "float32", "shape": [1, 3, 96, 96]}]
    assert [tensor["shape"] for tensor in found.outputs] == [[1, 10]]


def test_tensors_of_a_saved_model_are_those_of_its_serving_signature() -> None:
    found = files.inspect("saved_model", tiny_models.saved_model([[-1, 28, 28, 1]], [[-1, 7]]))
    assert [tensor["shape"] for tensor in found.inputs] == [[1, 28, 28, 1]]
    assert [tensor["shape"] for tensor in found.outputs] == [[1, 7]]


@pytest.mark.parametrize("kind", ["tflite", "onnx", "saved_model", "lgbm", "pickle"])
@pytest.mark.parametrize(
    "content", [b"", b"abc", b"\x1c\0\0\0TFL3" + bytes(40), b"PK\x03\x04" + bytes(40), b"\xff" * 90]
)
def test_what_is_no_model_is_refused(kind: str, content: bytes) -> None:
    with pytest.raises(Refusal, match=r"Could not load|cannot read"):
        files.inspect(kind, content)


@pytest.mark.parametrize("kind", ["tflite", "onnx", "saved_model"])
def test_a_damaged_file_is_refused_or_read_and_never_anything_else(kind: str) -> None:
    shapes: tuple[list[list[int]], list[list[int]]] = ([[1, 4]], [[1, 2]])
    whole = {
        "tflite": tiny_models.tflite(*shapes),
        "onnx": tiny_models.onnx(*shapes),
        "saved_model": tiny_models.saved_model(*shapes),
    }[kind]
    chance = random.Random(7)
    refused = 0
    for _ in range(3000):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            files.inspect(kind, bytes(damaged[: chance.randint(1, len(damaged))]))
        except Refusal:
            refused += 1
    assert refused > 1000
