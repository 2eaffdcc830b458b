"""Label files beside data files, and structured labels from wherever they come."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from edgewire.sandbox.content.structured import structured_labels
from hypothesis import given
from hypothesis import strategies as st

from ..content import made
from .conftest import Port, label_file


def piece(start: int, end: int, label: str, **more: Any) -> dict[str, Any]:
    return {"startIndex": start, "endIndex": end, "label": label, **more}


@pytest.mark.parametrize("first", [True, False])
def test_structured_labels_may_come_before_or_after_their_file(port: Port, first: bool) -> None:
    labels = [piece(0, 0, "idle"), piece(1, 2, "run", labelMap={"who": "A"})]
    files = [("a.csv", made.csv(3)), ("b.csv", made.csv(4))]
    files.insert(0 if first else 2, label_file("structured_labels", {"a.csv": [dict(one) for one in labels]}))
    with_labels, without = port.stored(files, headers={"x-label": "other"})
    assert with_labels.structured == tuple(labels)
    assert (with_labels.label, without.label, without.structured) == ("", "other", None)


def test_structured_labels_may_be_within_the_payload(port: Port) -> None:
    (sample,) = port.stored([("a.json", made.acquisition(structured_labels=[piece(0, 2, "run")]))])
    assert sample.structured == (piece(0, 2, "run"),)
    (entry,) = port.entries([("a.json", made.acquisition(structured_labels=[piece(0, 3, "run")]))])
    assert entry["error"] == 'payload.structured_labels (index 0) "endIndex" is out of bounds, max. index is 2'


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "structured_labels.labels is not a valid array"),
        ([7], '(index 0) "label" is required and should be string. Type is undefined'),
        ([piece(0, 2, 7)], '(index 0) "label" is required and should be string. Type is number'),  # type: ignore[arg-type]  # wrong on purpose
        ([piece(0, 2, "a", labelMap=[])], '(index 0) "labelMap" is not an object'),
        ([piece(0, 2, "a", labelMap={"k": 1})], '(index 0) "labelMap" all values must be strings'),
        (
            [piece(0, 1, "a", labelMap={"k": "1"}), piece(2, 2, "a", labelMap={"j": "1"})],
            '(index 1) "labelMap" all keys must be the same across all indexes',
        ),
        ([{"label": "a", "endIndex": 1}], '(index 0) "startIndex" is required and should be numeric'),
        ([{"label": "a", "startIndex": 0, "endIndex": True}], '(index 0) "endIndex" is required and should be numeric'),
        ([piece(0, 10**400, "a")], '(index 0) "endIndex" is required and should be numeric'),
        ([piece(0, 1.5, "a")], '(index 0) "endIndex" should be an integer'),  # type: ignore[arg-type]  # wrong on purpose
        ([piece(-1, 2, "a")], '(index 0) "startIndex" should be >= 0'),
        ([piece(2, 1, "a")], '(index 0) "endIndex" should be after "startIndex"'),
        ([piece(3, 3, "a")], '(index 0) "startIndex" is out of bounds, max. index is 2'),
        ([piece(0, 0, "a"), piece(2, 2, "b")], "structuredLabels: index 1 does not have a label. Currently we require"),
        ([piece(0, 1, "a")], "structuredLabels: index 2 does not have a label"),
        ([], "structuredLabels: index 0 does not have a label"),
    ],
)
def test_what_is_wrong_with_structured_labels_is_said_for_the_one_file(port: Port, value: Any, text: str) -> None:
    bad, good = port.entries(
        [("a.csv", made.csv(3)), ("b.csv", made.csv(3)), label_file("structured_labels", {"a.csv": value})]
    )
    assert text in bad["error"]
    assert good["success"] is True
    assert port.count() == 1


@given(st.data(), st.integers(1, 12))
def test_of_overlapping_labels_the_later_holds_and_equal_neighbours_merge(data: st.DataObject, count: int) -> None:
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).map(sorted)
    entries = [
        piece(start, end, label)
        for (start, end), label in data.draw(st.lists(st.tuples(pairs, st.sampled_from("abc")), max_size=6))
    ]
    entries.insert(0, piece(0, count - 1, "base"))
    painted = [""] * count
    for entry in entries:
        start, end = entry["startIndex"], entry["endIndex"] + 1
        painted[start:end] = [entry["label"]] * (end - start)
    result = structured_labels(entries, count, "x")
    assert [one["label"] for one in result for _ in range(one["startIndex"], one["endIndex"] + 1)] == painted
    assert all(left["label"] != right["label"] for left, right in pairwise(result))
    assert structured_labels([*result], count, "x") == result


def test_key_value_labels_are_kept_and_a_list_is_numbered(port: Port) -> None:
    mapped, listed = port.stored(
        [
            ("a.csv", made.csv()),
            ("b.csv", made.csv(4)),
            label_file("label_map", {"a.csv": {"who": "A"}, "b.csv": ["x", "y"]}),
        ]
    )
    assert (mapped.label_map, listed.label_map) == ({"who": "A"}, {"0": "x", "1": "y"})
    assert (mapped.label, listed.label) == ("", "")


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("label_map", "x", "Invalid label for file 'a.png': Labelmap is not an object"),
        ("label_map", {"a": 1}, "Invalid label for file 'a.png': All values must be strings"),
        ("label_map", [1], "Invalid label for file 'a.png': All labels must be strings"),
        ("bounding_boxes", {}, "boundingBoxes should be an array"),
        ("bounding_boxes", [None], "label is not a string in null"),
        ("bounding_boxes", [{"label": "ä", "x": None}], 'x is not a number in {"label":"ä","x":null}'),
        ("bounding_boxes", [{"label": "a", "x": 0, "y": 0, "width": 0, "height": 1}], "width should be >0 in {"),
        ("bounding_boxes", [{"label": "a", "x": 0, "y": 0, "width": True, "height": 1}], "width is not a number in {"),
        ("bounding_boxes", [{"label": "a", "x": 1e999, "y": 0, "width": 1, "height": 1}], "x is not a number in {"),
        ("attachments", [{"filename": "gone.jpg"}], "The attachment 'gone.jpg' is not in the request"),
    ],
)
def test_what_is_wrong_with_labels_is_said_for_the_one_file(port: Port, kind: str, value: Any, text: str) -> None:
    bad, good = port.entries([("a.png", made.png()), ("b.png", made.png()), label_file(kind, {"a.png": value})])
    assert bad["error"].startswith(text)
    assert good["success"] is True


@pytest.mark.parametrize(
    ("name", "document", "text"),
    [
        (
            "bounding_boxes.labels",
            {"version": 2, "type": "bounding-box-labels", "boundingBoxes": {}},
            "Invalid version",
        ),
        (
            "bounding_boxes.labels",
            {"version": 1, "type": "x"},
            'Invalid type, expected "bounding-box-labels" but was "x"',
        ),
        ("structured_labels.labels", {"version": 1, "type": None}, 'Invalid type, expected "structured-labels"'),
        ("structured_labels.labels", {"version": 1, "type": "structured-labels"}, "structuredLabels is not an object"),
        ("label_map.labels", {"labels": 7}, "labels is not an object"),
        ("attachments.labels", [], "attachments.labels is not an object"),
        ("attachments.labels", {"version": 1, "type": "attachments", "attachments": {"a": 1}}, "attachments[a] is not"),
        (
            "attachments.labels",
            {"version": 1, "type": "attachments", "attachments": {"a": [{}]}},
            "attachments[a][0].filename is not a string",
        ),
    ],
)
def test_a_label_file_that_is_none_fails_the_request(port: Port, name: str, document: Any, text: str) -> None:
    answer = port.files([("a.csv", made.csv()), (name, json.dumps(document).encode())])
    assert answer.status_code == 400
    assert answer.json()["error"].startswith(text)
    assert port.count() == 0


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b'{"a":' * 200_000])
def test_a_label_file_that_is_no_json_fails_the_request(port: Port, data: bytes) -> None:
    answer = port.files([("a.csv", made.csv()), ("label_map.labels", data)])
    assert (answer.status_code, answer.json()["error"]) == (400, "label_map.labels is not valid json")


def test_attachments_are_kept_with_their_file_and_are_no_samples(port: Port) -> None:
    with_, without = port.stored(
        [
            ("photo.jpg", made.jpeg()),
            ("a.json", made.acquisition()),
            ("b.json", made.acquisition()),
            label_file("attachments", {"a.json": [{"filename": "photo.jpg"}]}),
        ]
    )
    (kept,) = with_.attachments
    assert (kept["filename"], kept["size"]) == ("photo.jpg", len(made.jpeg()))
    assert port.service.store.blobs.read(kept["blob"]) == made.jpeg()
    assert without.attachments == ()
    assert port.count() == 2


def test_halves_of_surrogate_pairs_are_kept_out_of_what_is_shown(port: Port) -> None:
    text = json.loads('"\\ud800"')
    labels = label_file("label_map", {"b.csv": {"k": text}})
    samples = port.stored(
        [
            ("a.csv", made.csv(3)),
            ("b.csv", made.csv(3)),
            labels,
            label_file("structured_labels", {"a.csv": [piece(0, 2, text)]}),
        ],
        headers={"x-metadata": json.dumps({"k": text})},
    )
    assert samples[0].structured == (piece(0, 2, "?"),)
    assert samples[1].label_map == {"k": "?"}
    assert samples[0].metadata == {"k": "?"}
