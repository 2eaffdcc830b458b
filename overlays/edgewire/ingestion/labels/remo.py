"""Remo JSON: an array of images, each with its classes or its annotated boxes.

Source: the Remo documentation's page on annotation formats, and the public command-line client.
"""

from __future__ import annotations

from collections.abc import Iterator

from .coco import image_size
from .errors import shown
from .geometry import from_corners, pixel_box
from .model import Annotation, BoundingBox, Context, Format, LabelFile
from .text import Json, decode, parse_json

LABEL_TASK = "Image classification"
BOX_TASK = "Object detection"


def read_labels(data: bytes, context: Context) -> LabelFile:
    """The first of the ``classes`` of each image, by ``file_name``.

    Raises:
        LabelError: a missing field, an image without class, one that stands twice, another task; not JSON.
    """
    samples: dict[str, Annotation] = {}
    several = 0
    for name, entry in _entries(data, context, LABEL_TASK):
        classes = [label.text(filled=True) for label in entry.field("classes").elements()]
        if not classes:
            entry.field("classes").fail("there is no class.")
        several += len(classes) > 1
        samples[name] = Annotation(label=classes[0])
    notes = (f"{several} images have several classes; the first is their label.",) if several else ()
    return LabelFile(context.file, Format.REMO_LABEL, samples, notes=notes)


def read_boxes(data: bytes, context: Context) -> LabelFile:
    """A box for each annotation and each of its classes, by ``file_name``; an image without any is background.

    Raises:
        LabelError: a missing field, corners in the wrong order, a box outside of the image, an image that stands
            twice, another task; not JSON.
    """
    samples = {
        name: Annotation(boxes=tuple(_boxes(entry, context))) for name, entry in _entries(data, context, BOX_TASK)
    }
    return LabelFile(context.file, Format.REMO_BOXES, samples)


def _boxes(entry: Json, context: Context) -> Iterator[BoundingBox]:
    size = image_size(entry)
    for annotation in entry.field("annotations").elements():
        corners = annotation.field("bbox")
        left, top, right, bottom = (corners.field(key).number() for key in ("xmin", "ymin", "xmax", "ymax"))
        for label in annotation.field("classes").elements():
            box = from_corners(left, top, right, bottom)
            yield pixel_box(label.text(filled=True), box, size, clip=context.clip, fail=corners.fail)


def _entries(data: bytes, context: Context, task: str) -> Iterator[tuple[str, Json]]:
    seen: set[str] = set()
    for entry in parse_json(decode(data, context.file), context.file).elements():
        if (found := entry.field("task")).value != task:
            found.fail(f"the task is {shown(found.value)}; {task!r} is needed.")
        name = entry.field("file_name").text(filled=True)
        if name in seen:
            entry.field("file_name").fail(f"the image {shown(name)} is listed twice; keep one.")
        seen.add(name)
        yield name, entry
