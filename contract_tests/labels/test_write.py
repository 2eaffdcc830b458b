"""What edgewire writes is what the service takes, reads back the same, and carries labels of any other format."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.ingestion.labels import (
    Annotation,
    BoundingBox,
    Format,
    LabelError,
    StructuredLabel,
    read_labels,
    write_attachments,
    write_bounding_boxes,
    write_info,
    write_label_map,
    write_structured_labels,
)
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.conftest import Tally

from .files import BOLT, SIZE, STRUCTURED, STRUCTURED_READ, WHOLE, box

texts = st.text(max_size=12)
names = st.text(min_size=1, max_size=12)
texts_by_key = st.dictionaries(texts, texts, max_size=3)
pixels = st.integers(0, 10_000)
sides = st.integers(1, 10_000)
some_boxes = st.lists(st.builds(BoundingBox, texts, pixels, pixels, sides, sides), max_size=4).map(tuple)


@st.composite
def gapless(draw: st.DrawFn) -> tuple[StructuredLabel, ...]:
    """Structured labels that cover a sample; some overlap."""
    keys = draw(st.none() | st.sets(texts, max_size=2))
    labels, start = [], 0
    for _ in range(draw(st.integers(1, 5))):
        end = start + draw(st.integers(0, 50))
        label_map = None if keys is None or draw(st.booleans()) else {key: draw(texts) for key in keys}
        labels.append(StructuredLabel(draw(st.integers(0, start)), end, draw(texts), label_map))
        start = end + 1
    return tuple(draw(st.permutations(labels)))


kinds: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({"unlabeled": True}),
    st.fixed_dictionaries({"label": texts}),
    st.fixed_dictionaries({"structured": gapless()}),
    st.fixed_dictionaries({"label_map": texts_by_key}),
)
rest: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"category": st.sampled_from(["training", "testing", "validation", "post-processing", "split", "anomaly"])},
    optional={
        "boxes": some_boxes,
        "metadata": texts_by_key,
        "name": names,
        "attachments": st.lists(names, max_size=2).map(tuple),
    },
)
samples = st.tuples(kinds, rest).map(lambda parts: Annotation(**parts[0], **parts[1]))
# Paths that differ in more than `.` and `//`, which are the same file.
paths = st.text(st.characters(exclude_characters="/.", codec="utf-8"), min_size=1, max_size=12)


@given(st.dictionaries(names, some_boxes, max_size=4))
def test_bounding_boxes_come_back_as_written(boxes: dict[str, tuple[BoundingBox, ...]]) -> None:
    read = read_labels(write_bounding_boxes(boxes), name="bounding_boxes.labels")
    assert {name: sample.boxes for name, sample in read.samples.items()} == boxes


@given(st.dictionaries(names, gapless(), max_size=3))
def test_structured_labels_come_back_as_written(labels: dict[str, tuple[StructuredLabel, ...]]) -> None:
    read = read_labels(write_structured_labels(labels), name="structured_labels.labels")
    assert {name: sample.structured for name, sample in read.samples.items()} == labels


@given(st.dictionaries(paths, samples, max_size=4))
def test_info_comes_back_as_written(written: dict[str, Annotation]) -> None:
    assert read_labels(write_info(written), name="info.labels").samples == written


@given(st.dictionaries(names, texts_by_key, max_size=3), st.dictionaries(names, st.lists(names), max_size=3))
def test_label_maps_and_attachments_come_back_as_written(
    maps: dict[str, dict[str, str]], attachments: dict[str, list[str]]
) -> None:
    read = read_labels(write_label_map(maps), name="label_map.labels")
    assert {name: sample.label_map for name, sample in read.samples.items()} == maps
    read = read_labels(write_attachments(attachments), name="attachments.labels")
    assert {name: list(sample.attachments) for name, sample in read.samples.items()} == attachments


@given(st.dictionaries(paths, samples, min_size=1, max_size=2))
def test_no_half_of_a_file_is_taken_for_the_whole(written: dict[str, Annotation]) -> None:
    data = write_info(written)
    for cut in (1, len(data) // 2, len(data) - 1):
        with pytest.raises(LabelError):
            read_labels(data[:cut], name="info.labels")


@given(st.binary(max_size=200), st.sampled_from(Format))
def test_any_bytes_are_read_or_refused(data: bytes, format: Format) -> None:
    try:
        read = read_labels(data, name="x/a.ext", format=format, sizes=lambda _: SIZE)
    except LabelError:
        return
    assert read.format is format


CHANGES = st.lists(st.tuples(st.integers(0, 400), st.binary(max_size=3), st.integers(0, 5)), min_size=1, max_size=3)


@given(st.sampled_from(Format), CHANGES)
def test_a_damaged_file_is_read_or_refused(format: Format, changes: list[tuple[int, bytes, int]]) -> None:
    name, data, _ = WHOLE[format]
    for at, new, length in changes:
        data = data[:at] + new + data[at + length :]
    try:
        read = read_labels(data, name=name, format=format, sizes=lambda _: SIZE)
    except LabelError:
        return
    for sample in read.samples.values():
        assert all(b.x >= 0 and b.y >= 0 and b.width > 0 and b.height > 0 for b in sample.boxes or ())


def test_the_files_have_the_fields_of_the_service(tally: Tally) -> None:
    expected: list[tuple[bytes, dict[str, Any]]] = [
        (
            write_bounding_boxes({"ä.jpg": [BOLT], "bg.jpg": []}),
            {"version": 1, "type": "bounding-box-labels", "boundingBoxes": {"ä.jpg": [box()], "bg.jpg": []}},
        ),
        (
            write_structured_labels({"r.json": STRUCTURED_READ}),
            {"version": 1, "type": "structured-labels", "structuredLabels": {"r.json": STRUCTURED}},
        ),
        (
            write_label_map({"a.wav": {"who": "A"}}),
            {"version": 1, "type": "label-map-labels", "labels": {"a.wav": {"who": "A"}}},
        ),
        (
            write_attachments({"a.json": ["p.jpg"]}),
            {"version": 1, "type": "attachments", "attachments": {"a.json": [{"filename": "p.jpg"}]}},
        ),
        (
            write_info({"a.jpg": Annotation(category="split", boxes=())}),
            {
                "version": 1,
                "files": [
                    {"path": "a.jpg", "category": "split", "label": {"type": "unlabeled"}, "boundingBoxes": []},
                ],
            },
        ),
    ]
    for data, value in expected:
        assert json.loads(data) == value
    tally("label writers", len(expected), 5)


def test_a_box_has_whole_numbers_on_the_wire() -> None:
    _, data, _ = WHOLE[Format.YOLO]
    read = read_labels(data, name="a.txt", format=Format.YOLO, sizes=lambda _: SIZE).samples
    written = json.loads(write_bounding_boxes({"a": read["a"].boxes or ()}))
    assert [type(value) for value in written["boundingBoxes"]["a"][0].values()] == [str, int, int, int, int]


@pytest.mark.parametrize(
    "format",
    [format for format, (_, _, samples) in WHOLE.items() if any(s.boxes is not None for s in samples.values())],
)
def test_boxes_of_any_format_can_be_uploaded(format: Format) -> None:
    name, data, _ = WHOLE[format]
    samples = read_labels(data, name=name, format=format, sizes=lambda _: SIZE).samples
    boxes = {key: sample.boxes for key, sample in samples.items() if sample.boxes is not None}
    again = read_labels(write_bounding_boxes(boxes), name="bounding_boxes.labels").samples
    assert {key: sample.boxes for key, sample in again.items()} == boxes


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (lambda: write_bounding_boxes({"a": [BoundingBox("x", 0, 0, 0, 1)]}), "width of the box is 0"),
        (lambda: write_bounding_boxes({"a": [BoundingBox("x", -5, 0, 1, 1)]}), "outside of the image"),
        (lambda: write_bounding_boxes({"a": [BoundingBox("\ud800", 0, 0, 1, 1)]}), "not valid Unicode"),
        (lambda: write_structured_labels({"a": [StructuredLabel(1, 2, "x")]}), "index 0 has no label"),
        (lambda: write_info({"a": Annotation(label="x")}), "a: the sample has no category"),
        (lambda: write_info({"a": Annotation(label="x", category="train")}), "must be one of"),
        (lambda: write_info({"a": Annotation(category="split"), "./a": Annotation(category="split")}), "twice"),
        (lambda: write_attachments({"a": [""]}), "empty"),
    ],
)
def test_what_the_service_would_refuse_is_not_written(write: Any, words: str) -> None:
    with pytest.raises(LabelError, match=words):
        write()
