"""Headers that hold for every file of a request."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest

from ..content import made
from .conftest import Port, label_file

BOX = {"label": "bolt", "x": 1, "y": 2, "width": 3, "height": 4}


@pytest.mark.parametrize(
    ("header", "label"),
    [
        (b"idle", "idle"),
        (quote("läuft & 100%").encode(), "läuft & 100%"),
        (b"100%", "100%"),
        (b"50% of %41", "50% of %41"),
        ("läuft".encode(), "läuft"),
        ("läuft".encode("latin-1"), "läuft"),
        (b"%ff", "%ff"),
        (b"", "run"),
    ],
)
def test_a_label_is_read_encoded_or_not(port: Port, header: bytes, label: str) -> None:
    first, second = port.stored(
        [("run.01.csv", made.csv()), ("run.wav", made.wav(b"\0\0"))], headers={"x-label": header}
    )
    assert first.label == second.label == label


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("idle.01.csv", "idle"),
        ("my label-2_x.csv", "my label-2_x"),
        ("0.01.csv", "0"),
        (".hidden.csv", ""),
        ("ä.csv", ""),
        ("aä.csv", "a"),
    ],
)
def test_without_a_label_the_name_says_it(port: Port, name: str, label: str) -> None:
    assert port.stored([(name, made.csv())])[0].label == label


def test_no_label_is_none_whatever_the_name_says(port: Port) -> None:
    (sample,) = port.stored([("idle.csv", made.csv())], headers={"x-no-label": "1", "x-label": ""})
    assert sample.label == ""


@pytest.mark.parametrize(
    ("header", "metadata"),
    [
        ('{"site": "b\\u00e9", "n": "1"}', {"site": "bé", "n": "1"}),
        ('{"site": "bé"}'.encode(), {"site": "bé"}),
        (quote('{"site": "b é"}'), {"site": "b é"}),
        ("{}", None),
    ],
)
def test_metadata_is_for_every_file_and_an_empty_one_is_none(port: Port, header: Any, metadata: Any) -> None:
    for sample in port.stored([("a.csv", made.csv()), ("b.png", made.png())], headers={"x-metadata": header}):
        assert sample.metadata == metadata


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("x-metadata", "{", "x-metadata is not valid json"),
        ("x-metadata", "[" * 100_000, "x-metadata is not valid json"),
        ("x-metadata", "[]", "x-metadata should be a JSON object of strings"),
        ("x-metadata", "null", "x-metadata should be a JSON object of strings"),
        ("x-metadata", '{"a": 1}', "x-metadata should be a JSON object of strings"),
        ("x-bounding-boxes", "{", "x-bounding-boxes is not valid json"),
        ("x-bounding-boxes", "{}", "x-bounding-boxes: boundingBoxes should be an array"),
        ("x-bounding-boxes", "null", "x-bounding-boxes: boundingBoxes should be an array"),
        ("x-bounding-boxes", '[{"label": 1}]', 'x-bounding-boxes: label is not a string in {"label":1}'),
        ("x-synthetic-data-job-id", "-1", "x-synthetic-data-job-id should be"),
        ("x-synthetic-data-job-id", "9" * 5000, "x-synthetic-data-job-id should be"),
    ],
)
def test_a_header_that_cannot_be_read_fails_the_request(port: Port, name: str, value: str, text: str) -> None:
    answer = port.files([("a.png", made.png())], headers={name: value})
    assert answer.status_code == 400
    assert answer.json()["error"].startswith(text)
    assert port.count() == 0


def test_a_synthetic_data_job_is_linked(port: Port) -> None:
    (sample,) = port.stored([("a.csv", made.csv())], headers={"x-synthetic-data-job-id": "42"})
    assert sample.extra == {"createdBySyntheticDataJobId": 42}
    assert port.stored([("a.csv", made.csv())])[0].extra == {}


@pytest.mark.parametrize(("method", "kept"), [("object_detection", (BOX,)), ("single_label", None), (None, None)])
def test_boxes_are_for_projects_that_label_by_boxes(port: Port, method: str | None, kept: Any) -> None:
    if method:
        port.project(labelingMethod=method)
    files = [("a.png", made.png()), ("b.jpg", made.jpeg()), ("c.csv", made.csv())]
    files.append(label_file("bounding_boxes", {"b.jpg": [BOX]}))
    samples = port.stored(files, headers={"x-bounding-boxes": json.dumps([BOX])})
    assert [sample.boxes for sample in samples] == [kept, kept, None]
    assert [sample.label for sample in samples] == ["" if kept else "a", "" if kept else "b", "c"]


def test_a_label_file_comes_before_the_header(port: Port) -> None:
    port.project(labelingMethod="object_detection")
    header = {"x-bounding-boxes": json.dumps([BOX]), "x-label": "other"}
    (sample,) = port.stored([("a.png", made.png()), label_file("bounding_boxes", {"a.png": []})], headers=header)
    assert (sample.boxes, sample.label) == ((), "")
