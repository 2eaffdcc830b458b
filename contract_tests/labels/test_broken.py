"""A broken label file is refused with one sentence that has file and place; nothing of it is used."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from edgewire.ingestion.labels import Format, LabelError, read_classes, read_labels
from edgewire.ingestion.labels import text as text_module

from contract_tests.conftest import Tally

from .files import OPEN_IMAGES_HEADER, SIZE, STRUCTURED, VOC, box, coco, dump, info, remo


def boxes_file(*boxes: Any, **changes: Any) -> bytes:
    return dump({"version": 1, "type": "bounding-box-labels", "boundingBoxes": {"a.jpg": list(boxes)}, **changes})


def structured_file(*labels: Any) -> bytes:
    return dump({"version": 1, "type": "structured-labels", "structuredLabels": {"r.json": list(labels)}})


def info_file(*entries: Any, **changes: Any) -> bytes:
    return dump({"version": 1, "files": list(entries), **changes})


def coco_box(*numbers: Any) -> bytes:
    return dump(coco(annotations=[{"image_id": 1, "category_id": 7, "bbox": list(numbers)}]))


def without(value: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: item for name, item in value.items() if name != key}


IMAGE = coco()["images"][0]
FIRST, SECOND = STRUCTURED
B, S, I = Format.BOUNDING_BOXES, Format.STRUCTURED, Format.INFO  # noqa: E741  # short, for the table below
C, V, Y, O = Format.COCO, Format.PASCAL_VOC, Format.YOLO, Format.OPEN_IMAGES  # noqa: E741  # short, for the table below
L, P = Format.PLAIN_CSV, Format.PLAIN_CSV_BOXES
BOX_HEADER = "file_name,classes,xmin,ymin,xmax,ymax\n"

# Format, content, place, and words of the problem.
BROKEN: list[tuple[Format, bytes, str, str]] = [
    # Not text, not JSON
    (B, b"", "line 1 column 1", "not valid JSON"),
    (B, b'{\n"version": 1\n"type"}', "line 3 column 1", "not valid JSON"),
    (B, b'{"version":\xff}', "line 1", "byte 11 is not UTF-8"),
    (B, b'{\n"a": "\0"}', "line 2", "NUL"),
    (B, b'{"version": NaN}', "", "NaN is not a JSON number"),
    (B, b'{"version": 1, "version": 1}', "", "'version' stands twice"),
    (B, b"[" * 100_000, "", "nested too deeply"),
    (B, b'{"version": ' + b"1" * 5000 + b"}", "", "too many digits"),
    (B, b"[]", "", "an array stands where an object is needed"),
    # bounding_boxes.labels
    (B, boxes_file(version=2), "version", "version is 2; only version 1"),
    (B, boxes_file(version=True), "version", "version is true"),
    (B, boxes_file(version="1"), "version", "version is '1'"),
    (B, boxes_file(type="structured-labels"), "type", "'bounding-box-labels' is needed"),
    (B, boxes_file(boundingBoxes=[]), "boundingBoxes", "array stands where an object"),
    (B, boxes_file(boundingBoxes={"a.jpg": {}}), 'boundingBoxes["a.jpg"]', "object stands where an array"),
    (B, dump({"version": 1, "type": "bounding-box-labels"}), "", "'boundingBoxes' is missing"),
    (B, dump({"type": "bounding-box-labels", "boundingBoxes": {}}), "", "'version' is missing"),
    (B, dump({"version": 1, "files": []}), "", "'type' is missing"),
    (B, boxes_file(boundingBoxes={"a.jpg": [box()], "b\ud800": []}), "boundingBoxes", "not valid Unicode"),
    (
        B,
        b'{"version":1,"type":"bounding-box-labels","boundingBoxes":{"a.jpg":[],"a.jpg":[]}}',
        "",
        "'a.jpg' stands twice",
    ),
    *(
        (B, boxes_file(box(), without(box(), key)), 'boundingBoxes["a.jpg"][1]', f"'{key}' is missing")
        for key in ("label", "x", "y", "width", "height")
    ),
    *(
        (B, boxes_file(box(**{key: wrong})), 'boundingBoxes["a.jpg"][0]', f"the {key} of the box is")
        for key in ("width", "height")
        for wrong in (0, -3, -0.5)
    ),
    (B, boxes_file(box(x="1")), 'boundingBoxes["a.jpg"][0].x', "'1' stands where a number is needed"),
    (B, boxes_file(box(x=True)), 'boundingBoxes["a.jpg"][0].x', "true stands where a number"),
    (B, boxes_file(box(label=7)), 'boundingBoxes["a.jpg"][0].label', "7 stands where text"),
    (B, boxes_file(box(label="\ud800")), 'boundingBoxes["a.jpg"][0].label', "not valid Unicode"),
    (B, boxes_file(box(width=10**400)), 'boundingBoxes["a.jpg"][0].width', "too large"),
    (B, boxes_file(box(width=1e300)), 'boundingBoxes["a.jpg"][0]', "no pixel"),
    (B, boxes_file(box(x=-1)), 'boundingBoxes["a.jpg"][0]', "reaches outside of the image"),
    (B, boxes_file(box(y=36)), 'boundingBoxes["a.jpg"][0]', "outside of the image of 100 x 50 pixels"),
    (B, boxes_file(box(x=100)), 'boundingBoxes["a.jpg"][0]', "wholly outside"),
    # structured_labels.labels
    (S, structured_file(), 'structuredLabels["r.json"]', "index 0 has no label"),
    (S, structured_file(SECOND), 'structuredLabels["r.json"]', "index 0 has no label"),
    (S, structured_file(FIRST, SECOND | {"startIndex": 102}), 'structuredLabels["r.json"]', "index 100 has no label"),
    *(
        (S, structured_file(without(FIRST, key)), 'structuredLabels["r.json"][0]', f"'{key}' is missing")
        for key in FIRST
    ),
    (S, structured_file(FIRST | {"startIndex": "0"}), 'structuredLabels["r.json"][0].startIndex', "a number is needed"),
    (S, structured_file(FIRST | {"endIndex": 9.5}), 'structuredLabels["r.json"][0].endIndex', "a whole number"),
    (S, structured_file(FIRST | {"startIndex": -1}), 'structuredLabels["r.json"][0].startIndex', "0 or greater"),
    (S, structured_file(FIRST | {"startIndex": 100}), 'structuredLabels["r.json"][0].endIndex', "before startIndex"),
    (S, structured_file(FIRST | {"labelMap": []}), 'structuredLabels["r.json"][0].labelMap', "an object is needed"),
    (S, structured_file(FIRST | {"labelMap": {"a": 1}}), 'structuredLabels["r.json"][0].labelMap["a"]', "text is"),
    (S, structured_file(FIRST | {"labelMap": {"b": "c"}}, SECOND), 'structuredLabels["r.json"][1]', "keys of labelMap"),
    # info.labels
    (I, info_file(version=3), "version", "version is 3"),
    (I, info_file(files={}), "files", "an array is needed"),
    (I, info_file(without(info(), "path")), "files[0]", "'path' is missing"),
    (I, info_file(without(info(), "category")), "files[0]", "'category' is missing"),
    (I, info_file(without(info(), "label")), "files[0]", "'label' is missing"),
    (I, info_file(info(path="")), "files[0].path", "empty"),
    (I, info_file(info(category="validating")), "files[0].category", "it must be one of training"),
    (I, info_file(info(label={"type": "labels"})), "files[0].label.type", "'labels'; it must be one of unlabeled"),
    (I, info_file(info(label={"type": []})), "files[0].label.type", "an array; it must be one of unlabeled"),
    (I, info_file(info(label={"type": "label"})), "files[0].label", "'label' is missing"),
    (I, info_file(info(label={"type": "multi-label", "labels": {}})), "files[0].label.labels", "an array is needed"),
    (I, info_file(info(metadata={"a": 1})), 'files[0].metadata["a"]', "text is needed"),
    (I, info_file(info(boundingBoxes=[box(width=0)])), "files[0].boundingBoxes[0]", "greater than 0"),
    (I, info_file(info(attachments=[""])), "files[0].attachments[0]", "empty"),
    (I, info_file(info(), info(path="./training//a.jpg")), "files[1].path", "listed twice"),
    (I, b'{"__ndjson":true,"version":2}', "line 1, header.version", "version is 2"),
    (I, b'{"__ndjson":true,"version":1}\n{"__key":', "line 2", "not valid JSON"),
    (I, b'{"__ndjson":true,"version":1}\n\n{"__key":"files"}', "line 3, __item", "an object is needed"),
    (I, b'{"__ndjson":true,"version":1}\n7', "line 2", "an object is needed"),
    # the other label files of the service
    (Format.LABEL_MAP, dump({"version": 1, "type": "x", "labels": {}}), "type", "'label-map-labels' is needed"),
    (
        Format.LABEL_MAP,
        dump({"version": 1, "type": "label-map-labels", "labels": {"a": ["x", 1]}}),
        'labels["a"][1]',
        "text is needed",
    ),
    (
        Format.ATTACHMENTS,
        dump({"version": 1, "type": "attachments", "attachments": {"a": [{}]}}),
        'attachments["a"][0]',
        "'filename' is missing",
    ),
    # COCO
    *((C, dump(without(coco(), key)), "", f"'{key}' is missing") for key in ("images", "annotations", "categories")),
    *(
        (C, dump(coco(images=[without(IMAGE, key)])), "images[0]", f"'{key}' is missing")
        for key in ("id", "file_name", "width", "height")
    ),
    (C, dump(coco(images=[IMAGE, IMAGE])), "images[1].id", "two images have the id 1"),
    (C, dump(coco(images=[IMAGE, IMAGE | {"id": 2}])), "images[1].file_name", "'a.jpg' is listed twice"),
    (C, dump(coco(images=[IMAGE | {"width": 0}])), "images[0].width", "cannot be 0"),
    (C, dump(coco(images=[IMAGE | {"id": None}])), "images[0]", "'id' is missing"),
    (C, dump(coco(images=[])), "annotations[0].image_id", "no image has the id 1"),
    (C, dump(coco(categories=[])), "annotations[0].category_id", "no category has the id 7"),
    (C, dump(coco(categories=coco()["categories"] * 2)), "categories[1].id", "two categories"),
    (C, coco_box(), "annotations[0].bbox", "0 numbers"),
    (C, coco_box(1, 2, 3), "annotations[0].bbox", "3 numbers"),
    (C, coco_box([1, 2, 3, 4], [1, 2]), "annotations[0].bbox[1]", "2 numbers"),
    (C, coco_box(1, 2, 3, "4"), "annotations[0].bbox[3]", "a number is needed"),
    (C, coco_box(1, 2, 0, 4), "annotations[0].bbox", "greater than 0"),
    (C, coco_box(90, 2, 11, 4), "annotations[0].bbox", "outside of the image of 100 x 50"),
    # Remo
    (Format.REMO_BOXES, dump([remo("Image classification")]), "[0].task", "'Object detection' is needed"),
    (Format.REMO_BOXES, dump([remo(), remo()]), "[1].file_name", "listed twice"),
    (
        Format.REMO_BOXES,
        dump([remo(annotations=[{"classes": ["a"], "bbox": {"xmin": 5, "ymin": 1, "xmax": 4, "ymax": 2}}])]),
        "[0].annotations[0].bbox",
        "width of the box is -1",
    ),
    (Format.REMO_LABEL, dump([remo("Image classification", classes=[])]), "[0].classes", "no class"),
    (Format.REMO_LABEL, dump({}), "", "an array is needed"),
    # CSV
    (L, b"", "", "empty; a header with file_name, class_name"),
    (L, b"file_name,Class_name\n", "line 1", "'class_name' is missing"),
    (L, b"\nfile_name,class_name,file_name\n", "line 2", "'file_name' stands twice"),
    (L, b"file_name,class_name\na.jpg\n", "line 2", "1 fields and the header has 2"),
    (L, b"file_name,class_name\na.jpg,x,y\n", "line 2", "3 fields and the header has 2"),
    (L, b"file_name,class_name\na.jpg,\n", "line 2", "class_name is empty"),
    (L, b'file_name,class_name\n"b\n.jpg",x\na.jpg,x\na.jpg,x\n', "line 5", "'a.jpg' is listed twice"),
    (L, b'file_name,class_name\na.jpg,"x\n', "line 2", "not valid CSV"),
    (L, b"file_name,class_name\na.jpg," + b"x" * 200_000, "line 2", "field larger"),
    (P, (BOX_HEADER + "a.jpg,bolt,1,2,three,4\n").encode(), "line 2", "xmax is 'three', which is not a number"),
    (P, (BOX_HEADER + "a.jpg,bolt,1,2,nan,4\n").encode(), "line 2", "xmax is 'nan'"),
    (P, (BOX_HEADER + "a.jpg,bolt,1,2,1_0,4\n").encode(), "line 2", "xmax is '1_0'"),
    (P, (BOX_HEADER + "a.jpg,bolt,1,2,1e999,4\n").encode(), "line 2", "xmax is '1e999'"),
    (P, (BOX_HEADER + "a.jpg,bolt,5,2,4,4\n").encode(), "line 2", "width of the box is -1"),
    (P, (BOX_HEADER + "a.jpg,bolt;,1,2,3,4\n").encode(), "line 2", "empty name in classes"),
    (P, (BOX_HEADER + "a.jpg,bolt,1,2,3,60\n").encode(), "line 2", "outside of the image of 100 x 50"),
    # Open Images: classes are {"0": "bolt"} here
    (O, (OPEN_IMAGES_HEADER + "a,0,0.1,0.5,0.1,0.5,1\na,1,0.1,0.5,0.1,0.5,1\n").encode(), "line 3", "class '1' has no"),
    (O, (OPEN_IMAGES_HEADER + "a,0,0.1,1.5,0.1,0.5,1\n").encode(), "line 2", "reaches outside"),
    (O, (OPEN_IMAGES_HEADER + "unknown,0,0.1,0.5,0.1,0.5,1\n").encode(), "line 2", "size of its image is not known"),
    # YOLO
    (Y, b"0 0.5 0.5 0.1\n", "line 1", "4 fields"),
    (Y, b"0 0.5 0.5 0.1 0.1\n\n0 0.5 0.5 0.1 0.1 0.9\n", "line 3", "6 fields"),
    (Y, b"0 0.5 0.5 0.1 x\n", "line 1", "height is 'x', which is not a number"),
    (Y, b"3 0.5 0.5 0.1 0.1\n", "line 1", "class '3' has no name"),
    (Y, b"0 0.5 0.5 -0.1 0.1\n", "line 1", "width of the box is -0.1"),
    (Y, b"0 0.9 0.5 0.5 0.1\n", "line 1", "reaches outside of the image of 100 x 50"),
    # Pascal VOC
    (V, b"", "line 1", "not valid XML: no element found"),
    (V, b"<annotation>\n<a></b></annotation>", "line 2", "not valid XML: mismatched tag"),
    (V, b"<?xml version='1.0' encoding='rot13'?><annotation/>", "line 1", "encoding"),
    (V, b"<objects/>", "line 1, /objects", "needs <annotation>"),
    (V, VOC.replace("filename", "name").encode(), "line 2, /annotation", "<filename> is missing"),
    (V, VOC.replace("</folder>", "</folder><filename>b</filename>").encode(), "line 4, /annotation/filename[2]", "sec"),
    (V, VOC.replace(">a.jpg<", "> <").encode(), "line 4, /annotation/filename", "it is empty"),
    (V, VOC.replace("<name>bolt</name>", "").encode(), "line 6, /annotation/object", "<name> is missing"),
    (V, VOC.replace("bndbox", "polygon").encode(), "line 6, /annotation/object", "<bndbox> is missing"),
    (V, VOC.replace("<ymax>35</ymax>", "").encode(), "line 8, /annotation/object/bndbox", "<ymax> is missing"),
    (V, VOC.replace("35", "x").encode(), "line 8, /annotation/object/bndbox/ymax", "'x' is not a number"),
    (V, VOC.replace("35", "<b/>").encode(), "line 8, /annotation/object/bndbox/ymax", "<b> stands where text"),
    (V, VOC.replace("40", "9").encode(), "line 8, /annotation/object/bndbox", "width of the box is -1"),
    (V, VOC.replace("40", "400").encode(), "line 8, /annotation/object/bndbox", "outside of the image of 100 x 50"),
    (V, b"<annotation>" + b"<a>" * 100, "line 1, /annotation" + "/a" * 32, "nested too deeply"),
]


@pytest.mark.parametrize(("format", "data", "place", "words"), BROKEN)
def test_a_broken_file_names_its_place(format: Format, data: bytes, place: str, words: str) -> None:
    def sizes(name: str) -> tuple[int, int] | None:
        return None if name == "unknown" else SIZE

    with pytest.raises(LabelError) as caught:
        read_labels(data, name="dir/a.ext", format=format, sizes=sizes, classes={"0": "bolt"})
    error = caught.value
    assert (error.file, error.place) == ("dir/a.ext", place)
    assert words in error.problem
    message = str(error)
    assert message.startswith("dir/a.ext")
    assert message.endswith(".")
    assert "\n" not in message
    assert len(message) < 400
    assert str(pickle.loads(pickle.dumps(error))) == message


def test_every_format_has_its_errors(tally: Tally) -> None:
    assert {format for format, *_ in BROKEN} == set(Format)
    tally("broken label files", len(BROKEN), 120)


BOMBS = {
    "billion laughs": '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><annotation>&b;</annotation>',
    "quadratic": '<!DOCTYPE a [<!ENTITY a "' + "x" * 1000 + '">]><annotation>' + "&a;" * 100 + "</annotation>",
    "external entity": '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><annotation>&a;</annotation>',
    "external subset": '<!DOCTYPE annotation SYSTEM "http://127.0.0.1:9/x.dtd"><annotation/>',
    "parameter entity": '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]><annotation/>',
    "harmless": "<!DOCTYPE annotation><annotation/>",
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_with_a_doctype_is_refused_before_anything_expands(bomb: str, encoding: str) -> None:
    with pytest.raises(LabelError, match="line 1: it has a DOCTYPE"):
        read_labels(bomb.encode(encoding), name="a.xml")


def test_an_entity_without_a_doctype_is_refused() -> None:
    with pytest.raises(LabelError, match="undefined entity"):
        read_labels(b"<annotation><filename>&a;</filename></annotation>", name="a.xml")


@pytest.mark.parametrize(("name", "format"), [("a.xml", V), ("a.csv", L), ("bounding_boxes.labels", B), ("a.txt", Y)])
def test_a_file_over_the_limit_is_refused(name: str, format: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module.check_size, "__defaults__", (10,))
    with pytest.raises(LabelError, match="it has more than 10 bytes"):
        read_labels(b" " * 11, name=name, format=format)


@pytest.mark.parametrize(
    ("file", "data", "words"),
    [
        ("data.yaml", b"names: [a", "line 1: it is not valid YAML"),
        ("data.yaml", b"nc: 1\n", "names: a list of the names"),
        ("data.yaml", b"names: bolt\n", "names: a list of the names"),
        ("data.yaml", b"- a\n", "names: a list of the names"),
        ("data.yaml", b"names: [[a]]\n", "the name of class '0' is not text"),
        ("data.yaml", b"names: ['']\n", "the name of class '0' is not text"),
        ("data.yaml", b"names: " + b"[" * 20_000, "nested too deeply|not valid YAML"),
        ("data.yaml", b"a: \x01", "not valid YAML"),
        ("data.yaml", b"&a [*a]: 1", "not valid YAML|a list of the names"),
        ("data.yaml", b"names: !!python/object/apply:os.getcwd []", "a list of the names|not text|not valid"),
        ("class-descriptions.csv", b"/m/1\n", "line 1: a class and its name"),
        ("class-descriptions.csv", b"/m/1,a\n/m/1,b\n", "line 2: the class '/m/1' stands twice"),
        ("classes.txt", b"\xff", "line 1: byte 0 is not UTF-8"),
    ],
)
def test_a_broken_list_of_classes_is_refused(file: str, data: bytes, words: str) -> None:
    with pytest.raises(LabelError, match=words) as caught:
        read_classes(data, file)
    assert str(caught.value).startswith(file)
    assert "\n" not in str(caught.value)


def test_a_message_stays_on_one_line_whatever_the_names_are() -> None:
    with pytest.raises(LabelError) as caught:
        read_labels(dump(coco(images=[])), name="a\n\x1b[31m.json", format="coco")
    assert str(caught.value).isprintable()
    with pytest.raises(LabelError) as caught:
        read_labels(boxes_file(boundingBoxes={"b\n\x1b": 7}), name="bounding_boxes.labels")
    assert str(caught.value).isprintable()
