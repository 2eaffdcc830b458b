"""What a sampler gave, as the sample that is uploaded."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest
from edgewire.ingestion.acquisition import Acquisition
from edgewire.ingestion.sample import Sample
from edgewire.remote import SampleRefused, SampleRequest
from edgewire.remote.protocol.requests import category
from edgewire.remote.running.dates import Dates
from edgewire.remote.running.uploading import prepared

from .talking import DEVICE

REQUEST = SampleRequest("wave", 1000, 10, "/api/training/data")
ROWS = [[1.0, 2.0], [3.0, 4.0]]
NOW = 1_700_000_000


def acquisition(given: Any, request: SampleRequest = REQUEST) -> Acquisition:
    data = prepared(given, request, DEVICE, NOW).data
    assert isinstance(data, Acquisition)
    return data


@pytest.mark.parametrize(
    "data",
    [ROWS, tuple(map(tuple, ROWS)), iter(ROWS), np.array(ROWS), pl.DataFrame(ROWS, schema=["x", "y"], orient="row")],
    ids=["lists", "tuples", "iterator", "numpy", "polars"],
)
def test_numbers_become_a_dated_acquisition_of_the_device_at_the_interval_that_was_asked_for(data: Any) -> None:
    made = acquisition(Sample(data, sensors=("x", "y")))
    assert made.values == ROWS
    assert [sensor.name for sensor in made.sensors] == ["x", "y"]
    assert (made.interval_ms, made.device_name, made.device_type, made.iat) == (10, "AA:BB", "BOARD", 1_700_000_000)


def test_no_two_samples_have_the_same_date() -> None:
    dates = Dates()
    assert [dates.next(now) for now in (5.9, 5.9, 6.0, 9.5, 3.0)] == [5, 6, 7, 9, 10]


def test_what_the_sampler_says_of_the_interval_counts_more() -> None:
    assert acquisition(Sample(ROWS, sensors=("x", "y"), interval_ms=5)).interval_ms == 5
    assert acquisition(pl.DataFrame({"timestamp": [0, 20], "x": [1, 2]})).interval_ms == 20


def test_an_acquisition_keeps_what_it_says_but_for_its_device() -> None:
    given = Acquisition(["x"], [1, 2], interval_ms=3, device_type="OTHER", device_name="CC:DD", iat=7)
    made = acquisition(given)
    assert (made.values, made.interval_ms, made.iat) == ([1, 2], 3, 7)
    assert (made.device_name, made.device_type) == ("AA:BB", "BOARD")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xff\xd8\xff\xe0", "wave.jpg"),
        (b"RIFF\n\0\0\0WAVEfmt ", "wave.wav"),
        (b"RIFF\0\0\0\0AVI LIST", "wave.avi"),
        (b"\x89PNG\r\n\x1a\n", "wave.png"),
        (b"\0\0\0\x18ftypisom", "wave.mp4"),
    ],
    ids=["jpg", "wav", "avi", "png", "mp4"],
)
def test_files_are_named_by_label_and_content(head: bytes, name: str) -> None:
    assert prepared(head + b"...", REQUEST, DEVICE, NOW).name == name
    assert prepared(bytearray(head), REQUEST, DEVICE, NOW).name == name
    assert prepared(Sample(head, "own.bin"), REQUEST, DEVICE, NOW).name == "own.bin"


@pytest.mark.parametrize(
    ("label", "name"),
    [("a/b\\c\n", "a_b_c_"), ("", "sample"), ("  ", "sample"), ("é" * 500, "é" * 60)],
    ids=["path", "empty", "blank", "long"],
)
def test_any_label_makes_a_name_of_a_file(label: str, name: str) -> None:
    assert prepared(b"\xff\xd8\xff", replace(REQUEST, label=label), DEVICE, NOW).name == f"{name}.jpg"


def test_paths_and_files_go_as_they_are() -> None:
    assert prepared("a.wav", REQUEST, DEVICE, NOW).data == "a.wav"
    assert prepared("a.wav", REQUEST, DEVICE, NOW).name is None, "it has one"
    file = io.BytesIO(b"abc")
    file.name = "b.wav"
    assert prepared(file, REQUEST, DEVICE, NOW).data is file


@pytest.mark.parametrize("data", [b"\xff\xd8\xff", "a.wav", io.BytesIO()], ids=["bytes", "path", "file"])
def test_metadata_names_the_device_of_a_file_which_cannot(data: Any) -> None:
    made = prepared(Sample(data, "a.wav", metadata={"room": "attic"}), REQUEST, DEVICE, NOW)
    assert made.metadata == {"room": "attic", "device_name": "AA:BB"}
    assert prepared(Sample(ROWS, sensors=("x", "y")), REQUEST, DEVICE, NOW).metadata is None, "an acquisition can"


@pytest.mark.parametrize(
    "given",
    [None, Sample(None), ROWS, np.array(ROWS), b"abc", io.BytesIO(b"abc"), 7, Sample([], sensors=["x"])],
    ids=["None", "sample", "rows", "array", "bytes", "file", "number", "no rows"],
)
def test_what_is_no_sample_is_refused_in_words(given: Any) -> None:
    with pytest.raises(SampleRefused, match=r"Invalid data collected from device: |The device recorded nothing"):
        prepared(given, REQUEST, DEVICE, NOW)


@pytest.mark.parametrize("name", ["training", "testing", "validation", "post-processing", "anomaly", "split"])
def test_the_path_says_the_category(name: str) -> None:
    assert category(f"/api/{name}/data") == category(f"/api/{name}/files") == name
    for path in (f"/api/{name}/data/", f"/api/{name}", f"/v1/api/{name}/data", f"/api/{name}/data?a=b", "/api//data"):
        assert category(path) is None
