"""YOLO text: one file an image, a line an object: ``class x y width height``, the centre first, fractions of the image.

Source: the Ultralytics page on object detection datasets, and the public command-line client for rounding.
"""

from __future__ import annotations

from pathlib import PurePath

from .errors import At, shown
from .geometry import scaled_box
from .model import Annotation, BoundingBox, Context, Format, LabelFile, Size
from .text import decode, number


def read(data: bytes, context: Context) -> LabelFile:
    """The boxes in ``data``, under the name of the file without its extension, which is that of the image.

    The label is the name of the class in ``context.classes``, or the class itself where there are no names. A file
    without a line has no entry, unless ``context.background`` is set.

    Raises:
        LabelError: a line of other than five fields (polygons and confidences have more), a number that is none, a
            class without a name, a box that is not positive or outside of the image, an image of unknown size.
    """
    stem = PurePath(context.file).stem
    size = context.size(stem)
    boxes = tuple(
        _box(line.split(), size, context, At(context.file, f"line {index}"))
        for index, line in enumerate(decode(data, context.file).split("\n"), start=1)
        if line.strip()
    )
    if not boxes and not context.background:
        return LabelFile(context.file, Format.YOLO, {}, stems=True, notes=("There is no box in the file.",))
    return LabelFile(context.file, Format.YOLO, {stem: Annotation(boxes=boxes)}, stems=True)


def _box(fields: list[str], size: Size | None, context: Context, at: At) -> BoundingBox:
    if len(fields) != 5:
        at.fail(f"it has {len(fields)} fields; five are needed: class, x and y of the centre, width, height.")
    numbers = []
    for name, text in zip(("x", "y", "width", "height"), fields[1:], strict=True):
        value = number(text)
        numbers.append(at.fail(f"{name} is {shown(text)}, which is not a number.") if value is None else value)
    label = class_label(fields[0], context, at)
    x, y, width, height = numbers
    return scaled_box(label, (x, y, width, height), size, centred=True, clip=context.clip, fail=at.fail)


def class_label(key: str, context: Context, at: At) -> str:
    """The label of the class ``key``; the key itself where the names of classes are not known."""
    if context.classes is None:
        return key
    return context.classes.get(key) or at.fail(f"the class {shown(key)} has no name in the list of classes.")
