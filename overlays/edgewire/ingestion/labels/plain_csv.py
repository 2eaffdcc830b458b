"""Plain CSV: a label, or a box, for each row.

Source: the Edge Impulse documentation's page on uploading image datasets, and the public command-line client.
"""

from __future__ import annotations

from .errors import shown
from .geometry import from_corners, pixel_box
from .model import Annotation, BoundingBox, Context, Format, LabelFile
from .tables import rows

LABEL_COLUMNS = ("file_name", "class_name")
BOX_COLUMNS = ("file_name", "classes", "xmin", "ymin", "xmax", "ymax")


def read_labels(data: bytes, context: Context) -> LabelFile:
    """The column ``class_name``, by ``file_name``.

    Raises:
        LabelError: an empty field, a file name that stands twice, and what :func:`rows` refuses.
    """
    samples: dict[str, Annotation] = {}
    for row in rows(data, context.file, LABEL_COLUMNS):
        name = row["file_name"]
        if name in samples:
            row.fail(f"the file {shown(name)} is listed twice; keep one.")
        samples[name] = Annotation(label=row["class_name"])
    return LabelFile(context.file, Format.PLAIN_CSV, samples)


def read_boxes(data: bytes, context: Context) -> LabelFile:
    """A box for each row and each of its ``classes``, which semicolons separate; corners in pixels.

    Raises:
        LabelError: an empty field or class, a number that is none, corners in the wrong order, a box outside of the
            image where its size is known, and what :func:`rows` refuses.
    """
    found: dict[str, list[BoundingBox]] = {}
    for row in rows(data, context.file, BOX_COLUMNS):
        name = row["file_name"]
        numbers = from_corners(*(row.number(column) for column in BOX_COLUMNS[2:]))
        for part in row["classes"].split(";"):
            label = part.strip() or row.fail("there is an empty name in classes.")
            box = pixel_box(label, numbers, context.size(name), clip=context.clip, fail=row.fail)
            found.setdefault(name, []).append(box)
    samples = {name: Annotation(boxes=tuple(boxes)) for name, boxes in found.items()}
    return LabelFile(context.file, Format.PLAIN_CSV_BOXES, samples)
