"""Small label files made by hand, one whole of each format, and what they say; and images that have only a size."""

from __future__ import annotations

import json
import struct
from typing import Any

from edgewire.ingestion.labels import Annotation, BoundingBox, Format, StructuredLabel

BOLT = BoundingBox("bolt", 10, 20, 30, 15)
NUT = BoundingBox("nut", 0, 0, 5, 5)
SIZE = (100, 50)


def box(**changes: Any) -> dict[str, Any]:
    return {"label": "bolt", "x": 10, "y": 20, "width": 30, "height": 15, **changes}


def dump(value: Any) -> bytes:
    return json.dumps(value).encode()


def info(**changes: Any) -> dict[str, Any]:
    """One entry of info.labels."""
    return {"path": "training/a.jpg", "category": "training", "label": {"type": "label", "label": "x"}, **changes}


def coco(**changes: Any) -> dict[str, Any]:
    return {
        "info": {"anything": 1},
        "images": [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 50}],
        "categories": [{"id": 7, "name": "bolt", "supercategory": "metal"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 7, "bbox": [10, 20, 30, 15], "iscrowd": 0}],
        **changes,
    }


def remo(task: str = "Object detection", **changes: Any) -> dict[str, Any]:
    return {
        "file_name": "a.jpg",
        "width": 100,
        "height": 50,
        "task": task,
        "classes": ["bolt", "nut"],
        "annotations": [{"classes": ["bolt"], "bbox": {"xmin": 10, "ymin": 20, "xmax": 40, "ymax": 35}}],
        **changes,
    }


VOC = """<?xml version="1.0"?>
<annotation>
  <folder>images</folder>
  <filename>a.jpg</filename>
  <size><width>100</width><height>50</height><depth>3</depth></size>
  <object>
    <name>bolt</name>
    <bndbox><xmin>10</xmin><ymin>20</ymin><xmax>40</xmax><ymax>35</ymax></bndbox>
  </object>
</annotation>
"""
STRUCTURED = [
    {"startIndex": 0, "endIndex": 99, "label": "idle"},
    {"startIndex": 100, "endIndex": 249, "label": "run", "labelMap": {"who": "A"}},
]
STRUCTURED_READ = (StructuredLabel(0, 99, "idle"), StructuredLabel(100, 249, "run", {"who": "A"}))

BOXED = {"a.jpg": Annotation(boxes=(BOLT,))}
BOXED_STEM = {"a": Annotation(boxes=(BOLT,))}
OPEN_IMAGES_HEADER = "ImageID,LabelName,XMin,XMax,YMin,YMax,Confidence\n"

WHOLE: dict[Format, tuple[str, bytes, dict[str, Annotation]]] = {
    Format.INFO: (
        "info.labels",
        dump(
            {
                "version": 1,
                "files": [
                    info(boundingBoxes=[box()], metadata={"site": "lab"}, name="a", attachments=["b.jpg"]),
                    info(path="testing/u.wav", category="testing", label={"type": "unlabeled"}),
                    info(path="r.json", category="split", label={"type": "multi-label", "labels": STRUCTURED}),
                    info(path="k.json", label={"type": "keyvalue-labels", "labels": {"who": "A"}}, metadata=None),
                ],
            }
        ),
        {
            "training/a.jpg": Annotation(
                "x",
                boxes=(BOLT,),
                metadata={"site": "lab"},
                category="training",
                name="a",
                attachments=("b.jpg",),
            ),
            "testing/u.wav": Annotation(unlabeled=True, category="testing"),
            "r.json": Annotation(structured=STRUCTURED_READ, category="split"),
            "k.json": Annotation(label_map={"who": "A"}, category="training"),
        },
    ),
    Format.BOUNDING_BOXES: (
        "bounding_boxes.labels",
        dump({"version": 1, "type": "bounding-box-labels", "boundingBoxes": {"a.jpg": [box()], "bg.jpg": []}}),
        {**BOXED, "bg.jpg": Annotation(boxes=())},
    ),
    Format.STRUCTURED: (
        "structured_labels.labels",
        dump({"version": 1, "type": "structured-labels", "structuredLabels": {"r.json": STRUCTURED}}),
        {"r.json": Annotation(structured=STRUCTURED_READ)},
    ),
    Format.LABEL_MAP: (
        "label_map.labels",
        dump({"version": 1, "type": "label-map-labels", "labels": {"a.wav": {"who": "A"}, "b.wav": ["x", "y"]}}),
        {"a.wav": Annotation(label_map={"who": "A"}), "b.wav": Annotation(label_map={"0": "x", "1": "y"})},
    ),
    Format.ATTACHMENTS: (
        "attachments.labels",
        dump({"version": 1, "type": "attachments", "attachments": {"a.json": [{"filename": "p.jpg"}]}}),
        {"a.json": Annotation(attachments=("p.jpg",))},
    ),
    Format.COCO: ("instances.json", dump(coco()), BOXED),
    Format.REMO_LABEL: ("remo.json", dump([remo("Image classification")]), {"a.jpg": Annotation("bolt")}),
    Format.REMO_BOXES: ("remo.json", dump([remo()]), BOXED),
    Format.PLAIN_CSV: ("labels.csv", b"file_name,class_name\na.jpg,bolt\n", {"a.jpg": Annotation("bolt")}),
    Format.PLAIN_CSV_BOXES: (
        "labels.csv",
        b"file_name,classes,xmin,ymin,xmax,ymax\na.jpg,bolt,10,20,40,35\n",
        BOXED,
    ),
    Format.OPEN_IMAGES: ("boxes.csv", (OPEN_IMAGES_HEADER + "a,bolt,0.1,0.4,0.4,0.7,1\n").encode(), BOXED_STEM),
    Format.YOLO: ("labels/a.txt", b"bolt 0.25 0.54 0.3 0.3\n", BOXED_STEM),
    Format.PASCAL_VOC: ("a.xml", VOC.encode(), BOXED),
}
"""For each format: a file name, its content, and the annotations in it. All images are of ``SIZE``."""


def png(width: int, height: int) -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0"
    )


def jpeg(width: int, height: int, *, frame: int = 0xC0, before: bytes = b"") -> bytes:
    frame_header = struct.pack(">BBHBHHB", 0xFF, frame, 11, 8, height, width, 1) + b"\x01\x11\0"
    return b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0" + before + frame_header
