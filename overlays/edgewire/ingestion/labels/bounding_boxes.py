"""``bounding_boxes.labels``: boxes by file name, in pixels. Goes to the service as it is, beside the images.

Source: the Edge Impulse documentation's page on uploading image datasets, and the public command-line client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .geometry import pixel_box
from .jsonfile import checked_bytes
from .model import Annotation, BoundingBox, Context, Format, LabelFile, Size
from .text import Json, decode, parse_json

FILE_NAME = "bounding_boxes.labels"
TYPE = "bounding-box-labels"


def read(data: bytes, context: Context) -> LabelFile:
    """The boxes in ``data``; a file with an empty list is a background image.

    Raises:
        LabelError: what :func:`boxes` refuses, a wrong version or type, a name that stands twice, not JSON.
    """
    root = parse_json(decode(data, context.file), context.file)
    root.version_one(TYPE)
    samples = {
        name: Annotation(boxes=boxes(entry, context.size(name), clip=context.clip))
        for name, entry in root.field("boundingBoxes").items()
    }
    return LabelFile(context.file, Format.BOUNDING_BOXES, samples)


def boxes(node: Json, size: Size | None, *, clip: bool) -> tuple[BoundingBox, ...]:
    """The array ``[{label, x, y, width, height}]`` as boxes; fractional numbers are rounded.

    Raises:
        LabelError: a missing field, a size that is not positive, a box outside of the image.
    """
    return tuple(_box(entry, size, clip) for entry in node.elements())


def _box(entry: Json, size: Size | None, clip: bool) -> BoundingBox:
    label = entry.field("label").text()
    x, y, width, height = (entry.field(key).number() for key in ("x", "y", "width", "height"))
    return pixel_box(label, (x, y, width, height), size, clip=clip, fail=entry.fail)


def write(boxes_by_name: Mapping[str, Iterable[BoundingBox]]) -> bytes:
    """``bounding_boxes.labels`` for these file names, as UTF-8 JSON.

    Raises:
        LabelError: a box that the service would refuse, or text that is not valid Unicode.
    """
    listed = {name: [box_object(box) for box in boxes] for name, boxes in boxes_by_name.items()}
    return checked_bytes({"version": 1, "type": TYPE, "boundingBoxes": listed}, FILE_NAME, read)


def box_object(box: BoundingBox) -> dict[str, Any]:
    """The box as the service writes it."""
    return {"label": box.label, "x": box.x, "y": box.y, "width": box.width, "height": box.height}
