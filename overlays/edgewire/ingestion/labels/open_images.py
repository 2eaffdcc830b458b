"""Open Images CSV: a box for each row; corners as fractions of the image, images without extension, coded classes.

Source: the Open Images download page (boxes and class descriptions), and the public command-line client for rounding.
"""

from __future__ import annotations

from .geometry import from_corners, scaled_box
from .model import Annotation, BoundingBox, Context, Format, LabelFile
from .tables import rows
from .yolo import class_label

COLUMNS = ("ImageID", "LabelName", "XMin", "XMax", "YMin", "YMax")


def read(data: bytes, context: Context) -> LabelFile:
    """The boxes in ``data``, by ``ImageID``, which is the name of the image without extension.

    The label is the name of the class in ``context.classes`` (from ``class-descriptions.csv``), or ``LabelName``
    itself where there are no names.

    Raises:
        LabelError: an empty field, a number that is none, a class without a name, corners in the wrong order, a box
            outside of the image, an image of unknown size, and what :func:`rows` refuses.
    """
    found: dict[str, list[BoundingBox]] = {}
    passed = 0
    for row in rows(data, context.file, COLUMNS):
        if context.only and not context.only(row["ImageID"]):
            passed += 1
            continue
        left, right, top, bottom = (row.number(column) for column in ("XMin", "XMax", "YMin", "YMax"))
        numbers = from_corners(left, top, right, bottom)
        label, size = class_label(row["LabelName"], context, row), context.size(row["ImageID"])
        box = scaled_box(label, numbers, size, centred=False, clip=context.clip, fail=row.fail)
        found.setdefault(row["ImageID"], []).append(box)
    samples = {name: Annotation(boxes=tuple(boxes)) for name, boxes in found.items()}
    notes = (f"{passed} rows are of images that are not there.",) if passed else ()
    return LabelFile(context.file, Format.OPEN_IMAGES, samples, stems=True, notes=notes)
