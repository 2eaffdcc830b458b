"""A whole label file of any format becomes the same annotations, told apart as the official client does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from edgewire.ingestion.labels import (
    READERS,
    Annotation,
    BoundingBox,
    Format,
    LabelError,
    detect,
    is_ignored,
    read_classes,
    read_labels,
)

from contract_tests.conftest import Tally

from .files import (
    BOLT,
    BOXED,
    BOXED_STEM,
    NUT,
    OPEN_IMAGES_HEADER,
    SIZE,
    STRUCTURED,
    STRUCTURED_READ,
    VOC,
    WHOLE,
    box,
    coco,
    dump,
    info,
    remo,
)


@pytest.mark.parametrize("format", Format)
def test_a_whole_file_of_each_format_is_read(format: Format) -> None:
    name, data, expected = WHOLE[format]
    read = read_labels(data, name=name, format=format, sizes=lambda _: SIZE)
    assert read.samples == expected
    assert (read.file, read.format) == (name, format)
    assert read.stems == (format in (Format.YOLO, Format.OPEN_IMAGES))


def test_every_format_has_a_reader_and_a_file_here(tally: Tally) -> None:
    assert set(READERS) == set(WHOLE) == set(Format)
    tally("label formats", len(WHOLE), 13)


@pytest.mark.parametrize("format", [format for format in Format if format is not Format.YOLO])
def test_each_format_is_detected_from_name_and_content(format: Format) -> None:
    name, data, _ = WHOLE[format]
    assert detect(name, data) is format
    assert read_labels(data, name=name, sizes=lambda _: SIZE).format is format


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("labels/a.txt", b"0 0.5 0.5 0.1 0.1\n"),  # YOLO is never detected.
        ("classes.txt", b"bolt\n"),
        ("class-descriptions.csv", b"file_name,class_name\n"),
        ("a.csv", b"timestamp,x\n0,1\n"),
        ("a.csv", b""),
        ("a.csv", b'"file_name,class_name'),
        ("a.json", b'{"images": [], "annotations": []}'),
        ("a.json", b"[]"),
        ("a.json", b'[{"file_name": "a", "task": "Segmentation"}]'),
        ("a.xml", b"<svg/>"),
        ("a.jpg", b"\xff\xd8"),
        (".hidden.json", b"{"),
        ("README.json", b"{"),
    ],
)
def test_what_is_no_label_file_is_not_taken_for_one(name: str, data: bytes) -> None:
    assert detect(name, data) is None


@pytest.mark.parametrize(("name", "data"), [("a.json", b"{"), ("a.xml", b"<annotation>")])
def test_a_broken_file_stops_detection(name: str, data: bytes) -> None:
    with pytest.raises(LabelError, match=r"line 1.* is not valid (JSON|XML)"):
        detect(name, data)


def test_unknown_keys_do_not_hide_a_format() -> None:
    data = dump(coco(segment_info=[]))
    assert detect("a.json", data) is Format.COCO
    assert read_labels(data, name="a.json").samples == BOXED


def test_a_csv_with_columns_for_two_formats_has_the_one_that_needs_more() -> None:
    data = b"class_name;file_name;classes;xmin;ymin;xmax;ymax\nx;a.jpg;bolt;10;20;40;35\n"
    assert read_labels(data, name="a.csv").samples == BOXED


@pytest.mark.parametrize(
    ("name", "ignored"), [(".git", True), ("README.md", True), ("my-readme.txt", True), ("read.me", False)]
)
def test_hidden_and_read_me_files_are_passed_over(name: str, ignored: bool) -> None:
    assert is_ignored(name) is ignored


def test_info_with_a_value_a_line_is_read(tally: Tally) -> None:
    lines = [
        '{"__ndjson":true,"version":1}',
        "",
        json.dumps({"__key": "files", "__item": info(metadata={"a": "\u2028"})}, ensure_ascii=False),
        "null",
        '{"__key":"other","__item":7}',
        '{"__key":"files","__item":{"path":"b.wav","category":"testing","label":{"type":"unlabeled"}}}',
    ]
    read = read_labels("\r\n".join(lines).encode(), name="info.labels")
    assert read.samples == {
        "training/a.jpg": Annotation("x", category="training", metadata={"a": "\u2028"}),
        "b.wav": Annotation(unlabeled=True, category="testing"),
    }
    tally("info.labels lines", len(read.samples), 2)


def test_key_value_labels_may_be_a_list() -> None:
    data = dump({"version": 1, "files": [info(label={"type": "keyvalue-labels", "labels": ["p", "q"]})]})
    assert read_labels(data, name="info.labels").samples["training/a.jpg"].label_map == {"0": "p", "1": "q"}


def test_structured_labels_may_overlap() -> None:
    labels = [STRUCTURED[1] | {"startIndex": 50}, STRUCTURED[0]]
    value = {"version": 1, "type": "structured-labels", "structuredLabels": {"r.json": labels}}
    read = read_labels(dump(value), name="structured_labels.labels").samples["r.json"].structured
    assert read is not None
    assert read[1] == STRUCTURED_READ[0]
    assert read[0].start_index == 50


def test_coco_joins_several_boxes_and_nested_ones() -> None:
    annotations = [
        {"image_id": "one", "category_id": 7, "bbox": [[10, 20, 30, 15], [0, 0, 5, 5]]},
        {"image_id": "one", "category_id": 8, "bbox": [0, 0, 5.2, 4.5]},
    ]
    value = coco(
        images=[{"id": "one", "file_name": "d/a.jpg", "width": 100, "height": 50}],
        categories=[{"id": 7, "name": "bolt"}, {"id": 8.0, "name": "nut"}],
        annotations=annotations,
    )
    boxes = read_labels(dump(value), name="c.json").samples["d/a.jpg"].boxes
    assert boxes == (BOLT, BoundingBox("bolt", 0, 0, 5, 5), NUT)


@pytest.mark.parametrize(
    ("name", "format", "data", "key"),
    [
        ("c.json", Format.COCO, dump(coco(annotations=[])), "a.jpg"),
        ("a.txt", Format.YOLO, b"\n \n", "a"),
        ("a.xml", Format.PASCAL_VOC, b"<annotation><filename>a.jpg</filename></annotation>", "a.jpg"),
    ],
)
def test_an_image_without_objects_is_background_only_if_that_is_asked_for(
    name: str, format: Format, data: bytes, key: str
) -> None:
    read = read_labels(data, name=name, format=format)
    assert read.samples == {}
    assert read.notes
    asked = read_labels(data, name=name, format=format, background=True)
    assert asked.samples == {key: Annotation(boxes=())}
    assert not asked.notes


def test_remo_makes_a_box_for_each_class_and_says_when_classes_are_left_out() -> None:
    both = [{"classes": ["bolt", "nut"], "bbox": {"xmin": 10, "ymin": 20, "xmax": 40, "ymax": 35}}]
    boxes = read_labels(dump([remo(annotations=both)]), name="r.json").samples["a.jpg"].boxes
    assert boxes == (BOLT, BoundingBox("nut", 10, 20, 30, 15))
    labels = read_labels(dump([remo("Image classification")]), name="r.json")
    assert "1 images have several classes" in labels.notes[0]


def test_csv_is_read_with_quotes_tabs_marks_and_several_classes() -> None:
    header = "\ufefffile_name\tclasses\txmin\tymin\txmax\tymax\textra\r\n"
    read = read_labels((header + '"a ""1"".jpg"\tbolt; nut\t10\t20\t40\t35\t\r\n\r\n').encode(), name="l.csv")
    assert read.samples == {'a "1".jpg': Annotation(boxes=(BOLT, BoundingBox("nut", 10, 20, 30, 15)))}


def test_open_images_takes_names_of_classes_and_pixels() -> None:
    data = OPEN_IMAGES_HEADER + "a,/m/1,10,40,20,35,1\n"
    read = read_labels(data.encode(), name="b.csv", classes={"/m/1": "bolt"})
    assert read.samples == BOXED_STEM


def test_yolo_takes_names_of_classes_and_windows_lines() -> None:
    data = b"0\t0.25 0.54  0.3 0.3 \r\n1 0.02 0.04 0.05 0.1\r\n"
    read = read_labels(data, name="x/a.txt", format="yolo-txt", classes={"0": "bolt", "1": "nut"}, sizes=lambda _: SIZE)
    assert read.samples == {"a": Annotation(boxes=(BOLT, NUT))}


def test_pascal_voc_reads_many_objects_text_with_space_and_no_size() -> None:
    corners = "<xmin>0</xmin><ymin>0</ymin><xmax>\n5 </xmax><ymax>5</ymax>"
    second = f"<object><name> nut </name><part><name>x</name></part><bndbox>{corners}</bndbox></object></annotation>"
    data = VOC.replace("</annotation>", second).replace("<width>100</width><height>50", "<width>0</width><height>0")
    assert read_labels(data.encode(), name="a.xml").samples == {"a.jpg": Annotation(boxes=(BOLT, NUT))}


@pytest.mark.parametrize(
    ("file", "data", "expected"),
    [
        ("classes.txt", b"bolt\r\nnut\r\n\r\n", {"0": "bolt", "1": "nut"}),
        ("coco.names", b"bolt\n\nnut", {"0": "bolt", "2": "nut"}),
        ("data.yaml", b"nc: 2\nnames: [bolt, no]\n", {"0": "bolt", "1": "no"}),
        ("data.yaml", b"names:\n  - bolt\n  - nut\n", {"0": "bolt", "1": "nut"}),
        ("data.yaml", b"names:\n  0: bolt\n  3: nut\n", {"0": "bolt", "3": "nut"}),
        ("class-descriptions.csv", b'/m/1,Bolt\n/m/2,"Nut, hex"\n', {"/m/1": "Bolt", "/m/2": "Nut, hex"}),
    ],
)
def test_names_of_classes_are_read(file: str, data: bytes, expected: dict[str, str]) -> None:
    assert read_classes(data, file) == expected


def test_a_path_is_read_and_named_in_errors(tmp_path: Path) -> None:
    name, data, expected = WHOLE[Format.BOUNDING_BOXES]
    path = tmp_path / name
    path.write_bytes(data)
    assert read_labels(path).samples == expected
    path.write_bytes(b"{")
    with pytest.raises(LabelError, match="line 1") as caught:
        read_labels(path)
    assert str(caught.value).startswith(str(path))
    with pytest.raises(LabelError, match="cannot be read: No such file"):
        read_labels(tmp_path / "absent.labels")


def test_bytes_need_a_name_and_formats_must_be_known() -> None:
    with pytest.raises(ValueError, match="need a name"):
        read_labels(b"")
    with pytest.raises(ValueError, match="other"):
        read_labels(b"", name="a", format="other")
    with pytest.raises(LabelError, match="say which format"):
        read_labels(b"1 2 3 4 5", name="a.txt")


def test_a_sample_has_one_kind_of_label() -> None:
    with pytest.raises(ValueError, match="one kind of label"):
        Annotation(label="x", unlabeled=True)


def test_boxes_are_measured_against_the_image_where_its_size_is_known() -> None:
    data = dump({"version": 1, "type": "bounding-box-labels", "boundingBoxes": {"a.jpg": [box(x=80)]}})
    assert read_labels(data, name="bounding_boxes.labels").samples["a.jpg"].boxes
    with pytest.raises(LabelError, match=r'boundingBoxes\["a.jpg"\]\[0\]: .*outside of the image of 100 x 50'):
        read_labels(data, name="bounding_boxes.labels", sizes=lambda _: SIZE)
    clipped = read_labels(data, name="bounding_boxes.labels", sizes=lambda _: SIZE, clip=True).samples["a.jpg"].boxes
    assert clipped == (BoundingBox("bolt", 80, 20, 20, 15),)
